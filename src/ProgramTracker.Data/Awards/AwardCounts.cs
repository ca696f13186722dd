using Microsoft.EntityFrameworkCore;
using ProgramTracker.Domain.Awards;

namespace ProgramTracker.Data.Awards;

/// <summary>How many recipients the decisions of one announced line list, by kind.</summary>
public sealed record AwardCount(Guid LineId, int Decisions, int Collectives, int Individuals, int Households)
{
    /// <summary>Against what was announced: collectives, individuals, households, leaving out a kind that was neither announced nor listed.</summary>
    public IReadOnlyList<AwardTally> Against(int? collectives, int? individuals, int? households) =>
        [.. new AwardTally[]
        {
            new(RecipientKind.Collective, collectives, Collectives),
            new(RecipientKind.Individual, individuals, Individuals),
            new(RecipientKind.Household, households, Households),
        }.Where(tally => tally.Announced is not null || tally.Listed > 0)];
}

/// <summary>Counts listed recipients for many announced lines in one query. Other pages than those of awards use it too.</summary>
public static class AwardCounts
{
    /// <summary>
    /// One row for each line that decisions fill. The counts are those of the whole lists, whichever recipients the actor may see.
    /// </summary>
    public static IQueryable<AwardCount> CountedByLine(this IQueryable<AwardDecision> decisions) =>
        decisions
            .Counted()
            .Where(d => d.LineId != null)
            .GroupBy(d => d.LineId!.Value)
            .Select(same => new AwardCount(
                same.Key, same.Count(), same.Sum(d => d.ListedCollectives), same.Sum(d => d.ListedIndividuals), same.Sum(d => d.ListedHouseholds)));

    /// <summary>The counts of these lines; a line that no decision fills has zeros.</summary>
    public static async Task<IReadOnlyDictionary<Guid, AwardCount>> AwardCountsAsync(
        this TrackerContext db, IReadOnlyCollection<Guid> lineIds, CancellationToken cancellationToken = default)
    {
        var counted = lineIds.Count == 0
            ? []
            : await db.AwardDecisions.Where(d => d.LineId != null && lineIds.Contains(d.LineId.Value)).CountedByLine().ToDictionaryAsync(c => c.LineId, cancellationToken);

        return lineIds.Distinct().ToDictionary(id => id, id => counted.GetValueOrDefault(id) ?? new AwardCount(id, 0, 0, 0, 0));
    }
}
