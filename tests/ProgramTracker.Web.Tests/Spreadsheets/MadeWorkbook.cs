using System.Globalization;
using System.IO.Compression;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace ProgramTracker.Web.Tests.Spreadsheets;

/// <summary>An XLSX as people make them: with merged cells, formulas, hidden sheets and dates.</summary>
internal sealed class MadeWorkbook
{
    private readonly List<(string Name, bool IsHidden, IReadOnlyList<object?[]> Rows, string[] Merged)> _sheets = [];

    /// <param name="rows">Texts, numbers, days, <see cref="Formula"/>s, and nulls for what is empty.</param>
    public MadeWorkbook Sheet(string name, IReadOnlyList<object?[]> rows, bool isHidden = false, params string[] merged)
    {
        _sheets.Add((name, isHidden, rows, merged));
        return this;
    }

    public byte[] ToXlsx()
    {
        using var memory = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(memory, SpreadsheetDocumentType.Workbook))
        {
            var book = document.AddWorkbookPart();
            book.AddNewPart<WorkbookStylesPart>().Stylesheet = Styles();
            var sheets = new Sheets();
            foreach (var (name, isHidden, rows, merged) in _sheets)
            {
                var part = book.AddNewPart<WorksheetPart>();
                part.Worksheet = new Worksheet(new SheetData(rows.Select((row, at) => new Row(row.Select((value, column) => Cell(value, column, at + 1)).OfType<Cell>()) { RowIndex = (uint)at + 1 })));
                if (merged.Length > 0)
                    part.Worksheet.Append(new MergeCells(merged.Select(range => new MergeCell { Reference = range })));
                sheets.Append(new Sheet { Name = name, SheetId = (uint)sheets.ChildElements.Count + 1, Id = book.GetIdOfPart(part), State = isHidden ? SheetStateValues.Hidden : null });
            }

            book.Workbook = new Workbook(sheets);
        }

        return memory.ToArray();
    }

    /// <summary>A workbook with one more entry, of so many zeros that the archive stays small.</summary>
    public static byte[] WithZeros(byte[] workbook, long length)
    {
        using var memory = new MemoryStream();
        memory.Write(workbook);
        using (var archive = new ZipArchive(memory, ZipArchiveMode.Update, leaveOpen: true))
        {
            using var entry = archive.CreateEntry("xl/media/zeros.bin", CompressionLevel.Optimal).Open();
            var zeros = new byte[1024 * 1024];
            for (var written = 0L; written < length; written += zeros.Length)
                entry.Write(zeros);
        }

        return memory.ToArray();
    }

    /// <summary>A workbook whose first sheet goes on with rows that hold nothing.</summary>
    public static byte[] WithEmptyRows(byte[] workbook, int rows)
    {
        using var memory = new MemoryStream();
        memory.Write(workbook);
        using (var archive = new ZipArchive(memory, ZipArchiveMode.Update, leaveOpen: true))
        {
            var part = archive.Entries.First(entry => entry.FullName.StartsWith("xl/worksheets/", StringComparison.Ordinal));
            string sheet;
            using (var reader = new StreamReader(part.Open()))
                sheet = reader.ReadToEnd();
            var end = sheet.LastIndexOf("</x:sheetData>", StringComparison.Ordinal);
            var name = part.FullName;
            part.Delete();
            using var writer = new StreamWriter(archive.CreateEntry(name).Open());
            writer.Write(sheet[..end]);
            for (var row = 0; row < rows; row++)
                writer.Write("<x:row/>");
            writer.Write(sheet[end..]);
        }

        return memory.ToArray();
    }

    /// <summary>A formula and the value that the program that saved the file worked out.</summary>
    public sealed record Formula(string Text, string? Value, bool IsError = false);

    /// <summary>A day, shown in one of the formats that people choose.</summary>
    public sealed record Day(DateOnly On, uint Format);

    private static Cell? Cell(object? value, int column, int row)
    {
        var reference = $"{(char)('A' + column)}{row}";
        return value switch
        {
            null => null,
            Formula { IsError: true } formula => new Cell { CellReference = reference, DataType = CellValues.Error, CellFormula = new CellFormula(formula.Text), CellValue = new CellValue(formula.Value!) },
            Formula formula => new Cell { CellReference = reference, DataType = CellValues.String, CellFormula = new CellFormula(formula.Text), CellValue = formula.Value is null ? null : new CellValue(formula.Value) },
            Day day => new Cell { CellReference = reference, StyleIndex = day.Format, CellValue = new CellValue(day.On.ToDateTime(TimeOnly.MinValue).ToOADate().ToString(CultureInfo.InvariantCulture)) },
            int number => new Cell { CellReference = reference, CellValue = new CellValue(number) },
            _ => new Cell { CellReference = reference, DataType = CellValues.InlineString, InlineString = new InlineString(new Text((string)value) { Space = SpaceProcessingModeValues.Preserve }) },
        };
    }

    private static Stylesheet Styles() => new(
        new NumberingFormats(new NumberingFormat { NumberFormatId = 164, FormatCode = "[$-42A]dd mmmm yyyy" }, new NumberingFormat { NumberFormatId = 165, FormatCode = "yyyy-mm-dd" }) { Count = 2 },
        new Fonts(new Font()) { Count = 1 },
        new Fills(new Fill(new PatternFill { PatternType = PatternValues.None })) { Count = 1 },
        new Borders(new Border()) { Count = 1 },
        new CellStyleFormats(new CellFormat()) { Count = 1 },
        new CellFormats(new CellFormat(), Dated(14), Dated(164), Dated(165)) { Count = 4 });

    private static CellFormat Dated(uint format) => new() { NumberFormatId = format, ApplyNumberFormat = true };
}
