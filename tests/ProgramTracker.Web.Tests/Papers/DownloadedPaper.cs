using System.Net;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using ProgramTracker.Web.Tests.Hosting;

namespace ProgramTracker.Web.Tests.Papers;

/// <summary>A paper as it comes over the line, opened.</summary>
internal sealed class DownloadedPaper : IDisposable
{
    private readonly MemoryStream _content;

    public DownloadedPaper(byte[] content)
    {
        Content = content;
        _content = new MemoryStream(content);
        File = WordprocessingDocument.Open(_content, isEditable: false);
    }

    public byte[] Content { get; }

    public WordprocessingDocument File { get; }

    public Body Body => File.MainDocumentPart!.Document.Body!;

    /// <summary>Every paragraph that says something, those of tables included, in their order.</summary>
    public IReadOnlyList<string> Lines => [.. Body.Descendants<Paragraph>().Select(p => p.InnerText).Where(text => text.Length > 0)];

    public string Text => string.Join('\n', Lines);

    /// <summary>Tables with borders: not the head, not the signature.</summary>
    public IReadOnlyList<Table> Tables => [.. Body.Elements<Table>().Where(table => table.Descendants<TableBorders>().Any())];

    public static async Task<DownloadedPaper> OfAsync(Visitor visitor, Guid conferenceId, string paper)
    {
        var answer = await visitor.Client.GetAsync($"/conferences/{conferenceId}/papers/{paper}");
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("attachment", answer.Content.Headers.ContentDisposition?.DispositionType);

        return new DownloadedPaper(await answer.Content.ReadAsByteArrayAsync());
    }

    public static IReadOnlyList<string> Cells(TableRow row) => [.. row.Elements<TableCell>().Select(cell => cell.InnerText)];

    public void Dispose()
    {
        File.Dispose();
        _content.Dispose();
    }
}
