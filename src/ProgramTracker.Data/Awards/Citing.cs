using Microsoft.EntityFrameworkCore;
using ProgramTracker.Domain.Awards;

namespace ProgramTracker.Data.Awards;

/// <summary>How a record leans on a decision.</summary>
public enum CitingKind
{
    /// <summary>A conference counts its list against what it announced.</summary>
    Announced,

    /// <summary>A finding about another decision named an award of this one, and was let pass.</summary>
    LetPass,

    /// <summary>Its accepted lines stand in the list.</summary>
    Nominated,
}

/// <summary>A record that leans on a decision, as far as the actor sees it.</summary>
/// <param name="Address">Its page.</param>
public sealed record Citing(CitingKind Kind, string Title, string Address);

/// <summary>Finds what leans on a decision.</summary>
public static class CitingQueries
{
    /// <summary>What would be told when the decision is revoked.</summary>
    public static async Task<IReadOnlyList<Citing>> CitingAsync(this TrackerContext db, Guid decisionId, CancellationToken cancellationToken = default)
    {
        var announced = await db.AwardDecisions.Where(d => d.Id == decisionId)
            .Join(db.AwardLines, d => d.LineId, l => l.Id, (_, l) => l)
            .Join(db.Conferences, l => l.ConferenceId, c => c.Id, (l, c) => new { l.Id, c.Title })
            .ToListAsync(cancellationToken);

        var letPass = await db.AwardDecisions.Kept()
            .Where(d => d.Overrides.Any(o => db.Set<Recipient>().Any(r => r.Id == o.EarlierId && r.DecisionId == decisionId)))
            .Select(d => new { d.Id, Number = d.NumberCanonical ?? d.NumberRaw ?? "" })
            .ToListAsync(cancellationToken);

        var nominated = await db.Nominations.Where(n => n.Lines.Any(l => l.DecisionId == decisionId)).Select(n => new { n.Id, n.Occasion }).ToListAsync(cancellationToken);

        return [
            .. announced.Select(line => new Citing(CitingKind.Announced, line.Title, $"/awards/lines/{line.Id}")),
            .. nominated.Select(nomination => new Citing(CitingKind.Nominated, nomination.Occasion, $"/awards/nominations/{nomination.Id}")),
            .. letPass.Select(decision => new Citing(CitingKind.LetPass, decision.Number, $"/awards/{decision.Id}")),
        ];
    }
}
