using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using ProgramTracker.Web.Spreadsheets;
using ProgramTracker.Web.Tests.Hosting;

namespace ProgramTracker.Web.Tests.Lists;

/// <summary>A list as a file, read as an import would read it.</summary>
internal sealed record ExportedFile(string FileName, string MediaType, byte[] Content)
{
    private Sheet Sheet => Spreadsheet.Read(Content).Sheets.Single();

    public string Name => Sheet.Name;

    public IReadOnlyList<string> Headings => Sheet.Rows[0].Cells;

    /// <summary>Below the headings.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Rows => [.. Sheet.Rows.Skip(1).Select(row => row.Cells)];

    public IReadOnlyList<string> this[string heading] => [.. Sheet.Rows.Skip(1).Select(row => row[Headings.ToList().IndexOf(heading)])];

    /// <summary>Of the list at that address, as the person sees it.</summary>
    public static async Task<ExportedFile> OfAsync(Visitor person, string address, string format)
    {
        var response = await person.Client.GetAsync($"{address}{(address.Contains('?', StringComparison.Ordinal) ? '&' : '?')}handler={format}");
        Assert.True(response.IsSuccessStatusCode, $"{address} as {format}: {response.StatusCode}");

        return new ExportedFile(
            response.Content.Headers.ContentDisposition!.FileName!, response.Content.Headers.ContentType!.MediaType!, await response.Content.ReadAsByteArrayAsync());
    }

    /// <summary>What a validator of the format finds wrong.</summary>
    public static IEnumerable<string> Faults(byte[] workbook)
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(workbook), isEditable: false);

        return [.. new OpenXmlValidator().Validate(document).Select(fault => $"{fault.Path?.XPath}: {fault.Description}")];
    }
}
