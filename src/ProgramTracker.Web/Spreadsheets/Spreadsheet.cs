using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;
using ExcelDataReader;
using ExcelDataReader.Exceptions;
using ProgramTracker.Domain;

namespace ProgramTracker.Web.Spreadsheets;

/// <summary>A spreadsheet that someone uploaded: XLSX or CSV in UTF-8, told by its content and never by its name.</summary>
/// <param name="Sheets">Those that people see when they open it.</param>
/// <param name="Hidden">The names of those that they do not; they are not read.</param>
public sealed record Spreadsheet(IReadOnlyList<Sheet> Sheets, IReadOnlyList<string> Hidden)
{
    public const int MostBytes = 20 * 1024 * 1024;
    public const int MostRows = 50_000;

    /// <summary>More than any template has; what stands further right is not read.</summary>
    private const int MostColumns = 60;

    /// <summary>How the reader calls a sheet that is not hidden.</summary>
    private const string Visible = "visible";

    /// <summary>A small archive may unpack to any size: a full sheet of ours stays far below this.</summary>
    private const long MostUnpacked = 300L * 1024 * 1024;

    static Spreadsheet() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <exception cref="RuleBrokenException">One of <see cref="SpreadsheetRules"/>.</exception>
    public static Spreadsheet Read(byte[] content)
    {
        SpreadsheetRules.Empty.BrokenIf(content.Length == 0);
        SpreadsheetRules.TooLarge.BrokenIf(content.Length > MostBytes, MostBytes / 1024 / 1024);
        SpreadsheetRules.OldFormat.BrokenIf(content.AsSpan().StartsWith<byte>([0xD0, 0xCF, 0x11, 0xE0]));

        var read = content.AsSpan().StartsWith("PK"u8) ? Workbook(content) : new Spreadsheet([new Sheet("CSV", Limited(CommaSeparated.Read(Text(content))))], []);
        SpreadsheetRules.Empty.BrokenIf(read.Sheets.All(sheet => sheet.Rows.Count == 0));

        return read;
    }

    private static Spreadsheet Workbook(byte[] content)
    {
        try
        {
            IReadOnlyDictionary<string, IReadOnlyDictionary<(int Row, int Column), string>> failed;
            using (var archive = new ZipArchive(new MemoryStream(content)))
            {
                SpreadsheetRules.NotASpreadsheet.BrokenIf(archive.GetEntry("xl/workbook.xml") is null);
                SpreadsheetRules.TooLarge.BrokenIf(archive.Entries.Sum(entry => entry.Length) > MostUnpacked, MostUnpacked / 1024 / 1024);
                failed = FailedFormulas.In(archive);
            }

            using var reader = ExcelReaderFactory.CreateOpenXmlReader(new MemoryStream(content));
            var (sheets, hidden) = (new List<Sheet>(), new List<string>());
            do
                if (reader.VisibleState == Visible)
                    sheets.Add(new Sheet(reader.Name, Merged(Limited(RowsOf(reader, failed.GetValueOrDefault(reader.Name)), sheets.Sum(sheet => sheet.Rows.Count)), reader.MergeCells ?? [])));
                else
                    hidden.Add(reader.Name);
            while (reader.NextResult());

            return new Spreadsheet(sheets, hidden);
        }
        catch (Exception exception) when (exception is InvalidDataException or XmlException or ExcelReaderException or FormatException or KeyNotFoundException or NullReferenceException)
        {
            // The reader breaks in any of these ways on an archive that is no whole workbook.
            throw new RuleBrokenException(SpreadsheetRules.Damaged, []);
        }
    }

    /// <param name="failed">Cells whose formula fails; none in most sheets.</param>
    private static IEnumerable<IReadOnlyList<string>> RowsOf(IExcelDataReader reader, IReadOnlyDictionary<(int Row, int Column), string>? failed)
    {
        for (var number = 1; reader.Read(); number++)
            yield return [.. Enumerable.Range(0, Math.Min(reader.FieldCount, MostColumns)).Select(column => failed?.GetValueOrDefault((number, column)) ?? Written(reader.GetValue(column)))];
    }

    /// <summary>A cell that is merged downwards stands in each row that it spans; rows that hold nothing else stay out.</summary>
    private static List<SheetRow> Merged(List<SheetRow> rows, CellRange[] merged)
    {
        var filled = 0;
        var places = rows.Index().ToDictionary(row => row.Item.Number, row => row.Index);
        foreach (var range in merged.Where(range => range.ToRow > range.FromRow && range.FromColumn < MostColumns))
        {
            if (!places.TryGetValue(range.FromRow + 1, out var first))
                continue;
            for (var at = first + 1; at < rows.Count && rows[at].Number <= range.ToRow + 1; at++)
            {
                // No more than there are cells, or the ranges lie over each other, which no program writes.
                SpreadsheetRules.Damaged.BrokenIf(++filled > MostRows * MostColumns);
                rows[at] = rows[at].With(range.FromColumn, rows[first][range.FromColumn]);
            }
        }

        return rows;
    }

    private static List<SheetRow> Limited(IEnumerable<IReadOnlyList<string>> rows, int before = 0)
    {
        var kept = new List<SheetRow>();
        var number = 0;
        foreach (var cells in rows)
        {
            number++;
            if (cells.All(string.IsNullOrWhiteSpace))
                continue;
            SpreadsheetRules.TooManyRows.BrokenIf(before + kept.Count >= MostRows, MostRows);
            kept.Add(new SheetRow(number, cells));
        }

        return kept;
    }

    private static string Text(byte[] content)
    {
        SpreadsheetRules.NotASpreadsheet.BrokenIf(content.AsSpan().Contains((byte)0));
        try
        {
            return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(content).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            throw new RuleBrokenException(SpreadsheetRules.NotUtf8, []);
        }
    }

    /// <summary>A cell as a person would type it.</summary>
    private static string Written(object? value) => value switch
    {
        null => "",
        DateTime day => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture),
        bool yes => yes ? "có" : "không",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };
}

/// <summary>One sheet; rows without a word are left out.</summary>
public sealed record Sheet(string Name, IReadOnlyList<SheetRow> Rows);

/// <param name="Number">As the program shows it, from 1.</param>
public sealed record SheetRow(int Number, IReadOnlyList<string> Cells)
{
    public string this[int column] => column < Cells.Count ? Cells[column] : "";

    /// <summary>The row with another text in one of its cells.</summary>
    internal SheetRow With(int column, string text) =>
        this with { Cells = [.. Enumerable.Range(0, Math.Max(Cells.Count, column + 1)).Select(at => at == column ? text : this[at])] };

    /// <summary><c>B7</c>.</summary>
    public string Address(int column) => $"{Letters(column)}{Number}";

    /// <summary>How a spreadsheet calls a column, counted from 0.</summary>
    internal static string Letters(int column) => column < 26 ? $"{(char)('A' + column)}" : $"{Letters(column / 26 - 1)}{(char)('A' + column % 26)}";
}
