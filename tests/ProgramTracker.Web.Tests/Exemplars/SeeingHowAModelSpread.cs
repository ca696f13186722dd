using System.Globalization;
using System.Text.RegularExpressions;
using ProgramTracker.Domain.Dates;
using ProgramTracker.Domain.Exemplars;
using ProgramTracker.Web.Tests.Hosting;
using ProgramTracker.Web.Tests.Lists;

namespace ProgramTracker.Web.Tests.Exemplars;

public sealed partial class SeeingHowAModelSpread(TrackerApp app) : IClassFixture<TrackerApp>, IAsyncLifetime
{
    private static int _adopted;

    private Exemplar _first = default!;
    private Exemplar _second = default!;

    public async Task InitializeAsync()
    {
        var (here, there) = ((await app.CommunesAsync())[0], (await app.OrganisationAsync("CA-79")).AreaId);
        var number = Guid.CreateVersion7();
        _first = await app.GivenModelAsync($"Gốc {number}", since: 2008, field: "Camera an ninh", then: m => m.CountPoints(2025, [new(here.Id, m.ScopeId, 3, 2, 20)], app.Today));
        _second = await app.GivenModelAsync($"Học theo {number}", "CA-79", 2012, "Camera an ninh", _first.Id, then: m => m.CountPoints(2025, [new(there, there, 4, OriginAreaId: here.Id)], app.Today));
        await app.GivenModelAsync($"Đã dừng {number}", since: 2010, field: "An toàn giao thông", then: m => m.Advance(ExemplarStage.Ended, PartialDate.Of(2015), null, "Hết kinh phí.", app.Today));
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task Draws_the_tree_from_the_first_to_those_made_after_it()
    {
        var page = await (await app.SignedInAsAsync(TestAccounts.Ministry)).OpenAsync($"/exemplars/{_second.Id}/replication");

        Assert.Equal(_first.Name, page.Document.QuerySelector(".tree > li > a")!.TextContent);
        Assert.Equal(_second.Name, page.Document.QuerySelector(".tree > li > ul > li > b[aria-current]")!.TextContent);
        Assert.Contains((await app.CommunesAsync())[0].Name, page.Document.QuerySelector(".tree ul ul")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Colours_the_provinces_as_the_table_beside_says()
    {
        var page = await (await app.SignedInAsAsync(TestAccounts.Ministry)).OpenAsync($"/exemplars/{_first.Id}/replication");
        var tiles = page.Document.QuerySelectorAll(".country li").Select(tile => (tile.QuerySelector(".t")!.TextContent, tile.QuerySelector("b")!.TextContent)).ToList();

        Assert.Equal(36, tiles.Count);
        Assert.Contains(("Đà Nẵng", "3"), tiles);
        Assert.Contains(("Hoàng Sa", "3"), tiles);
        Assert.Contains(("TP. Hồ Chí Minh", "4"), tiles);
        Assert.Contains(("Trường Sa", "0"), tiles);
        Assert.Equal("7", page.Document.QuerySelector("tfoot td")!.TextContent);
        var list = await page.Visitor.OpenAsync(page.Document.QuerySelectorAll("tbody th a").Single(a => a.TextContent == "Đà Nẵng").GetAttribute("href")!);
        Assert.Contains("3 điểm, 2 tổ, 20 thành viên", list.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("?by=area")]
    [InlineData("?by=stage&from=2006&to=2018")]
    [InlineData("?by=since&kind=model")]
    [InlineData("?by=field&from=2006&to=2018&stage=ended")]
    public async Task Counts_what_the_lists_behind_the_counts_show(string address)
    {
        var statistics = await (await app.SignedInAsAsync(TestAccounts.Ministry)).OpenAsync($"/exemplars/statistics{address}");
        var links = statistics.Document.QuerySelectorAll("#list td a").ToList();

        Assert.True(links.Count >= 8, statistics.Text);
        foreach (var link in links)
        {
            var list = await statistics.Visitor.OpenAsync(link.GetAttribute("href")!);
            var total = Of().Match(list.Document.QuerySelector("#list")!.TextContent) is { Success: true } of ? int.Parse(of.Groups[1].Value, CultureInfo.InvariantCulture) : 0;
            Assert.True(link.TextContent == $"{total}", $"{link.GetAttribute("href")} says {link.TextContent} and lists {total}");
        }
    }

    [Fact]
    public async Task Tells_how_many_of_a_period_began_spread_and_ended()
    {
        var page = await (await app.SignedInAsAsync(TestAccounts.DaNang)).OpenAsync($"/exemplars/statistics?from=2006&to=2018&q={_first.Name[4..]}");
        var rows = page.Document.QuerySelectorAll("#list tbody tr").ToDictionary(row => row.QuerySelector("th")!.TextContent.Trim(), row => row.QuerySelectorAll("td").Select(td => td.TextContent.Trim()).ToList());

        // Of Hồ Chí Minh City's model, which was made after the first, Đà Nẵng sees nothing; so for Đà Nẵng the first spread nowhere.
        Assert.Equal(["1", "1", "0", "0"], rows["Camera an ninh"]);
        Assert.Equal(["1", "1", "0", "1"], rows["An toàn giao thông"]);
        var nation = await (await app.SignedInAsAsync(TestAccounts.Ministry)).OpenAsync($"/exemplars?what=spread&q={_first.Name[4..]}");
        Assert.Equal([_first.Name], nation.Document.QuerySelectorAll("#list tbody .main").Select(link => link.TextContent));
    }

    [Theory]
    [InlineData("statistics?by=area", "Tỉnh, thành phố", "Đà Nẵng")]
    [InlineData("statistics?by=stage", "Bước", "Làm điểm")]
    [InlineData("points", "Tỉnh, thành phố", "Đà Nẵng")]
    [InlineData("criteria", "Áp dụng", "Việt Nam")]
    public async Task Gives_what_is_shown_as_a_file(string list, string heading, string value)
    {
        await app.GivenCriteriaAsync(2010, number: Interlocked.Increment(ref _adopted));
        var file = await ExportedFile.OfAsync(await app.SignedInAsAsync(TestAccounts.Ministry), list == "points" ? $"/exemplars/{_first.Id}/points" : $"/exemplars/{list}", "xlsx");

        Assert.Contains(value, file[heading]);
        Assert.Empty(ExportedFile.Faults(file.Content));
    }

    [GeneratedRegex(@"–[0-9.]+ trong ([0-9.]+)")]
    private static partial Regex Of();
}
