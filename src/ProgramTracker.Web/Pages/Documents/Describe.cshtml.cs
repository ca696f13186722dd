using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using ProgramTracker.Data;
using ProgramTracker.Data.Scope;
using ProgramTracker.Domain.Dates;
using ProgramTracker.Web.Permissions;

namespace ProgramTracker.Web.Pages.Documents;

/// <summary>Corrects what the register says of a document.</summary>
[Requires(Permission.DescribeDocument)]
public sealed class DescribeModel(TrackerContext db, Actor actor, TimeProvider clock, IStringLocalizer<Words.Words> t) : DocumentForm(db, t)
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>The number as it stands in the register.</summary>
    public string Number { get; private set; } = "";

    public override async Task LoadChoicesAsync()
    {
        await base.LoadChoicesAsync();
        Number = await Db.Documents.Where(d => d.Id == Id).Select(d => d.NumberCanonical ?? d.NumberRaw).SingleAsync();
    }

    public async Task<IActionResult> OnGetAsync()
    {
        if (await Db.Documents.AsNoTracking().WritableBy(actor).SingleOrDefaultAsync(d => d.Id == Id) is not { } document)
            return NotFound();

        Shows(document, clock.GetUtcNow());
        Input = new DocumentEntry
        {
            Number = document.NumberRaw,
            TypeId = document.TypeId,
            Issuer = await Db.Organisations.Where(o => o.Id == document.IssuerId).Select(o => o.Name).SingleOrDefaultAsync() ?? "",
            IssuerId = document.IssuerId,
            IssuerName = document.IssuerName ?? "",
            IssuedOn = document.IssuedOn,
            Title = document.Title,
            InForceFrom = document.InForceFrom,
            InForceTo = document.InForceTo,
        };

        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (await Db.Documents.WritableBy(actor).SingleOrDefaultAsync(d => d.Id == Id) is not { } document)
            return NotFound();
        if (await FactsAsync() is not { } facts)
            return Page();

        Edits(Db, document);
        document.Describe(facts, clock.Today());
        if (await NeedsALookAsync(document))
            return Page();

        await Db.SaveChangesAsync();

        return RedirectToPage("Details", new { Id });
    }
}
