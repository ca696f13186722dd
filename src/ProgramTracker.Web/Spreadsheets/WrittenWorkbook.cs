using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace ProgramTracker.Web.Spreadsheets;

/// <summary>
/// Writes a sheet as XLSX while its rows are read: bold headings that stay in view and filter, days as days, numbers as numbers. The archive is put together
/// here, part after part, because <c>SpreadsheetDocument</c> wants one that can also be read, which keeps every part in memory.
/// </summary>
internal static class WrittenWorkbook
{
    private const string ContentTypes =
        """
        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>
        """;

    private const string OfPackage =
        """
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="workbook" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="/xl/workbook.xml"/></Relationships>
        """;

    private const string SheetId = "sheet1";

    private const string OfWorkbook =
        $"""
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="{SheetId}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="/xl/worksheets/sheet1.xml"/><Relationship Id="styles" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="/xl/styles.xml"/></Relationships>
        """;

    /// <param name="stream">Need not be able to seek.</param>
    public static async Task WriteAsync(Stream stream, WrittenSheet sheet, CancellationToken cancellationToken)
    {
        using var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true);
        foreach (var (name, text) in new[] { ("[Content_Types].xml", ContentTypes), ("_rels/.rels", OfPackage), ("xl/_rels/workbook.xml.rels", OfWorkbook) })
        {
            await using var part = archive.CreateEntry(name).Open();
            await part.WriteAsync(Encoding.UTF8.GetBytes(text), cancellationToken);
        }

        Write(archive, "xl/workbook.xml", new Workbook(new Sheets(new DocumentFormat.OpenXml.Spreadsheet.Sheet { Name = sheet.Name, SheetId = 1, Id = SheetId })));
        Write(archive, "xl/styles.xml", WorkbookParts.Styles());
        await using var rows = archive.CreateEntry("xl/worksheets/sheet1.xml", CompressionLevel.Fastest).Open();
        using var writer = OpenXmlWriter.Create(rows);
        await WriteAsync(writer, sheet, cancellationToken);
    }

    private static void Write(ZipArchive archive, string name, OpenXmlElement root)
    {
        using var part = archive.CreateEntry(name).Open();
        using var writer = OpenXmlWriter.Create(part);
        writer.WriteStartDocument();
        writer.WriteElement(root);
    }

    private static async Task WriteAsync(OpenXmlWriter writer, WrittenSheet sheet, CancellationToken cancellationToken)
    {
        writer.WriteStartDocument();
        writer.WriteStartElement(new Worksheet());
        writer.WriteElement(WorkbookParts.FrozenHeading());
        writer.WriteElement(new Columns(sheet.Columns.Select((column, at) => new Column { Min = (uint)at + 1, Max = (uint)at + 1, Width = column.Width, CustomWidth = true })));
        writer.WriteStartElement(new SheetData());
        writer.WriteElement(new Row(sheet.Columns.Select(column => WorkbookParts.TextCell(column.Heading, WorkbookParts.HeadingStyle))) { RowIndex = 1 });
        var number = 1u;
        await foreach (var row in sheet.Rows.WithCancellation(cancellationToken))
            writer.WriteElement(new Row(row.Select(WorkbookParts.CellOf)) { RowIndex = ++number });
        writer.WriteEndElement();
        writer.WriteElement(new AutoFilter { Reference = $"A1:{SheetRow.Letters(sheet.Columns.Count - 1)}{number}" });
        writer.WriteEndElement();
    }
}
