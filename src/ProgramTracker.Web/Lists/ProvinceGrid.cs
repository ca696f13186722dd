using Microsoft.EntityFrameworkCore;
using ProgramTracker.Data;
using ProgramTracker.Data.Organisations;
using ProgramTracker.Domain.Organisations;

namespace ProgramTracker.Web.Lists;

/// <summary>
/// The country as tiles, one per province of today, darker the higher its figure; for <c>_ProvinceGrid</c>. A table beside it says the same. The archipelagos have tiles
/// of their own and the figure of their province: Hoàng Sa of Đà Nẵng, Trường Sa of Khánh Hòa.
/// </summary>
public sealed class ProvinceGrid
{
    /// <summary>The darkest; nought is 0.</summary>
    public const int MostLevel = 4;

    private ProvinceGrid(string title, IReadOnlyList<Tile> tiles) => (Title, Tiles) = (title, tiles);

    /// <summary>What the tiles show, for those who hear it.</summary>
    public string Title { get; }

    /// <summary>From the north to the south.</summary>
    public IReadOnlyList<Tile> Tiles { get; }

    /// <param name="values">By province of today; what is not in it is nought.</param>
    /// <param name="addressOf">The list behind the figure of a province.</param>
    public static async Task<ProvinceGrid> OfAsync(
        TrackerContext db, DateOnly today, string title, IReadOnlyDictionary<Guid, long> values, Func<Guid, string?> addressOf, CancellationToken cancellationToken)
    {
        var areas = await db.Areas.AsNoTracking().ExistingOn(today)
            .Where(a => a.TileRow != null && a.TileColumn != null)
            .OrderBy(a => a.TileRow).ThenBy(a => a.TileColumn)
            .Select(a => new { a.Id, a.ShortName, a.Level, a.ParentId, Row = a.TileRow!.Value, Column = a.TileColumn!.Value })
            .ToListAsync(cancellationToken);
        var names = areas.ToDictionary(a => a.Id, a => a.ShortName);
        var highest = values.Values.DefaultIfEmpty().Max();

        return new ProvinceGrid(title, [.. areas.Select(a =>
        {
            var province = a.Level == AreaLevel.Commune ? a.ParentId!.Value : a.Id;
            var value = values.GetValueOrDefault(province);
            return new Tile(a.ShortName, province == a.Id ? null : names[province], a.Row, a.Column, value, LevelOf(value, highest), value > 0 ? addressOf(province) : null);
        })]);
    }

    /// <summary>By quarters of the highest figure, so that a single small one is seen too.</summary>
    private static int LevelOf(long value, long highest) => value <= 0 ? 0 : (int)Math.Min(MostLevel, 1 + (value - 1) * MostLevel / highest);

    /// <param name="Province">Of an archipelago, the province that it belongs to.</param>
    /// <param name="Row">From the top, counted from 0; the column from the left.</param>
    /// <param name="Address">The list behind the figure; none where it is nought.</param>
    public sealed record Tile(string Name, string? Province, int Row, int Column, long Value, int Level, string? Address);
}
