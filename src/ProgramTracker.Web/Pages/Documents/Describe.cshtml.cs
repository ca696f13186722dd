using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using ProgramTracker.Data;
using ProgramTracker.Data.Scope;
using ProgramTracker.Domain.Dates;
using ProgramTracker.Domain.Documents;
using ProgramTracker.Web.Permissions;

namespace ProgramTracker.Web.Pages.Documents;

/// <summary>Corrects what the register says of a document.</summary>
[Requires(Permission.DescribeDocument)]
public sealed class DescribeModel(TrackerContext db, Actor actor, TimeProvider clock, IStringLocalizer<Words.Words> t) : DocumentForm(db, t)
{
    private GuidingDocument _document = default!;

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>The number as it stands in the register.</summary>
    public string Number { get; private set; } = "";

    public async Task OnGetAsync()
    {
        Shows(_document, clock.GetUtcNow());
        Input = new DocumentEntry
        {
            Number = _document.NumberRaw,
            TypeId = _document.TypeId,
            Issuer = await Db.Organisations.Where(o => o.Id == _document.IssuerId).Select(o => o.Name).SingleOrDefaultAsync() ?? "",
            IssuerId = _document.IssuerId,
            IssuerName = _document.IssuerName ?? "",
            IssuedOn = _document.IssuedOn,
            Title = _document.Title,
            InForceFrom = _document.InForceFrom,
            InForceTo = _document.InForceTo,
        };
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (await FactsAsync() is not { } facts)
            return Page();

        Edits(Db, _document);
        _document.Describe(facts, clock.Today());
        if (await NeedsALookAsync(_document))
            return Page();

        await Db.SaveChangesAsync();

        return RedirectToPage("Details", new { Id });
    }

    protected override async Task<bool> IsThereAsync()
    {
        if (await Db.Documents.WritableBy(actor).SingleOrDefaultAsync(d => d.Id == Id) is not { } document)
            return false;

        (_document, Number) = (document, document.NumberCanonical ?? document.NumberRaw);
        return true;
    }
}
