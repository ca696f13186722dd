using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using ProgramTracker.Data;
using ProgramTracker.Data.Scope;
using ProgramTracker.Domain.Dates;
using ProgramTracker.Domain.Documents;
using ProgramTracker.Web.Permissions;

namespace ProgramTracker.Web.Pages.Documents;

/// <summary>Enters a document into the register.</summary>
[Requires(Permission.RegisterDocument)]
public sealed class RegisterModel(TrackerContext db, Actor actor, TimeProvider clock, IStringLocalizer<Words.Words> t) : DocumentForm(db, t)
{
    /// <param name="number">What someone looked for elsewhere and did not find.</param>
    /// <param name="title">The same, when it was no number.</param>
    public void OnGet(string? number, string? title) => Input = Input with { Number = number ?? "", Title = title ?? "" };

    /// <param name="picks">The field of another form, open in another tab, that waits for this record.</param>
    public async Task<IActionResult> OnPostAsync([FromQuery] string? picks)
    {
        if (await FactsAsync() is not { } facts)
            return Page();

        var document = GuidingDocument.Register(facts, actor.OrganisationId!.Value, actor.Scope.HomeId, clock.Today());
        if (await NeedsALookAsync(document))
            return Page();

        Db.Add(document);
        await Db.SaveChangesAsync();

        return RedirectToPage("Details", new { document.Id, picks });
    }
}
