using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;
using ExcelDataReader;
using ExcelDataReader.Exceptions;
using ProgramTracker.Domain;

namespace ProgramTracker.Web.Spreadsheets;

/// <summary>A spreadsheet that someone uploaded: XLSX or CSV in UTF-8, told by its content and never by its name.</summary>
public sealed record Spreadsheet(IReadOnlyList<Sheet> Sheets)
{
    public const int MostBytes = 20 * 1024 * 1024;
    public const int MostRows = 50_000;

    /// <summary>More than any template has; what stands further right is not read.</summary>
    private const int MostColumns = 60;

    /// <summary>A small archive may unpack to any size: a full sheet of ours stays far below this.</summary>
    private const long MostUnpacked = 300L * 1024 * 1024;

    static Spreadsheet() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <exception cref="RuleBrokenException">One of <see cref="SpreadsheetRules"/>.</exception>
    public static Spreadsheet Read(byte[] content)
    {
        SpreadsheetRules.Empty.BrokenIf(content.Length == 0);
        SpreadsheetRules.TooLarge.BrokenIf(content.Length > MostBytes, MostBytes / 1024 / 1024);
        SpreadsheetRules.OldFormat.BrokenIf(content.AsSpan().StartsWith<byte>([0xD0, 0xCF, 0x11, 0xE0]));

        var sheets = content.AsSpan().StartsWith("PK"u8) ? Workbook(content) : [new Sheet("CSV", Limited(CommaSeparated.Read(Text(content))))];
        SpreadsheetRules.Empty.BrokenIf(sheets.All(sheet => sheet.Rows.Count == 0));

        return new Spreadsheet(sheets);
    }

    private static List<Sheet> Workbook(byte[] content)
    {
        try
        {
            using (var archive = new ZipArchive(new MemoryStream(content)))
            {
                SpreadsheetRules.NotASpreadsheet.BrokenIf(archive.GetEntry("xl/workbook.xml") is null);
                SpreadsheetRules.TooLarge.BrokenIf(archive.Entries.Sum(entry => entry.Length) > MostUnpacked, MostUnpacked / 1024 / 1024);
            }

            using var reader = ExcelReaderFactory.CreateOpenXmlReader(new MemoryStream(content));
            var sheets = new List<Sheet>();
            do
                sheets.Add(new Sheet(reader.Name, Limited(RowsOf(reader), sheets.Sum(sheet => sheet.Rows.Count))));
            while (reader.NextResult());

            return sheets;
        }
        catch (Exception exception) when (exception is InvalidDataException or XmlException or ExcelReaderException or FormatException or KeyNotFoundException or NullReferenceException)
        {
            // The reader breaks in any of these ways on an archive that is no whole workbook.
            throw new RuleBrokenException(SpreadsheetRules.Damaged, []);
        }
    }

    private static IEnumerable<IReadOnlyList<string>> RowsOf(IExcelDataReader reader)
    {
        while (reader.Read())
            yield return [.. Enumerable.Range(0, Math.Min(reader.FieldCount, MostColumns)).Select(column => Written(reader.GetValue(column)))];
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

    /// <summary><c>B7</c>.</summary>
    public string Address(int column) => $"{Letters(column)}{Number}";

    /// <summary>How a spreadsheet calls a column, counted from 0.</summary>
    internal static string Letters(int column) => column < 26 ? $"{(char)('A' + column)}" : $"{Letters(column / 26 - 1)}{(char)('A' + column % 26)}";
}
