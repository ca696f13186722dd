using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using ProgramTracker.Data.Organisations;
using ProgramTracker.Domain.Dates;
using ProgramTracker.Domain.Organisations;

namespace ProgramTracker.Data.Scope;

/// <summary>Works out an organisation's scope from the catalogue, and remembers it for a minute: the catalogue changes a few times a year.</summary>
public sealed class OrganisationScopes(TimeProvider clock)
{
    private static readonly TimeSpan Remembered = TimeSpan.FromMinutes(1);

    private readonly ConcurrentDictionary<Guid, (Scope Scope, DateTimeOffset Until)> _scopes = new();

    /// <summary>The scope of an account of the organisation; none when the organisation is not known.</summary>
    public async Task<Scope> OfAsync(Guid organisationId, TrackerContext db, CancellationToken cancellationToken = default)
    {
        if (_scopes.TryGetValue(organisationId, out var known) && known.Until > clock.GetUtcNow())
            return known.Scope;

        var scope = await WorkOutAsync(organisationId, db, cancellationToken);
        _scopes[organisationId] = (scope, clock.GetUtcNow() + Remembered);

        return scope;
    }

    /// <summary>After a change of the catalogue.</summary>
    public void Forget() => _scopes.Clear();

    private async Task<Scope> WorkOutAsync(Guid organisationId, TrackerContext db, CancellationToken cancellationToken)
    {
        var organisation = await db.Organisations.AsNoTracking().SingleOrDefaultAsync(o => o.Id == organisationId, cancellationToken);
        if (organisation is null)
            return Scope.None;

        var house = await db.WithPredecessorsAsync(await HouseOfAsync(organisation, db, cancellationToken), clock.Today(), cancellationToken);

        if (organisation.Level == OrganisationLevel.Central)
            return new Scope(ScopeKind.National, [], house, Area.NationId);

        var province = await ProvinceOfAsync(organisation.AreaId, db, cancellationToken);
        return new Scope(ScopeKind.Province, [Area.NationId, .. province], house, province[0]);
    }

    /// <summary>The body, the bodies whose unit it is, and all units of those.</summary>
    private static async Task<IReadOnlyList<Guid>> HouseOfAsync(Organisation organisation, TrackerContext db, CancellationToken cancellationToken) =>
        await db.Database.SqlQuery<Guid>(
            $"""
            with recursive above as (
                select id, parent_id, is_unit_of_parent from organisations where id = {organisation.Id}
                union
                select o.id, o.parent_id, o.is_unit_of_parent from organisations o join above a on a.is_unit_of_parent and o.id = a.parent_id),
            house as (
                select id from above
                union
                select o.id from organisations o join house h on o.parent_id = h.id and o.is_unit_of_parent)
            select id as "Value" from house
            """).ToListAsync(cancellationToken);

    /// <summary>The province that the area is or lies in, and then every area that the province succeeded.</summary>
    private static async Task<IReadOnlyList<Guid>> ProvinceOfAsync(Guid areaId, TrackerContext db, CancellationToken cancellationToken) =>
        await db.Database.SqlQuery<Guid>(
            $"""
            with recursive lineage as (
                select case level when 'Commune' then parent_id else id end as id, 0 as steps from areas where id = {areaId}
                union
                select s.predecessor_id, l.steps + 1 from area_successions s join lineage l on s.successor_id = l.id)
            select id as "Value" from lineage order by steps
            """).ToListAsync(cancellationToken);
}
