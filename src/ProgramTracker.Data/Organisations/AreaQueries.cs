using Microsoft.EntityFrameworkCore;
using ProgramTracker.Data.Schema;
using ProgramTracker.Domain.Organisations;

namespace ProgramTracker.Data.Organisations;

/// <summary>Query phrases about areas.</summary>
public static class AreaQueries
{
    /// <summary>Those that existed on the day.</summary>
    public static IQueryable<Area> ExistingOn(this IQueryable<Area> areas, DateOnly day) => areas.Where(a => a.ValidFrom <= day && (a.ValidTo == null || a.ValidTo >= day));

    /// <summary>Provinces before communes, and in each what begins as it was typed.</summary>
    public static IOrderedQueryable<Area> BestFirst(this IQueryable<Area> areas, string key) =>
        areas
            .OrderBy(a => a.Level == AreaLevel.Nation ? 0 : a.Level == AreaLevel.Province ? 1 : 2)
            .ThenByDescending(a => EF.Property<string>(a, Search.Column).StartsWith(key))
            .ThenBy(a => a.ShortName)
            .ThenByDescending(a => a.ValidFrom)
            .ThenBy(a => a.Id);

    /// <summary>The area and every area that it succeeded, however long ago.</summary>
    public static async Task<IReadOnlyList<Guid>> LineageOfAsync(this TrackerContext db, Guid areaId, CancellationToken cancellationToken = default) =>
        await db.Database.SqlQuery<Guid>(
            $"""
            with recursive lineage as (
                select {areaId}::uuid as id
                union
                select s.predecessor_id from area_successions s join lineage l on s.successor_id = l.id)
            select id as "Value" from lineage
            """).ToListAsync(cancellationToken);

    /// <summary>The organisations that serve one of these areas, or a commune in one.</summary>
    public static IQueryable<Organisation> Serving(this IQueryable<Organisation> organisations, IReadOnlyList<Guid> areaIds, TrackerContext db) =>
        organisations.Where(o => areaIds.Contains(o.AreaId) || db.Areas.Any(a => a.Id == o.AreaId && areaIds.Contains(a.ParentId!.Value)));
}
