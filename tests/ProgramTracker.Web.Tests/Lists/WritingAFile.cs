using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using ProgramTracker.Domain.Dates;
using ProgramTracker.Web.Lists;
using ProgramTracker.Web.Spreadsheets;

namespace ProgramTracker.Web.Tests.Lists;

/// <summary>What a spreadsheet makes of what the lists write.</summary>
public sealed class WritingAFile
{
    private static readonly string[] Formulas = ["=1+1", "+84 1", "-1", "@SUM(A1)", "\t=1", "＝1", "'=1", "''-1"];

    [Fact]
    public async Task Keeps_days_as_days_numbers_as_numbers_and_partial_dates_as_people_read_them()
    {
        var workbook = await WorkbookOf(["hội nghị", PartialDate.Of(2021, 12, 22), PartialDate.Of(2021, 12), (int?)1234, PartialDate.OfAnyYear(5, 31), (DateOnly?)null]);
        using var document = SpreadsheetDocument.Open(new MemoryStream(workbook), isEditable: false);
        var cells = document.WorkbookPart!.WorksheetParts.Single().Worksheet.Descendants<Row>().Last().Elements<Cell>().ToList();
        var formats = document.WorkbookPart.WorkbookStylesPart!.Stylesheet;
        string? FormatOf(Cell cell) => formats.NumberingFormats!.Elements<NumberingFormat>()
            .SingleOrDefault(f => f.NumberFormatId! == formats.CellFormats!.Elements<CellFormat>().ElementAt((int)(uint)cell.StyleIndex!).NumberFormatId!)?.FormatCode;

        Assert.Equal(("dd/mm/yyyy", "44552"), (FormatOf(cells[1]), cells[1].CellValue!.Text));
        Assert.Equal((null, "1234", null), (cells[3].DataType, cells[3].CellValue!.Text, FormatOf(cells[3])));
        Assert.Equal(["hội nghị", "tháng 12/2021", "31/05"], cells.Where(c => c.InlineString is not null).Select(c => c.InlineString!.InnerText));
        Assert.Null(cells[5].CellValue);
        Assert.Equal(["hội nghị", "22/12/2021", "tháng 12/2021", "1234", "31/05", ""], Spreadsheet.Read(workbook).Sheets[0].Rows[1].Cells);
    }

    [Fact]
    public async Task Has_bold_headings_that_stay_in_view_and_filter()
    {
        var workbook = await WorkbookOf(["một"], ["hai"]);
        using var document = SpreadsheetDocument.Open(new MemoryStream(workbook), isEditable: false);
        var sheet = document.WorkbookPart!.WorksheetParts.Single().Worksheet;
        var heading = sheet.Descendants<Cell>().First();
        var format = document.WorkbookPart.WorkbookStylesPart!.Stylesheet.CellFormats!.Elements<CellFormat>().ElementAt((int)(uint)heading.StyleIndex!);

        Assert.NotNull(document.WorkbookPart.WorkbookStylesPart.Stylesheet.Fonts!.Elements<Font>().ElementAt((int)(uint)format.FontId!).Bold);
        Assert.Equal((PaneStateValues.Frozen, 1d), (sheet.Descendants<Pane>().Single().State!.Value, sheet.Descendants<Pane>().Single().VerticalSplit!.Value));
        Assert.Equal("A1:A3", sheet.Descendants<AutoFilter>().Single().Reference!.Value);
        Assert.Equal(20d, sheet.Descendants<Column>().Single().Width!.Value);
        Assert.Equal("Bảng thử", document.WorkbookPart.Workbook.Descendants<DocumentFormat.OpenXml.Spreadsheet.Sheet>().Single().Name!.Value);
        Assert.Empty(ExportedFile.Faults(workbook));
    }

    [Fact]
    public async Task Runs_no_formula_that_someone_typed()
    {
        var sheet = SheetOf([.. Formulas.Select(text => new WrittenCell[] { text })]);
        var workbook = await WrittenAsync(ExportFormat.Xlsx, sheet);
        using var document = SpreadsheetDocument.Open(new MemoryStream(workbook), isEditable: false);
        var cells = document.WorkbookPart!.WorksheetParts.Single().Worksheet.Descendants<Cell>().Skip(1).ToList();
        var lines = Encoding.UTF8.GetString(await WrittenAsync(ExportFormat.Csv, sheet)).TrimStart('\uFEFF').Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Skip(1).ToList();

        Assert.All(cells, cell => Assert.Equal((CellValues.InlineString, null), (cell.DataType!.Value, cell.CellFormula)));
        Assert.Equal(Formulas, cells.Select(cell => cell.InlineString!.InnerText));
        Assert.All(lines, line => Assert.StartsWith("'", line, StringComparison.Ordinal));
        Assert.Equal(Formulas.Select(text => text.Trim()), Spreadsheet.Read(await WrittenAsync(ExportFormat.Csv, sheet)).Sheets[0].Rows.Skip(1).Select(row => row.Cells[0].Trim()));
    }

    [Fact]
    public async Task Survives_what_XML_cannot_hold_and_texts_without_an_end()
    {
        var workbook = await WorkbookOf(["a\u0001b\uFFFEc\u000B <&> \"d\" \U0001F600", "_x0041_", new string('đ', 40_000), "hai\ndòng"]);
        var cells = Spreadsheet.Read(workbook).Sheets[0].Rows[1].Cells;

        Assert.Equal(["abc <&> \"d\" \U0001F600", "_x0041_"], cells.Take(2));
        Assert.Equal((32_767, '…'), (cells[2].Length, cells[2][^1]));
        Assert.Equal("hai\ndòng", cells[3]);
        Assert.Empty(ExportedFile.Faults(workbook));
    }

    [Fact]
    public async Task Writes_CSV_that_Excel_in_Vietnam_opens_and_the_import_reads()
    {
        WrittenCell[] row = ["Hội nghị; \"tổng kết\"", "hai\r\ndòng", PartialDate.Of(2021, 12, 22), (int?)-5, "a,b,c,d"];
        var file = await WrittenAsync(ExportFormat.Csv, SheetOf(row));

        Assert.True(file.AsSpan().StartsWith<byte>([0xEF, 0xBB, 0xBF]));
        Assert.EndsWith("\r\n\"Hội nghị; \"\"tổng kết\"\"\";\"hai\r\ndòng\";22/12/2021;-5;a,b,c,d\r\n", Encoding.UTF8.GetString(file), StringComparison.Ordinal);
        Assert.Equal(["Hội nghị; \"tổng kết\"", "hai\r\ndòng", "22/12/2021", "-5", "a,b,c,d"], Spreadsheet.Read(file).Sheets[0].Rows[1].Cells);
    }

    [Fact]
    public async Task Lets_a_long_list_through_row_by_row()
    {
        using var memory = new MemoryStream();
        await ExportFormat.Xlsx.WriteAsync(memory, new WrittenSheet("Dài", [new WrittenColumn("Cột", 20)], Rows()), CancellationToken.None);

        Assert.Equal(20_001, Spreadsheet.Read(memory.ToArray()).Sheets[0].Rows.Count);

        async IAsyncEnumerable<IReadOnlyList<WrittenCell>> Rows()
        {
            for (var number = 0; number < 20_000; number++)
                yield return [Guid.CreateVersion7().ToString()];

            // Much has left before the last row is read.
            Assert.InRange(memory.Length, 100_000, long.MaxValue);
            await Task.CompletedTask;
        }
    }

    private static Task<byte[]> WorkbookOf(params WrittenCell[][] rows) => WrittenAsync(ExportFormat.Xlsx, SheetOf(rows));

    private static WrittenSheet SheetOf(params WrittenCell[][] rows) =>
        new("Bảng thử", [.. rows[0].Select((_, at) => new WrittenColumn($"Cột {at}", 20))], rows.ToAsyncEnumerable());

    private static async Task<byte[]> WrittenAsync(ExportFormat format, WrittenSheet sheet)
    {
        using var memory = new MemoryStream();
        await format.WriteAsync(memory, sheet, CancellationToken.None);

        return memory.ToArray();
    }
}
