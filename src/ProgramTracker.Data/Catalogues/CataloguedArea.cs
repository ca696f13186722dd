using ProgramTracker.Domain.Organisations;

namespace ProgramTracker.Data.Catalogues;

/// <summary>A line of the catalogue of areas. Lines stand after the area they lie in.</summary>
internal sealed class CataloguedArea(CatalogueFile.Row row)
{
    /// <summary>The first day of the code lists that the catalogue rests on (Quyết định 124/2004/QĐ-TTg), not the day an area was founded.</summary>
    private static readonly DateOnly StartOfCoverage = new(2004, 1, 1);

    /// <summary>In the database; set when the catalogue is compared with it.</summary>
    public Guid Id { get; set; }

    public string Code { get; } = row["code"];
    public string Name { get; } = row["name"];
    public string ShortName { get; } = row["short_name"];
    public string Kind { get; } = row["kind"];
    public AreaLevel Level { get; } = row.One<AreaLevel>("level");
    public string? ParentCode { get; } = row.Text("parent");
    public Term Term { get; } = new(row.Day("valid_from"), row.Day("valid_to"));
    public string? SuccessorCode { get; } = row.Text("successor");
    public string? Region { get; } = row.Text("region");
    public short? TileRow { get; } = row.Number("tile_row");
    public short? TileColumn { get; } = row.Number("tile_column");
    public IReadOnlyList<string> Aliases { get; } = [.. row.List("aliases")];

    public bool IsCity => Kind == "thành phố";

    /// <summary>Whether its first day is only that of the code lists.</summary>
    public bool IsOlderThanItsFirstDay => Term.From == StartOfCoverage;

    /// <summary>The name inside a body's name: tỉnh Gia Lai, thành phố Đà Nẵng; but Thành phố Hồ Chí Minh, whose kind is part of its name.</summary>
    public string NameInside => KindIsPartOfName ? Name : string.Concat(Kind, Name.AsSpan(Kind.Length));

    /// <summary>The name after Tỉnh ủy and Thành ủy: Gia Lai, Đà Nẵng, Thành phố Hồ Chí Minh.</summary>
    public string PlaceName => KindIsPartOfName ? Name : ShortName;

    private bool KindIsPartOfName => !Name.Equals($"{Kind} {ShortName}", StringComparison.OrdinalIgnoreCase);
}
