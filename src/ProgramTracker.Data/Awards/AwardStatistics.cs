using System.Linq.Expressions;
using ProgramTracker.Domain.Awards;

namespace ProgramTracker.Data.Awards;

/// <summary>Which year a figure means.</summary>
public enum YearKind
{
    Calendar,

    /// <summary>From 15 December of the year before to 14 December.</summary>
    Reporting,
}

/// <summary>One award of one recipient, as statistics count it.</summary>
public sealed class GivenAward
{
    public Recipient Recipient { get; init; } = default!;
    public AwardDecision Decision { get; init; } = default!;
}

/// <summary>How many awards share something.</summary>
public sealed class AwardSum<TKey>
{
    public TKey Key { get; init; } = default!;
    public int Collectives { get; init; }
    public int Individuals { get; init; }
    public int Households { get; init; }
}

/// <summary>Query phrases about the awards that decisions gave, as far as the actor sees whose; so that every figure is its list.</summary>
public static class AwardStatistics
{
    /// <summary>The rows of all lists that stand, with their decisions.</summary>
    public static IQueryable<GivenAward> AwardsGiven(this TrackerContext db) =>
        db.Set<Recipient>().Join(db.AwardDecisions.Kept(), r => r.DecisionId, d => d.Id, (r, d) => new GivenAward { Recipient = r, Decision = d });

    /// <summary>Issued, and not taken back.</summary>
    public static IQueryable<GivenAward> InForce(this IQueryable<GivenAward> awards) =>
        awards.Where(a => a.Decision.State == AwardDecisionState.Issued && a.Recipient.RevocationId == null);

    /// <summary>Decided in that year; of a decision whose day is not fully known, the calendar year counts.</summary>
    public static IQueryable<GivenAward> DecidedIn(this IQueryable<GivenAward> awards, int year, YearKind kind) => kind == YearKind.Calendar
        ? awards.Where(a => a.Decision.DecidedOn.Year == year)
        : awards.Where(a => a.Decision.DecidedOn.Year + (a.Decision.DecidedOn.Month == 12 && a.Decision.DecidedOn.Day >= 15 ? 1 : 0) == year);

    /// <summary>Announced at a conference that reviewed the programme.</summary>
    public static IQueryable<GivenAward> ForProgramme(this IQueryable<GivenAward> awards, Guid programmeId, TrackerContext db) =>
        awards.Where(a => db.AwardLines.Any(l => l.Id == a.Decision.LineId && db.Conferences.Any(c => c.Id == l.ConferenceId && c.Reviews.Any(r => r.ProgrammeId == programmeId))));

    /// <summary>Counted by what they share.</summary>
    public static IQueryable<AwardSum<TKey>> SummedBy<TKey>(this IQueryable<GivenAward> awards, Expression<Func<GivenAward, TKey>> key) =>
        awards.GroupBy(key).Select(same => new AwardSum<TKey>
        {
            Key = same.Key,
            Collectives = same.Count(a => a.Recipient.Kind == RecipientKind.Collective),
            Individuals = same.Count(a => a.Recipient.Kind == RecipientKind.Individual),
            Households = same.Count(a => a.Recipient.Kind == RecipientKind.Household),
        });
}
