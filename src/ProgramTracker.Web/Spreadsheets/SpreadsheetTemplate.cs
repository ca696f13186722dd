using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace ProgramTracker.Web.Spreadsheets;

/// <summary>An XLSX to fill in: sheets with their headings in bold, in view while scrolling, every cell a text so that codes keep their zeros.</summary>
public static class SpreadsheetTemplate
{
    public const string ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private const uint TextStyle = 1;
    private const uint HeadingStyle = 2;
    private const double ColumnWidth = 24;

    /// <param name="sheets">Their names, and their rows with the headings first.</param>
    public static byte[] Write(IReadOnlyList<(string Name, IReadOnlyList<IReadOnlyList<string>> Rows)> sheets)
    {
        using var memory = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(memory, SpreadsheetDocumentType.Workbook))
        {
            var workbook = document.AddWorkbookPart();
            workbook.AddNewPart<WorkbookStylesPart>().Stylesheet = Styles();
            var list = new Sheets();
            foreach (var (name, rows) in sheets)
            {
                var part = workbook.AddNewPart<WorksheetPart>();
                Write(part, rows);
                list.Append(new DocumentFormat.OpenXml.Spreadsheet.Sheet { Name = name, SheetId = (uint)list.ChildElements.Count + 1, Id = workbook.GetIdOfPart(part) });
            }

            workbook.Workbook = new Workbook(list);
        }

        return memory.ToArray();
    }

    private static void Write(WorksheetPart part, IReadOnlyList<IReadOnlyList<string>> rows)
    {
        var columns = (uint)rows.Max(row => row.Count);
        using var writer = OpenXmlWriter.Create(part);
        writer.WriteStartElement(new Worksheet());
        writer.WriteElement(new SheetViews(new SheetView(new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen }) { WorkbookViewId = 0 }));
        writer.WriteElement(new Columns(new Column { Min = 1, Max = columns, Width = ColumnWidth, CustomWidth = true, Style = TextStyle }));
        writer.WriteStartElement(new SheetData());
        foreach (var (row, number) in rows.Select((row, at) => (row, at + 1)))
            writer.WriteElement(new Row(row.Select(text => new Cell
            {
                DataType = CellValues.InlineString,
                StyleIndex = number == 1 ? HeadingStyle : TextStyle,
                InlineString = new InlineString(new Text(text) { Space = SpaceProcessingModeValues.Preserve }),
            }))
            { RowIndex = (uint)number });
        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    private static Stylesheet Styles() => new(
        new Fonts(new Font(), new Font(new Bold())),
        new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 })),
        new Borders(new Border()),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(
            new CellFormat(),
            new CellFormat { NumberFormatId = 49, ApplyNumberFormat = true },
            new CellFormat { NumberFormatId = 49, FontId = 1, ApplyNumberFormat = true, ApplyFont = true }));
}
