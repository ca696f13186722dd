using Microsoft.EntityFrameworkCore;
using ProgramTracker.Domain.Organisations;

namespace ProgramTracker.Data.Catalogues;

/// <summary>The nation, its provinces in all their dated forms since 2004, the communes that are known, and who followed whom.</summary>
internal sealed class AreaCatalogue
{
    private readonly List<CataloguedArea> _areas;

    private AreaCatalogue(List<CataloguedArea> areas) => _areas = areas;

    public IReadOnlyList<CataloguedArea> Areas => _areas;

    public static AreaCatalogue Read(CatalogueFile file) => new([.. file.Rows.Select(row => new CataloguedArea(row))]);

    /// <summary>The area that the code stood for on the day.</summary>
    public CataloguedArea On(string code, DateOnly day) => _areas.Single(area => area.Code == code && area.Term.Contains(day));

    /// <summary>Who followed an area that ended; none while it exists.</summary>
    public CataloguedArea? SuccessorOf(CataloguedArea area) => area.SuccessorCode is { } code ? On(code, area.Term.To!.Value.AddDays(1)) : null;

    /// <summary>Adds what the database does not have. A code that stands for something in those days is that area, whatever became of it since.</summary>
    public async Task AddMissingAsync(TrackerContext db, CancellationToken cancellationToken)
    {
        var known = (await db.Areas.Select(a => new { a.Id, a.Code, a.ValidFrom, a.ValidTo }).ToListAsync(cancellationToken)).ToLookup(a => a.Code);
        foreach (var area in _areas)
        {
            var same = known[area.Code].OrderBy(a => a.ValidFrom).FirstOrDefault(a => new Term(a.ValidFrom, a.ValidTo).Overlaps(area.Term));
            area.Id = same?.Id ?? Add(db, area);
        }

        if (!known.Contains(Area.UnplacedCode))
            db.Add(Area.Unplaced("Chưa rõ nơi công tác", _areas.Single(area => area.Level == AreaLevel.Nation).Term.From!.Value));

        var linked = (await db.AreaSuccessions.Select(s => new { s.PredecessorId, s.SuccessorId }).ToListAsync(cancellationToken)).ToHashSet();
        foreach (var followed in _areas.Where(a => a.SuccessorCode is not null).GroupBy(a => (Successor: SuccessorOf(a)!, On: a.Term.To!.Value.AddDays(1))))
        {
            var kind = Kind(followed.Count(), followed.Key.Successor.Term.From == followed.Key.On);
            foreach (var predecessor in followed.Where(a => !linked.Contains(new { PredecessorId = a.Id, SuccessorId = followed.Key.Successor.Id })))
                db.Add(AreaSuccession.Record(predecessor.Id, followed.Key.Successor.Id, kind, followed.Key.On));
        }
    }

    /// <summary>One that became another was renamed, even where only its dated form is new; several into one, or one into another that stood, merged.</summary>
    internal static SuccessionKind Kind(int predecessors, bool beginsThen) => predecessors == 1 && beginsThen ? SuccessionKind.Renamed : SuccessionKind.Merged;

    private Guid Add(TrackerContext db, CataloguedArea entry)
    {
        var area = entry.Level == AreaLevel.Nation
            ? Area.Nation(entry.Name, entry.Term.From!.Value)
            : Area.Enter(
                entry.Level,
                entry.Code,
                entry.Name,
                entry.ShortName,
                entry.Kind,
                On(entry.ParentCode!, entry.Term.From!.Value).Id,
                entry.Term.From.Value,
                entry.Term.To);
        area.Describe(entry.Region, entry.TileRow, entry.TileColumn, entry.Aliases);
        db.Add(area);

        return area.Id;
    }
}
