using ProgramTracker.Domain.Awards;

namespace ProgramTracker.Data.Awards;

/// <summary>Query phrases about award lines and decisions.</summary>
public static class AwardQueries
{
    /// <summary>Whose lists count against what was announced: not what is known from the press only, nor what was revoked or dropped.</summary>
    public static IQueryable<AwardDecision> Counted(this IQueryable<AwardDecision> decisions) =>
        decisions.Where(d => d.State == AwardDecisionState.Draft || d.State == AwardDecisionState.Issued);

    /// <summary>What stands in lists: neither a draft that was thrown away nor a report that was voided. What was revoked stands, and says so.</summary>
    public static IQueryable<AwardDecision> Kept(this IQueryable<AwardDecision> decisions) =>
        decisions.Where(d => d.State != AwardDecisionState.Discarded && d.State != AwardDecisionState.Voided);

    /// <summary>What was announced and is not what the decisions list, as far as counts were announced.</summary>
    public static IQueryable<AwardLine> Differing(this IQueryable<AwardLine> lines, IQueryable<AwardDecision> decisions)
    {
        var counted = decisions.Counted();

        return lines.Where(l =>
            (l.Collectives != null && l.Collectives != counted.Where(d => d.LineId == l.Id).Sum(d => d.ListedCollectives))
            || (l.Individuals != null && l.Individuals != counted.Where(d => d.LineId == l.Id).Sum(d => d.ListedIndividuals))
            || (l.Households != null && l.Households != counted.Where(d => d.LineId == l.Id).Sum(d => d.ListedHouseholds)));
    }

    /// <summary>Differing, and nobody has said why.</summary>
    public static IQueryable<AwardLine> Unsettled(this IQueryable<AwardLine> lines, IQueryable<AwardDecision> decisions) =>
        lines.Where(l => l.Explanation == null).Differing(decisions);

    /// <summary>By the day, the latest first; a date whose year nobody knows stands last.</summary>
    public static IOrderedQueryable<AwardDecision> LatestFirst(this IQueryable<AwardDecision> decisions) =>
        decisions
            .OrderBy(d => d.DecidedOn.Year == null)
            .ThenByDescending(d => d.DecidedOn.Year)
            .ThenByDescending(d => d.DecidedOn.Month)
            .ThenByDescending(d => d.DecidedOn.Day)
            .ThenByDescending(d => d.Id);
}
