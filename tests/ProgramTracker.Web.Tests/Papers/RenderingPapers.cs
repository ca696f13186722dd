using System.Diagnostics;
using ProgramTracker.Domain.Conferences;
using ProgramTracker.Web.Tests.Conferences;
using ProgramTracker.Web.Tests.Hosting;

namespace ProgramTracker.Web.Tests.Papers;

/// <summary>Papers as a word processor sets them: what no measure of the file tells.</summary>
[Trait("Category", "Long")]
public sealed class RenderingPapers(TrackerApp app) : IClassFixture<TrackerApp>
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    [Theory]
    [InlineData("minutes")]
    [InlineData("conclusions")]
    [InlineData("participants")]
    public async Task Keeps_the_head_on_its_lines_and_numbers_the_pages_from_the_second(string kind)
    {
        var conference = await app.ConferenceAsync(SomePapers.Long, with: c =>
        {
            c.AttendedBy([.. Enumerable.Range(1, 120).Select(number => SomePapers.Person($"Nguyễn Văn {number}", "Đại tá", ParticipantRoles.Attendee, "Ủy viên", "Phó Cục trưởng"))]);
            c.Conclude([.. Enumerable.Range(1, 60).Select(number => new ConclusionEntry(null, $"Kết luận thứ {number}", null, "Công an các cấp", [], ConclusionFate.Information))]);
        });
        using var paper = await DownloadedPaper.OfAsync(await app.SignedInAsAsync(TestAccounts.Ministry), conference.Id, kind);
        var pages = await PagesAsync(paper.Content);

        Assert.True(pages.Count > 2);
        Assert.Contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", pages[0], StringComparison.Ordinal);
        Assert.Contains("Độc lập - Tự do - Hạnh phúc", pages[0], StringComparison.Ordinal);
        foreach (var (at, page) in pages.Index())
        {
            var first = page.Split('\n').First(line => line.Trim().Length > 0).Trim();
            Assert.Equal(at > 0, first == $"{at + 1}");
        }

        if (kind == "participants")
            Assert.All(pages.SkipLast(1), page => Assert.Contains("Cấp bậc, họ và tên", page, StringComparison.Ordinal));
    }

    /// <summary>The words of each page, as they stand.</summary>
    private static async Task<IReadOnlyList<string>> PagesAsync(byte[] content)
    {
        var folder = Directory.CreateTempSubdirectory("papers").FullName;
        try
        {
            var file = Path.Combine(folder, "paper.docx");
            await File.WriteAllBytesAsync(file, content);
            await RunAsync("soffice", $"-env:UserInstallation={new Uri(Path.Combine(folder, "profile"))}", "--headless", "--convert-to", "pdf", "--outdir", folder, file);
            await RunAsync("pdftotext", "-layout", Path.Combine(folder, "paper.pdf"), Path.Combine(folder, "paper.txt"));

            return (await File.ReadAllTextAsync(Path.Combine(folder, "paper.txt"))).Split('\f', StringSplitOptions.RemoveEmptyEntries);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task RunAsync(string program, params string[] arguments)
    {
        using var patience = new CancellationTokenSource(Patience);
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var said = await Task.WhenAll(process.StandardOutput.ReadToEndAsync(patience.Token), process.StandardError.ReadToEndAsync(patience.Token));
        await process.WaitForExitAsync(patience.Token);
        Assert.True(process.ExitCode == 0, $"{program}: {string.Join('\n', said)}");
    }
}
