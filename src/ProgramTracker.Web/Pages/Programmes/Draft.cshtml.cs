using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using ProgramTracker.Data;
using ProgramTracker.Data.Scope;
using ProgramTracker.Domain.Programmes;
using ProgramTracker.Web.Permissions;

namespace ProgramTracker.Web.Pages.Programmes;

/// <summary>Opens the draft of a programme.</summary>
[Requires(Permission.DraftProgramme)]
public sealed class DraftModel(TrackerContext db, Actor actor, TimeProvider clock, IStringLocalizer<Words.Words> t) : ProgrammeForm(db, clock, t)
{
    /// <param name="number">What someone looked for elsewhere and did not find.</param>
    /// <param name="title">The same, when it was no number.</param>
    /// <param name="implements">The national programme that the new one carries out.</param>
    /// <param name="predecessor">The programme that the new one renews or replaces.</param>
    public async Task OnGetAsync(string? number, string? title, Guid? implements, Guid? predecessor) => Input = new ProgrammeEntry
    {
        Number = number ?? "",
        Title = title ?? "",
        AreaId = actor.Scope.HomeId,
        ImplementsId = implements,
        Implements = await NameOfAsync(implements),
        PredecessorId = predecessor,
        Predecessor = await NameOfAsync(predecessor),
    };

    public async Task<IActionResult> OnPostAsync()
    {
        if (await FactsAsync() is not { } facts || await NeedsALookAsync(facts, null))
            return Page();

        var programme = Programme.Draft(facts, actor.OrganisationId!.Value, actor.Scope.HomeId, Today);
        programme.SignedBy(Parties());
        programme.RestsOn(LegalBasis());

        Db.Add(programme);
        await Db.SaveChangesAsync();

        return RedirectToPage("Details", new { programme.Id });
    }

    private async Task<string> NameOfAsync(Guid? id) =>
        await Db.Programmes.Where(p => p.Id == id).Select(p => p.NumberCanonical ?? p.NumberRaw ?? p.Title).SingleOrDefaultAsync() ?? "";
}
