using Microsoft.EntityFrameworkCore;
using ProgramTracker.Data.Documents;
using ProgramTracker.Data.Schema;
using ProgramTracker.Domain.Documents;
using ProgramTracker.Domain.Organisations;
using ProgramTracker.Domain.Programmes;

namespace ProgramTracker.Data.Programmes;

/// <summary>Query phrases about programmes.</summary>
public static class ProgrammeQueries
{
    /// <summary>With parties, acts, legal basis, targets and movements, each in its order.</summary>
    public static IQueryable<Programme> WithParts(this IQueryable<Programme> programmes) =>
        programmes
            .Include(p => p.Parties.OrderBy(party => party.Order))
            .Include(p => p.Acts.OrderBy(act => act.Id))
            .Include(p => p.LegalBasis.OrderBy(basis => basis.Order))
            .Include(p => p.Targets.OrderBy(target => target.Order))
            .Include(p => p.Movements.OrderBy(movement => movement.Order))
            .AsSplitQuery();

    /// <summary>Whose number is the typed one, however it was typed, or whose words hold every word of it; all when nothing was typed.</summary>
    public static IQueryable<Programme> FoundBy(this IQueryable<Programme> programmes, string? typed)
    {
        var words = programmes.Matching(typed);
        if (!TypedNumber.Holds(typed, out var number))
            return words;

        var (alone, beforeSlash, beforeDash, loose) = number.Patterns;
        return programmes.Where(p => words.Any(w => w.Id == p.Id) || p.NumberKey == alone
            || EF.Functions.Like(p.NumberKey!, beforeSlash) || EF.Functions.Like(p.NumberKey!, beforeDash) || EF.Functions.Like(p.NumberLoose!, loose));
    }

    /// <summary>The best first for what was typed: the very number, then numbers that begin so, then those in force, the latest first.</summary>
    public static IOrderedQueryable<Programme> BestFirst(this IQueryable<Programme> programmes, string? typed)
    {
        var key = DocumentNumber.KeyOf(typed);

        return programmes
            .OrderByDescending(p => p.NumberLoose != null && p.NumberLoose == key)
            .ThenByDescending(p => p.NumberLoose != null && key != "" && p.NumberLoose.StartsWith(key))
            .ThenByDescending(p => p.State == ProgrammeState.InForce)
            .ThenBy(p => p.SignedOn.Year == null)
            .ThenByDescending(p => p.SignedOn.Year)
            .ThenByDescending(p => p.Id);
    }

    /// <summary>By the day of signing, the latest first; what has no year stands last.</summary>
    public static IOrderedQueryable<Programme> LatestFirst(this IQueryable<Programme> programmes) =>
        programmes
            .OrderBy(p => p.SignedOn.Year == null)
            .ThenByDescending(p => p.SignedOn.Year)
            .ThenByDescending(p => p.SignedOn.Month)
            .ThenByDescending(p => p.SignedOn.Day)
            .ThenByDescending(p => p.Id);

    /// <summary>Of the whole country, or of a province.</summary>
    public static IQueryable<Programme> OfTheNation(this IQueryable<Programme> programmes, bool isNational) =>
        programmes.Where(p => (p.ScopeId == Area.NationId) == isNational);

    /// <summary>In force though their period is over: no act has ended them.</summary>
    public static IQueryable<Programme> PastTheirPeriod(this IQueryable<Programme> programmes, DateOnly today) =>
        programmes.Where(p => p.State == ProgrammeState.InForce
            && (p.To.Year < today.Year
                || p.To.Year == today.Year && (p.To.Month < today.Month || p.To.Month == today.Month && p.To.Day < today.Day)));

    /// <summary>In force, with a period that ends in that calendar year or ended before.</summary>
    public static IQueryable<Programme> EndingBy(this IQueryable<Programme> programmes, int year) =>
        programmes.Where(p => p.State == ProgrammeState.InForce && p.To.Year <= year);

    /// <summary>In force on some day of that calendar year: begun by then, and ended by no act before it.</summary>
    public static IQueryable<Programme> InForceIn(this IQueryable<Programme> programmes, int year) =>
        programmes.Where(p => p.State != ProgrammeState.Draft
            && (p.Acts.Where(act => act.To == ProgrammeState.InForce).Min(act => act.On.Year) ?? p.From.Year ?? p.SignedOn.Year) <= year
            && !p.Acts.Any(act => act.To != ProgrammeState.InForce && act.On.Year < year));

    /// <summary>The programmes that this one implements, at whatever distance; as far as the actor sees them.</summary>
    public static async Task<IReadOnlyList<Guid>> AboveAsync(this TrackerContext db, Guid? programmeId, CancellationToken cancellationToken = default) =>
        await db.Database.SqlQuery<Guid>(
            $"""
            with recursive above as (
                select implements_id as id from programmes where id = {programmeId} and implements_id is not null
                union
                select p.implements_id from programmes p join above a on p.id = a.id where p.implements_id is not null)
            select id as "Value" from above
            """).ToListAsync(cancellationToken);

    /// <summary>The programmes that this one follows, at whatever distance; as far as the actor sees them.</summary>
    public static async Task<IReadOnlyList<Guid>> BeforeAsync(this TrackerContext db, Guid? programmeId, CancellationToken cancellationToken = default) =>
        await db.Database.SqlQuery<Guid>(
            $"""
            with recursive before as (
                select predecessor_id as id from programmes where id = {programmeId} and predecessor_id is not null
                union
                select p.predecessor_id from programmes p join before b on p.id = b.id where p.predecessor_id is not null)
            select id as "Value" from before
            """).ToListAsync(cancellationToken);

    /// <summary>The programmes that carry this one out in their own area.</summary>
    public static IQueryable<Programme> Implementing(this IQueryable<Programme> programmes, Guid programmeId) => programmes.Where(p => p.ImplementsId == programmeId);
}
