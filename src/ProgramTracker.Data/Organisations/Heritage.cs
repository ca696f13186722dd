using Microsoft.EntityFrameworkCore;

namespace ProgramTracker.Data.Organisations;

/// <summary>What passes from an organisation that has ended to those that followed it: its tasks are theirs.</summary>
public static class Heritage
{
    /// <summary>The organisations, and those that had ended before <paramref name="today"/> and that they followed, however many steps away.</summary>
    public static async Task<IReadOnlyList<Guid>> WithPredecessorsAsync(
        this TrackerContext db, IReadOnlyList<Guid> organisationIds, DateOnly today, CancellationToken cancellationToken = default) =>
        await db.Database.SqlQuery<Guid>(
            $"""
            with recursive heritage as (
                select unnest({organisationIds.ToArray()}) as id
                union
                select o.id from organisation_successions s join heritage h on s.successor_id = h.id join organisations o on o.id = s.predecessor_id
                where o.valid_to < {today})
            select id as "Value" from heritage
            """).ToListAsync(cancellationToken);

    /// <summary>
    /// Who stands for each organisation today: itself while it exists, else those that followed it, however many steps away; the last one known where nobody did,
    /// so that what it owed does not vanish.
    /// </summary>
    public static IQueryable<Standing> Standing(this TrackerContext db, DateOnly today) => db.Database.SqlQuery<Standing>(
        $"""
        select * from (
            with recursive forms as (
                select o.id as asked, o.id, o.valid_to from organisations o
                union
                select f.asked, o.id, o.valid_to from forms f join organisation_successions s on s.predecessor_id = f.id join organisations o on o.id = s.successor_id
                where f.valid_to < {today})
            select asked as "AskedId", id as "TodayId" from forms f
            where valid_to is null or valid_to >= {today} or not exists (select from organisation_successions s where s.predecessor_id = f.id)) standing
        """);
}

/// <summary>An organisation, and one that stands for it today.</summary>
public sealed record Standing(Guid AskedId, Guid TodayId);
