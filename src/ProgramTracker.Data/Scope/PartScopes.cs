using Microsoft.EntityFrameworkCore;
using ProgramTracker.Data.Organisations;
using ProgramTracker.Domain.Organisations;

namespace ProgramTracker.Data.Scope;

/// <summary>
/// Who sees a part of a record. In a provincial record all parts have its scope. In a national one a participant, a bridge point or a share of a task is seen
/// by the province it comes from, what comes from a central body by everyone, and what comes from nobody knows where by national accounts only.
/// </summary>
public sealed class PartScopes
{
    private readonly Guid _recordScopeId;
    private readonly Dictionary<Guid, Guid> _bodies = [];
    private ProvincesNamed? _provinces;
    private CentralBodiesNamed? _centre;

    private PartScopes(Guid recordScopeId) => _recordScopeId = recordScopeId;

    private bool IsNational => _recordScopeId == Area.NationId;

    /// <summary>Knows these organisations, in a record of <paramref name="recordScopeId"/>, and the provinces of <paramref name="day"/> by name.</summary>
    public static async Task<PartScopes> InAsync(
        TrackerContext db, Guid recordScopeId, DateOnly day, IEnumerable<Guid?> organisationIds, CancellationToken cancellationToken = default)
    {
        var scopes = new PartScopes(recordScopeId);
        if (!scopes.IsNational)
            return scopes;

        var ids = organisationIds.OfType<Guid>().Distinct().ToList();
        var bodies = await db.Organisations
            .Where(o => ids.Contains(o.Id))
            .Join(db.Areas, o => o.AreaId, a => a.Id, (o, a) => new { o.Id, Scope = a.Level == AreaLevel.Commune ? a.ParentId!.Value : a.Id })
            .ToListAsync(cancellationToken);
        foreach (var body in bodies)
            scopes._bodies[body.Id] = body.Scope;
        scopes._provinces = await ProvincesNamed.OnAsync(day, db, cancellationToken);
        scopes._centre = await CentralBodiesNamed.ReadAsync(db, cancellationToken);

        return scopes;
    }

    /// <summary>Of what an organisation brings.</summary>
    public Guid OfBody(Guid organisationId) => IsNational ? _bodies.GetValueOrDefault(organisationId, Area.UnplacedId) : _recordScopeId;

    /// <summary>Of a bridge point: where it stands, who answers for it, or whom its name names.</summary>
    public Guid OfBridgePoint(Guid? provinceId, Guid? organisationId, string name) => (provinceId, organisationId) switch
    {
        _ when !IsNational => _recordScopeId,
        ({ } province, _) => province,
        (_, { } organisation) => OfBody(organisation),
        _ => Named(name),
    };

    /// <summary>Of a participant: the body, the bridge point where the person sat, or whom the posts name.</summary>
    public Guid OfParticipant(Guid? organisationId, Guid? bridgePointScopeId, IEnumerable<string> posts) => (organisationId, bridgePointScopeId) switch
    {
        _ when !IsNational => _recordScopeId,
        ({ } organisation, _) => OfBody(organisation),
        (_, { } seat) => seat,
        _ => Named(string.Join("; ", posts)),
    };

    /// <summary>Whoever names a province is of that province, a post in a central body beside it notwithstanding: the narrower scope is the safer one.</summary>
    private Guid Named(string words)
    {
        var (isCentral, others) = _centre!.In(words);

        return _provinces!.In(others) ?? (isCentral ? Area.NationId : Area.UnplacedId);
    }
}
