using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using ProgramTracker.Data;
using ProgramTracker.Data.Programmes;
using ProgramTracker.Data.Scope;
using ProgramTracker.Domain.Programmes;
using ProgramTracker.Web.Permissions;

namespace ProgramTracker.Web.Pages.Programmes;

/// <summary>Corrects what the record says of a programme.</summary>
[Requires(Permission.DescribeProgramme)]
public sealed class DescribeModel(TrackerContext db, Actor actor, TimeProvider clock, IStringLocalizer<Words.Words> t) : ProgrammeForm(db, clock, t)
{
    private readonly TimeProvider _clock = clock;
    private Programme _programme = default!;

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>Its number or title as the record has it.</summary>
    public string Name { get; private set; } = "";

    public async Task OnGetAsync()
    {
        Shows(_programme, _clock.GetUtcNow());
        Input = await EntryAsync(_programme);
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (await FactsAsync() is not { } facts || facts.Number?.LooseKey != _programme.NumberLoose && await NeedsALookAsync(facts, Id))
            return Page();

        Edits(Db, _programme);
        _programme.Describe(facts, Today, await Db.AboveAsync(facts.ImplementsId), await Db.BeforeAsync(facts.PredecessorId));
        _programme.SignedBy(Parties());
        _programme.RestsOn(LegalBasis());
        _programme.Aim(Targets());
        _programme.CarryOn(Movements());
        await Db.SaveChangesAsync();

        return RedirectToPage("Details", new { Id });
    }

    protected override async Task<bool> IsThereAsync()
    {
        if (await Db.Programmes.WritableBy(actor).WithParts().SingleOrDefaultAsync(p => p.Id == Id) is not { } programme)
            return false;

        (_programme, Name) = (programme, programme.NumberCanonical ?? programme.NumberRaw ?? programme.Title);
        return true;
    }
}
