using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace ProgramTracker.Web.Spreadsheets;

/// <summary>An XLSX to fill in: sheets with their headings in bold, in view while scrolling, every cell a text so that codes keep their zeros.</summary>
public static class SpreadsheetTemplate
{
    public const string ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private const double ColumnWidth = 24;

    /// <param name="sheets">Their names, and their rows with the headings first.</param>
    public static byte[] Write(IReadOnlyList<(string Name, IReadOnlyList<IReadOnlyList<string>> Rows)> sheets)
    {
        using var memory = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(memory, SpreadsheetDocumentType.Workbook))
        {
            var workbook = document.AddWorkbookPart();
            workbook.AddNewPart<WorkbookStylesPart>().Stylesheet = WorkbookParts.Styles();
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
        writer.WriteElement(WorkbookParts.FrozenHeading());
        writer.WriteElement(new Columns(new Column { Min = 1, Max = columns, Width = ColumnWidth, CustomWidth = true, Style = WorkbookParts.TextStyle }));
        writer.WriteStartElement(new SheetData());
        foreach (var (row, number) in rows.Select((row, at) => (row, at + 1)))
            writer.WriteElement(new Row(row.Select(text => WorkbookParts.TextCell(text, number == 1 ? WorkbookParts.HeadingStyle : WorkbookParts.TextStyle))) { RowIndex = (uint)number });
        writer.WriteEndElement();
        writer.WriteEndElement();
    }
}
