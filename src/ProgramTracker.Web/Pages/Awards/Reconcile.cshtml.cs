using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using ProgramTracker.Data;
using ProgramTracker.Data.Awards;
using ProgramTracker.Data.Conferences;
using ProgramTracker.Data.Scope;
using ProgramTracker.Domain.Awards;
using ProgramTracker.Domain.Conferences;
using ProgramTracker.Domain.Dates;
using ProgramTracker.Web.Permissions;

namespace ProgramTracker.Web.Pages.Awards;

/// <summary>What a conference announced beside what the decisions list, on one screen: announced, listed, difference, explained by whom.</summary>
[Requires(Permission.ViewAwards)]
public sealed class ReconcileModel(TrackerContext db) : PageModel
{
    public Conference Conference { get; private set; } = default!;
    public IReadOnlyList<Row> Rows { get; private set; } = [];

    public bool MayWrite => User.May(Permission.DraftAwardDecision) && db.Actor.MayWriteFor(Conference.OwnerId);

    /// <summary>All lines that announced a count of the kind, listed against announced.</summary>
    public IReadOnlyList<AwardTally> Totals =>
        [.. Rows.SelectMany(row => row.Tallies).GroupBy(tally => tally.Kind).OrderBy(same => same.Key)
            .Select(same => new AwardTally(same.Key, same.Any(tally => tally.Announced is not null) ? same.Sum(tally => tally.Announced ?? 0) : null, same.Sum(tally => tally.Listed)))];

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        var conference = await db.Conferences.AsNoTracking().SingleOrDefaultAsync(c => c.Id == id, cancellationToken);
        if (conference is null)
            return NotFound();

        Conference = conference;
        var lines = await db.AnnouncedAtAsync(id, cancellationToken);
        var ids = lines.Select(line => line.Line.Id).ToList();
        var decisions = (await db.AwardDecisions.Kept().Where(d => d.LineId != null && ids.Contains(d.LineId.Value)).LatestFirst()
            .Select(d => new Filling(d.Id, d.LineId!.Value, d.NumberCanonical ?? d.NumberRaw, d.DecidedOn, d.State))
            .ToListAsync(cancellationToken)).ToLookup(d => d.LineId);
        Rows = [.. lines.Select(line => new Row(
            line.Line, line.FormName, new AwardCount(line.Line.Id, decisions[line.Line.Id].Count(), line.Collectives, line.Individuals, line.Households), [.. decisions[line.Line.Id]]))];

        return Page();
    }

    public sealed record Row(AwardLine Line, string Form, AwardCount Count, IReadOnlyList<Filling> Decisions)
    {
        public IReadOnlyList<AwardTally> Tallies => Count.Against(Line.Collectives, Line.Individuals, Line.Households);

        public AwardTally? Of(RecipientKind kind) => Tallies.FirstOrDefault(tally => tally.Kind == kind);
    }

    public sealed record Filling(Guid Id, Guid LineId, string? Number, PartialDate DecidedOn, AwardDecisionState State);
}
