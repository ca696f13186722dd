using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using ProgramTracker.Data;
using ProgramTracker.Data.Scope;
using ProgramTracker.Domain.Dates;
using ProgramTracker.Domain.Programmes;
using ProgramTracker.Web.Permissions;

namespace ProgramTracker.Web.Pages.Programmes;

/// <summary>Corrects the day, the document or the note of a consolidation.</summary>
[Requires(Permission.CorrectConsolidation)]
public sealed class CorrectConsolidationModel(TrackerContext db, TimeProvider clock, IStringLocalizer<Words.Words> t) : ConsolidationForm<ConsolidationEntry>(db, t)
{
    private CommitteeConsolidation _consolidation = default!;

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public Guid ProgrammeId => _consolidation.ProgrammeId;

    public string Name { get; private set; } = "";

    public string Province { get; private set; } = "";

    public async Task OnGetAsync()
    {
        Shows(_consolidation, clock.GetUtcNow());
        Input = new ConsolidationEntry
        {
            On = _consolidation.On,
            DocumentId = _consolidation.DocumentId,
            Document = await Db.Documents.Where(d => d.Id == _consolidation.DocumentId).Select(d => d.NumberCanonical ?? d.NumberRaw).SingleOrDefaultAsync() ?? "",
            Note = _consolidation.Note ?? "",
        };
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (await FactsAsync() is not { } facts)
            return Page();

        Edits(Db, _consolidation);
        _consolidation.Correct(facts, clock.Today());
        await Db.SaveChangesAsync();

        return RedirectToPage("Details", pageHandler: null, routeValues: new { Id = ProgrammeId }, fragment: "tree");
    }

    protected override async Task<bool> IsThereAsync()
    {
        if (await Db.CommitteeConsolidations.WritableBy(Db.Actor).SingleOrDefaultAsync(c => c.Id == Id) is not { } consolidation)
            return false;

        _consolidation = consolidation;
        Name = await Db.Programmes.Where(p => p.Id == ProgrammeId).Select(p => p.NumberCanonical ?? p.NumberRaw ?? p.Title).SingleAsync();
        Province = await Db.Areas.Where(a => a.Id == consolidation.ScopeId).Select(a => a.Name).SingleAsync();
        return true;
    }
}
