using Microsoft.Extensions.Localization;
using ProgramTracker.Data;
using ProgramTracker.Domain.Organisations;
using ProgramTracker.Web.Spreadsheets;

namespace ProgramTracker.Web.Pages.Organisations.Importing;

/// <summary>
/// What a spreadsheet would add to the catalogue of areas and organisations. What the record has already is counted and left as it is, so that the same
/// file twice changes nothing.
/// </summary>
public sealed class CatalogueImport
{
    /// <summary>Fewer known headings, and the sheet is not one of ours.</summary>
    private const int FewestHeadings = 3;

    private CatalogueImport()
    {
    }

    public IReadOnlyList<Area> Areas { get; private init; } = [];

    public IReadOnlyList<Organisation> Organisations { get; private init; } = [];

    /// <summary>Rows that the record has already.</summary>
    public int Known { get; private init; }

    public IReadOnlyList<Fault> Faults { get; private init; } = [];

    /// <summary>Sheets and columns that are not read, by name.</summary>
    public IReadOnlyList<string> Unread { get; private init; } = [];

    public int Rows => Areas.Count + Organisations.Count;

    public bool IsReady => Faults.Count == 0 && Rows > 0;

    public static async Task<CatalogueImport> ReadAsync(Spreadsheet file, TrackerContext db, DateOnly today, IStringLocalizer t, CancellationToken cancellationToken)
    {
        var (faults, unread) = (new List<Fault>(), new List<string>());
        var catalogue = await KnownCatalogue.LoadAsync(db, cancellationToken);
        var areas = new AreaSheet(catalogue, faults, db.Actor.Scope, t);
        var organisations = new OrganisationSheet(catalogue, faults, db.Actor.Scope, today, t);

        var tables = Tables(file, unread, t).ToList();
        foreach (var table in tables.Where(table => !table.IsOfOrganisations && HasColumns(table.Table, AreaColumns.Needed, faults, t)))
            areas.Read(table.Table);
        foreach (var table in tables.Where(table => table.IsOfOrganisations && HasColumns(table.Table, OrganisationColumns.Needed, faults, t)))
            organisations.Read(table.Table);
        await organisations.PlaceUnderParentsAsync(db, cancellationToken);
        unread.AddRange(file.Hidden.Select(sheet => t["trang ẩn “{0}”", sheet].Value));
        if (tables.Count == 0)
            faults.Add(new Fault(file.Sheets[0].Name, "A1", t["Không thấy bảng nào có tiêu đề như tệp mẫu."]));

        return new CatalogueImport
        {
            Areas = areas.Added,
            Organisations = organisations.Added,
            Known = areas.Known + organisations.Known,
            Faults = faults,
            Unread = unread,
        };
    }

    /// <summary>Why a code cannot be taken.</summary>
    internal static string Taken<TLevel>(IStringLocalizer t, KnownCatalogue.Entry<TLevel> same) =>
        same.Row is { } row ? t["Trùng mã với dòng {0}.", row]
        : same.From is { } from ? t["Mã này đã là của “{0}” từ {1}.", same.Name, OrganisationWords.Said(from)]
        : t["Mã này đã là của “{0}”.", same.Name];

    private static IEnumerable<(HeadedTable Table, bool IsOfOrganisations)> Tables(Spreadsheet file, List<string> unread, IStringLocalizer t)
    {
        foreach (var sheet in file.Sheets.Where(sheet => sheet.Rows.Count > 0))
        {
            var (asAreas, asOrganisations) = (HeadedTable.Fit(sheet, AreaColumns.All), HeadedTable.Fit(sheet, OrganisationColumns.All));
            if (Math.Max(asAreas, asOrganisations) < FewestHeadings)
            {
                unread.Add(t["trang “{0}”", sheet.Name]);
                continue;
            }

            var table = HeadedTable.Of(sheet, asOrganisations > asAreas ? OrganisationColumns.All : AreaColumns.All);
            unread.AddRange(table.Unknown.Select(column => t["cột “{0}” của trang “{1}”", column, sheet.Name].Value));
            yield return (table, asOrganisations > asAreas);
        }
    }

    private static bool HasColumns(HeadedTable table, IReadOnlyList<string> needed, List<Fault> faults, IStringLocalizer t)
    {
        var missing = needed.Intersect(table.Missing).ToList();
        faults.AddRange(missing.Select(column => new Fault(table.Name, $"A{table.HeadingRow}", t["Thiếu cột “{0}”.", column])));

        return missing.Count == 0;
    }
}
