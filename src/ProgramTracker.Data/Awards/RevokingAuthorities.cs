using Microsoft.EntityFrameworkCore;

namespace ProgramTracker.Data.Awards;

/// <summary>Who may take back what an authority awarded.</summary>
public static class RevokingAuthorities
{
    /// <summary>The authority, all bodies above it, and those that followed any of these.</summary>
    public static async Task<IReadOnlySet<Guid>> MayRevokeForAsync(this TrackerContext db, Guid authorityId, CancellationToken cancellationToken = default) =>
        (await db.Database.SqlQuery<Guid>(
            $"""
            with recursive entitled as (
                select {authorityId} as id
                union
                select next.id from entitled e cross join lateral (
                    select o.parent_id as id from organisations o where o.id = e.id and o.parent_id is not null
                    union all
                    select s.successor_id from organisation_successions s where s.predecessor_id = e.id) next)
            select id as "Value" from entitled
            """).ToListAsync(cancellationToken)).ToHashSet();
}
