using ProgramTracker.Domain.Text;

namespace ProgramTracker.Web.Spreadsheets;

/// <summary>A sheet read by its headings, which stand in its first row in any order and with or without accents.</summary>
public sealed class HeadedTable
{
    private readonly Dictionary<string, int> _columns;

    private HeadedTable(Sheet sheet, Dictionary<string, int> columns, IReadOnlyList<string> unknown, IReadOnlyList<string> missing)
    {
        (Name, _columns, Unknown, Missing) = (sheet.Name, columns, unknown, missing);
        Rows = [.. sheet.Rows.Skip(1).Select(row => new HeadedRow(this, row))];
        HeadingRow = sheet.Rows[0].Number;
    }

    public string Name { get; }

    public int HeadingRow { get; }

    /// <summary>Headings that nobody asked for, as written; their columns are not read.</summary>
    public IReadOnlyList<string> Unknown { get; }

    /// <summary>Asked for and not there.</summary>
    public IReadOnlyList<string> Missing { get; }

    public IReadOnlyList<HeadedRow> Rows { get; }

    /// <summary>How many of the headings stand in the first row of the sheet.</summary>
    public static int Fit(Sheet sheet, IEnumerable<string> headings) =>
        sheet.Rows.Count == 0 ? 0 : headings.Select(VietnameseText.SearchKey).Intersect(sheet.Rows[0].Cells.Select(VietnameseText.SearchKey)).Count();

    /// <param name="headings">The columns that are read, as the template names them.</param>
    public static HeadedTable Of(Sheet sheet, IReadOnlyCollection<string> headings)
    {
        var known = headings.ToDictionary(VietnameseText.SearchKey);
        var columns = new Dictionary<string, int>();
        var unknown = new List<string>();
        foreach (var (cell, at) in sheet.Rows[0].Cells.Select((cell, at) => (cell, at)).Where(c => !string.IsNullOrWhiteSpace(c.cell)))
            if (!known.TryGetValue(VietnameseText.SearchKey(cell), out var heading) || !columns.TryAdd(heading, at))
                unknown.Add(VietnameseText.Clean(cell));

        return new HeadedTable(sheet, columns, unknown, [.. headings.Where(heading => !columns.ContainsKey(heading))]);
    }

    internal int? ColumnOf(string heading) => _columns.TryGetValue(heading, out var column) ? column : null;
}

/// <summary>One row, its cells by the heading of their column.</summary>
public sealed class HeadedRow(HeadedTable table, SheetRow row)
{
    public HeadedTable Table => table;

    public int Number => row.Number;

    /// <summary>Every cell of the row that says something, also in columns that are not read.</summary>
    public IEnumerable<string> Said => row.Cells.Select(VietnameseText.Clean).Where(cell => cell.Length > 0);

    /// <summary>The cell on one line; empty where the column is missing.</summary>
    public string this[string heading] => table.ColumnOf(heading) is { } column ? VietnameseText.Clean(row[column]) : "";

    /// <summary><c>B7</c>; the row's first cell where the column is missing.</summary>
    public string Address(string heading) => row.Address(table.ColumnOf(heading) ?? 0);
}
