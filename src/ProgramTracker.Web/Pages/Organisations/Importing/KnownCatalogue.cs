using Microsoft.EntityFrameworkCore;
using ProgramTracker.Data;
using ProgramTracker.Domain.Organisations;

namespace ProgramTracker.Web.Pages.Organisations.Importing;

/// <summary>Areas and organisations by code: those of the record, and those that the file has added so far.</summary>
internal sealed class KnownCatalogue
{
    private readonly Dictionary<(AreaLevel, string), List<Entry<AreaLevel>>> _areas;
    private readonly Dictionary<string, List<Entry<OrganisationLevel>>> _organisations;

    private KnownCatalogue(IEnumerable<Entry<AreaLevel>> areas, IEnumerable<Entry<OrganisationLevel>> organisations)
    {
        _areas = areas.GroupBy(a => (a.Level, a.Code)).ToDictionary(g => g.Key, g => g.ToList());
        _organisations = organisations.GroupBy(o => o.Code).ToDictionary(g => g.Key, g => g.ToList());
    }

    /// <param name="ParentId">The province of a commune, the parent of an organisation.</param>
    /// <param name="Row">In the file; none for what the record has already.</param>
    public sealed record Entry<TLevel>(Guid Id, string Code, string Name, TLevel Level, Guid? ParentId, DateOnly? From, DateOnly? To, int? Row = null)
    {
        public bool ExistsOn(DateOnly day) => !(From > day) && !(To < day);

        public bool Overlaps(DateOnly? from, DateOnly? to) => !(From > to) && !(from > To);
    }

    public static async Task<KnownCatalogue> LoadAsync(TrackerContext db, CancellationToken cancellationToken) => new(
        await db.Areas.Select(a => new Entry<AreaLevel>(a.Id, a.Code, a.Name, a.Level, a.ParentId, a.ValidFrom, a.ValidTo, null)).ToListAsync(cancellationToken),
        await db.Organisations.Select(o => new Entry<OrganisationLevel>(o.Id, o.Code, o.Name, o.Level, o.ParentId, o.ValidFrom, o.ValidTo, null)).ToListAsync(cancellationToken));

    public IReadOnlyList<Entry<AreaLevel>> Areas(AreaLevel level, string code) => _areas.GetValueOrDefault((level, code)) ?? [];

    public IReadOnlyList<Entry<OrganisationLevel>> Organisations(string code) => _organisations.GetValueOrDefault(code) ?? [];

    public void Add(Entry<AreaLevel> area) => ListOf(_areas, (area.Level, area.Code)).Add(area);

    public void Add(Entry<OrganisationLevel> organisation) => ListOf(_organisations, organisation.Code).Add(organisation);

    private static List<T> ListOf<TKey, T>(Dictionary<TKey, List<T>> lists, TKey key)
        where TKey : notnull
    {
        if (!lists.TryGetValue(key, out var list))
            lists[key] = list = [];

        return list;
    }
}
