using System.Net;
using ProgramTracker.Web.Tests.Hosting;

namespace ProgramTracker.Web.Tests.Organisations;

public sealed class FindingAnOrganisation(TrackerApp app) : IClassFixture<TrackerApp>
{
    [Fact]
    public async Task Lists_those_of_today_by_name()
    {
        var page = await OpenAsync("/organisations?level=Central");
        var names = Names(page);

        Assert.Contains("Bộ Công an", names);
        Assert.DoesNotContain("Ban Dân vận Trung ương", names);
        Assert.Equal(names.Order(StringComparer.Create(System.Globalization.CultureInfo.GetCultureInfo("vi-VN"), ignoreCase: true)), names);
    }

    [Fact]
    public async Task Finds_by_abbreviation_alias_line_level_and_province()
    {
        Assert.Equal(["Công an Thành phố Hồ Chí Minh"], Names(await OpenAsync("/organisations?q=ca+tphcm&level=Province&line=Police")));
        Assert.Equal(["Cục Xây dựng phong trào bảo vệ an ninh Tổ quốc"], Names(await OpenAsync("/organisations?q=V05")));

        var daNang = (await app.OrganisationAsync("CA-48")).AreaId;
        var police = Names(await OpenAsync($"/organisations?province={daNang}&line=Police"));
        Assert.Equal(["Công an phường Hải Châu", "Công an thành phố Đà Nẵng"], police);
    }

    [Fact]
    public async Task Shows_the_catalogue_as_it_was_on_a_day_and_what_has_ended()
    {
        Assert.Equal(["Công an tỉnh Quảng Nam"], Names(await OpenAsync("/organisations?q=cong+an+quang+nam&on=01/03/2019")));
        Assert.Empty(Names(await OpenAsync("/organisations?q=cong+an+quang+nam")));
        Assert.Equal(["Công an tỉnh Quảng Nam"], Names(await OpenAsync("/organisations?q=cong+an+quang+nam&state=ended")));
        Assert.Equal(["Công an tỉnh Quảng Nam"], Names(await OpenAsync("/organisations?q=cong+an+quang+nam&state=all")));
    }

    [Fact]
    public async Task Takes_the_predecessors_of_a_province_with_it()
    {
        var daNang = (await app.OrganisationAsync("CA-48")).AreaId;

        Assert.Contains("Công an tỉnh Quảng Nam", Names(await OpenAsync($"/organisations?province={daNang}&line=Police&state=all")));
    }

    [Theory]
    [InlineData("name")]
    [InlineData("-name")]
    [InlineData("level")]
    [InlineData("-level")]
    [InlineData("area")]
    [InlineData("-area")]
    [InlineData("nonsense")]
    public async Task Sorts_and_pages_in_the_address(string sort)
    {
        var first = Names(await OpenAsync($"/organisations?sort={sort}"));
        var second = Names(await OpenAsync($"/organisations?sort={sort}&p=2"));

        Assert.Equal(25, first.Count);
        Assert.Equal(25, second.Count);
        Assert.DoesNotContain(first.Zip(second), pair => pair.First == pair.Second);
    }

    [Theory]
    [InlineData("/organisations?q=%25")]
    [InlineData("/organisations?q=%27%3Bdrop+table+areas%3B--")]
    [InlineData("/organisations?line=Nonsense&level=99&province=x&on=31/02/2019&p=-5&under=x")]
    public async Task Answers_nonsense_with_a_list(string address) => Assert.Equal(HttpStatusCode.OK, (await OpenAsync(address)).Status);

    [Fact]
    public async Task Tells_what_it_is_who_came_before_and_what_stands_under_it()
    {
        var page = await OpenAsync($"/organisations/{(await app.OrganisationAsync("BCA-V05")).Id}");

        Assert.Contains("V05", page.Text, StringComparison.Ordinal);
        Assert.Contains("từ 06/08/2018", page.Text, StringComparison.Ordinal);
        Assert.Contains("Cục Xây dựng phong trào toàn dân bảo vệ an ninh Tổ quốc", page.Text, StringComparison.Ordinal);
        Assert.Contains(page.Document.QuerySelectorAll("main a"), link => link.TextContent == "Bộ Công an");
        Assert.DoesNotContain("BCA-V05", page.Text, StringComparison.Ordinal);

        var ministry = await OpenAsync($"/organisations/{(await app.OrganisationAsync("BCA")).Id}");
        Assert.Contains("Các đơn vị", ministry.Text, StringComparison.Ordinal);
        Assert.Contains(ministry.Document.QuerySelectorAll("main a"), link => link.GetAttribute("href")!.StartsWith("/organisations?under=", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Leads_from_one_that_ended_to_those_that_followed()
    {
        var page = await OpenAsync("/organisations?q=cong+an+quang+nam&state=ended");
        var ended = await page.Visitor.OpenAsync(page.Document.QuerySelector("#list tbody th a")!.GetAttribute("href")!);

        Assert.Contains("Đã kết thúc 30/06/2025", ended.Text, StringComparison.Ordinal);
        Assert.Contains(ended.Document.QuerySelectorAll("main .note a"), link => link.TextContent == "Công an thành phố Đà Nẵng");
    }

    [Fact]
    public async Task Shows_codes_and_the_ways_to_add_to_administrators_only()
    {
        var administrator = await app.SignedInAsAsync(TestAccounts.Administrator);
        var organisation = await app.OrganisationAsync("BCA-V05");

        Assert.Contains("BCA-V05", (await administrator.OpenAsync($"/organisations/{organisation.Id}")).Text, StringComparison.Ordinal);
        Assert.NotNull((await administrator.OpenAsync("/organisations")).Document.QuerySelector("main a[href='/organisations/enter']"));
        Assert.Null((await OpenAsync("/organisations")).Document.QuerySelector("main a[href='/organisations/enter']"));
    }

    private async Task<Visitor.Page> OpenAsync(string address) => await (await app.SignedInAsAsync(TestAccounts.DaNang)).OpenAsync(address);

    private static List<string> Names(Visitor.Page page) => [.. page.Document.QuerySelectorAll("#list tbody th a").Select(a => a.TextContent)];
}
