using Microsoft.EntityFrameworkCore;
using ProgramTracker.Domain.Organisations;

namespace ProgramTracker.Data.Scope;

/// <summary>
/// Who sees a part of a record. In a provincial record all parts have its scope; in a national one a participant, a bridge point or a recipient
/// is seen by the province it comes from, and what comes from a central body by everyone.
/// </summary>
public static class PartScopes
{
    /// <summary>The scope of parts that come from these organisations, in a record of <paramref name="recordScopeId"/>.</summary>
    public static async Task<Func<Guid?, Guid>> PartScopesAsync(
        this TrackerContext db, Guid recordScopeId, IEnumerable<Guid?> organisationIds, CancellationToken cancellationToken = default)
    {
        if (recordScopeId != Area.NationId)
            return _ => recordScopeId;

        var ids = organisationIds.OfType<Guid>().Distinct().ToList();
        var provinces = await db.Organisations
            .Where(o => ids.Contains(o.Id) && o.Level != OrganisationLevel.Central)
            .Join(db.Areas, o => o.AreaId, a => a.Id, (o, a) => new { o.Id, Province = a.Level == AreaLevel.Commune ? a.ParentId!.Value : a.Id })
            .ToDictionaryAsync(o => o.Id, o => o.Province, cancellationToken);

        return id => id is { } known && provinces.TryGetValue(known, out var province) ? province : Area.NationId;
    }
}
