using Microsoft.EntityFrameworkCore;
using ProgramTracker.Data;
using ProgramTracker.Data.Organisations;
using ProgramTracker.Domain.Exemplars;
using ProgramTracker.Domain.Organisations;
using ProgramTracker.Domain.Text;

namespace ProgramTracker.Web.Pages.Exemplars.Reviewing;

/// <summary>The areas of a review by the names that its cells write: <c>Phường Hải Châu</c>, with the province in brackets where it is not the reader's own.</summary>
internal sealed class ReviewAreas
{
    private readonly Guid _home;
    private readonly Dictionary<Guid, Place> _places;
    private readonly ILookup<string, Place> _named;

    private ReviewAreas(Guid home, IReadOnlyList<Place> places)
    {
        (_home, _places) = (home, places.ToDictionary(p => p.Id));
        _named = places.SelectMany(p => new[] { p.Name, p.ShortName, $"{p.Name} ({p.Province})", $"{p.ShortName} ({p.Province})" }.Select(VietnameseText.SearchKey).Distinct().Select(key => (key, p)))
            .ToLookup(pair => pair.key, pair => pair.p);
    }

    /// <summary>These areas.</summary>
    public static Task<ReviewAreas> OfAsync(TrackerContext db, IEnumerable<Guid> areaIds, CancellationToken cancellationToken)
    {
        var ids = areaIds.Distinct().ToList();
        return ReadAsync(db, db.Areas.Where(a => ids.Contains(a.Id)), cancellationToken);
    }

    /// <summary>Those that existed on the day and that the actor may count points in: its province and the communes there; for a national one, all.</summary>
    public static Task<ReviewAreas> OnAsync(TrackerContext db, DateOnly day, CancellationToken cancellationToken)
    {
        var (scope, areas) = (db.Actor.Scope, db.Areas.ExistingOn(day).Where(a => a.Level != AreaLevel.Nation));
        var ours = scope.AreaIds;

        return ReadAsync(db, scope.SeesAll ? areas : areas.Where(a => ours.Contains(a.Id) || (a.Level == AreaLevel.Commune && ours.Contains(a.ParentId!.Value))), cancellationToken);
    }

    /// <summary>As a cell of the sheet says it: <c>Phường Hải Châu: 3; Xã Hòa Vang: 2</c>.</summary>
    public string Written(IEnumerable<ExemplarPoint> points, Func<ExemplarPoint, string> counted) =>
        string.Join("; ", points.OrderBy(p => NameOf(p.AreaId), StringComparer.Ordinal).Select(p => $"{NameOf(p.AreaId)}: {counted(p)}"));

    /// <summary>Those that may be meant.</summary>
    public IReadOnlyList<Place> Named(string typed)
    {
        var found = _named[VietnameseText.SearchKey(typed)].Distinct().ToList();
        var exactly = found.Where(p => VietnameseText.SearchKey(p.Name) == VietnameseText.SearchKey(typed)).ToList();

        return exactly.Count == 1 ? exactly : found;
    }

    private string NameOf(Guid areaId) =>
        _places[areaId] is var place && (place.ProvinceId == _home || place.Id == place.ProvinceId) ? place.Name : $"{place.Name} ({place.Province})";

    private static async Task<ReviewAreas> ReadAsync(TrackerContext db, IQueryable<Area> areas, CancellationToken cancellationToken) => new(
        db.Actor.Scope.HomeId,
        await areas
            .Select(a => new { Area = a, ProvinceId = a.Level == AreaLevel.Commune ? a.ParentId!.Value : a.Id })
            .Select(a => new Place(a.Area.Id, a.Area.Name, a.Area.ShortName, a.ProvinceId, db.Areas.Where(p => p.Id == a.ProvinceId).Select(p => p.ShortName).First()))
            .ToListAsync(cancellationToken));

    public sealed record Place(Guid Id, string Name, string ShortName, Guid ProvinceId, string Province);
}
