using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using ProgramTracker.Data;
using ProgramTracker.Data.Awards;
using ProgramTracker.Data.Scope;
using ProgramTracker.Domain.Awards;
using ProgramTracker.Domain.Dates;
using ProgramTracker.Web.Permissions;

namespace ProgramTracker.Web.Pages.Awards;

/// <summary>One announced line: what was announced, which decisions fill it, and what is left between the two.</summary>
[Requires(Permission.ViewAwards)]
public sealed class LineModel(TrackerContext db) : PageModel
{
    public AwardLine Line { get; private set; } = default!;
    public string Form { get; private set; } = "";
    public Meeting Conference { get; private set; } = default!;

    /// <summary>None where nobody is named, or the actor may not see who.</summary>
    public string? HandedOverBy { get; private set; }
    public IReadOnlyList<Filling> Decisions { get; private set; } = [];
    public AwardCount Count { get; private set; } = default!;

    public IReadOnlyList<AwardTally> Tallies => Count.Against(Line.Collectives, Line.Individuals, Line.Households);

    public bool Differs => Tallies.Any(tally => tally.Difference != 0);

    public bool MayDraft => User.May(Permission.DraftAwardDecision) && db.Actor.MayWriteFor(Line.OwnerId);

    public bool MayExplain => User.May(Permission.ExplainAwardLine) && db.Actor.MayWriteFor(Line.OwnerId) && Differs;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        var line = await db.AwardLines.AsNoTracking().SingleOrDefaultAsync(l => l.Id == id, cancellationToken);
        if (line is null)
            return NotFound();

        Line = line;
        Form = await db.AwardForms.Where(f => f.Id == line.FormId).Select(f => f.Name).SingleAsync(cancellationToken);
        Conference = await db.Conferences.Where(c => c.Id == line.ConferenceId).Select(c => new Meeting(c.Id, c.Title, c.HeldOn)).SingleAsync(cancellationToken);
        HandedOverBy = await db.Conferences.SelectMany(c => c.Participants).Where(p => p.Id == line.HandedOverBy).Select(p => p.Name).SingleOrDefaultAsync(cancellationToken);
        Count = (await db.AwardCountsAsync([id], cancellationToken))[id];
        Decisions = await db.AwardDecisions.Kept().Where(d => d.LineId == id).LatestFirst()
            .Select(d => new Filling(d.Id, d.NumberCanonical ?? d.NumberRaw, d.DecidedOn, d.State, d.ListedCollectives, d.ListedIndividuals, d.ListedHouseholds))
            .ToListAsync(cancellationToken);

        return Page();
    }

    public sealed record Meeting(Guid Id, string Title, PartialDate HeldOn);

    public sealed record Filling(Guid Id, string? Number, PartialDate DecidedOn, AwardDecisionState State, int Collectives, int Individuals, int Households);
}
