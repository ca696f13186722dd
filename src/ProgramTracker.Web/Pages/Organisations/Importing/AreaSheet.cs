using Microsoft.Extensions.Localization;
using ProgramTracker.Data.Scope;
using ProgramTracker.Domain.Organisations;
using ProgramTracker.Domain.Text;
using ProgramTracker.Web.Spreadsheets;

namespace ProgramTracker.Web.Pages.Organisations.Importing;

/// <summary>Reads the sheet of areas: provinces and communes.</summary>
internal sealed class AreaSheet(KnownCatalogue catalogue, List<Fault> faults, Scope scope, IStringLocalizer t)
{
    private const int ProvinceDigits = 2;
    private const int CommuneDigits = 5;

    private static readonly Dictionary<string, AreaLevel> Levels = new() { ["tỉnh"] = AreaLevel.Province, ["xã"] = AreaLevel.Commune, ["cấp tỉnh"] = AreaLevel.Province, ["cấp xã"] = AreaLevel.Commune };

    private static readonly Dictionary<AreaLevel, string[]> Kinds = new() { [AreaLevel.Province] = ["tỉnh", "thành phố"], [AreaLevel.Commune] = ["xã", "phường", "đặc khu"] };

    public List<Area> Added { get; } = [];

    public int Known { get; private set; }

    public void Read(HeadedTable table)
    {
        foreach (var row in table.Rows)
            Read(new RowReading(row, faults, t));
    }

    /// <summary>The code with the zeros that a spreadsheet drops from numbers.</summary>
    public static string WithZeros(string code, AreaLevel level) =>
        code.Length > 0 && code.All(char.IsAsciiDigit) ? code.PadLeft(level == AreaLevel.Commune ? CommuneDigits : ProvinceDigits, '0') : code;

    private void Read(RowReading row)
    {
        var level = row.One(AreaColumns.Level, Levels) ?? AreaLevel.Commune;
        var code = WithZeros(row.Needed(AreaColumns.Code, Area.CodeLength), level);
        var name = row.Needed(AreaColumns.Name, Area.NameLength);
        var shortName = row.Optional(AreaColumns.ShortName, Area.NameLength);
        var kind = row.One(AreaColumns.Kind, Kinds[level].Select((word, at) => (word, at)).ToDictionary(k => k.word, k => k.at)) is { } at ? Kinds[level][at] : "";
        var (from, to) = (row.Day(AreaColumns.From), row.Day(AreaColumns.To));
        if (row.IsGood && from is null)
            row.Refuse(AreaColumns.From, t["{0} không được để trống.", AreaColumns.From]);
        if (to < from)
            row.Refuse(AreaColumns.To, t["organisation.ends-before-it-begins"]);
        var parent = level == AreaLevel.Province ? Area.NationId : ProvinceOf(row, from);
        if (!row.IsGood || parent is not { } parentId)
            return;

        if (catalogue.Areas(level, code).FirstOrDefault(a => a.Overlaps(from, to)) is { } same)
        {
            if (same.Row is null && same.From == from && VietnameseText.Canonical(same.Name) == VietnameseText.Canonical(name))
                Known++;
            else
                row.Refuse(AreaColumns.Code, CatalogueImport.Taken(t, same));
            return;
        }

        if (!MayAdd(parentId))
        {
            row.Refuse(AreaColumns.Code, t["organisation.outside-ones-province"]);
            return;
        }

        var area = Area.Enter(level, code, name, shortName.Length > 0 ? shortName : ShortNameOf(name, kind), kind, parentId, from!.Value, to);
        Added.Add(area);
        catalogue.Add(new KnownCatalogue.Entry<AreaLevel>(area.Id, area.Code, area.Name, level, parentId, from, to, row.Row.Number));
    }

    private Guid? ProvinceOf(RowReading row, DateOnly? from)
    {
        var code = WithZeros(row.Needed(AreaColumns.Province, Area.CodeLength), AreaLevel.Province);
        if (!row.IsGood || from is not { } first)
            return null;
        if (catalogue.Areas(AreaLevel.Province, code).FirstOrDefault(a => a.ExistsOn(first)) is { } province)
            return province.Id;

        row.Refuse(AreaColumns.Province, t["Ngày {0} không có tỉnh, thành phố nào mang mã {1}.", OrganisationWords.Said(first), code]);
        return null;
    }

    private bool MayAdd(Guid provinceId) => scope.SeesAll || (provinceId != Area.NationId && scope.AreaIds.Contains(provinceId));

    private static string ShortNameOf(string name, string kind) => name.StartsWith(kind + " ", StringComparison.OrdinalIgnoreCase) ? name[(kind.Length + 1)..] : name;
}
