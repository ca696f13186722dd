using System.Net.Http.Json;
using ProgramTracker.Web.TagHelpers;
using ProgramTracker.Web.Tests.Hosting;

namespace ProgramTracker.Web.Tests.Organisations;

public sealed class SuggestingOrganisations(TrackerApp app) : IClassFixture<TrackerApp>
{
    [Theory]
    [InlineData("cong an da nang", "Công an thành phố Đà Nẵng")]
    [InlineData("Công an TPHCM", "Công an Thành phố Hồ Chí Minh")]
    [InlineData("CA TP. Hồ Chí Minh", "Công an Thành phố Hồ Chí Minh")]
    [InlineData("UB MTTQ Đắc Lắc", "Ủy ban MTTQ Việt Nam tỉnh Đắk Lắk")]
    [InlineData("Mặt trận Tổ quốc tỉnh Gia Lai", "Ủy ban MTTQ Việt Nam tỉnh Gia Lai")]
    [InlineData("v05", "Cục Xây dựng phong trào bảo vệ an ninh Tổ quốc")]
    [InlineData("CATP", "Công an thành phố Cần Thơ")]
    [InlineData("bo cong an", "Bộ Công an")]
    [InlineData("CA-48", "Công an thành phố Đà Nẵng")]
    [InlineData("công an", "Bộ Công an")]
    public async Task Finds_it_as_people_write_it(string typed, string expected) => Assert.Equal(expected, (await AskAsync(typed))[0].Text);

    [Fact]
    public async Task Says_what_tells_it_from_its_namesakes()
    {
        Assert.Equal("Công an · Cấp tỉnh · Đà Nẵng", (await AskAsync("công an thành phố đà nẵng"))[0].Note);
        Assert.Equal("Công an · Cấp xã · Hải Châu, Đà Nẵng", (await AskAsync("công an phường hải châu"))[0].Note);
        Assert.Equal("Mặt trận · Trung ương", (await AskAsync("MTTW"))[0].Note);
    }

    [Fact]
    public async Task Leads_from_an_old_name_to_who_followed_and_keeps_the_old_one_in_reach()
    {
        var found = await AskAsync("Công an Quảng Nam");

        Assert.Equal(["Công an thành phố Đà Nẵng", "Công an tỉnh Quảng Nam"], found.Select(o => o.Text));
        Assert.Equal("Công an · Cấp tỉnh · Quảng Nam · đến 30/06/2025", found[1].Note);
    }

    [Theory]
    [InlineData("01/03/2019")]
    [InlineData("2019")]
    [InlineData("2019-03-01")]
    public async Task Takes_those_of_the_day_that_is_meant(string on) =>
        Assert.Equal(["Công an tỉnh Quảng Nam"], (await AskAsync("Công an Quảng Nam", on)).Select(o => o.Text));

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("%")]
    [InlineData("_____")]
    [InlineData("'; drop table organisations; --")]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("\\")]
    public async Task Finds_nothing_in_nonsense(string typed) => Assert.Empty(await AskAsync(typed));

    [Fact]
    public async Task Answers_ten_at_most_and_reads_no_day_from_nonsense()
    {
        Assert.Equal(10, (await AskAsync("tinh")).Count);
        Assert.NotEmpty(await AskAsync("V05", "31/02/2019"));
        Assert.Empty(await AskAsync(new string('a', 5000)));
    }

    private async Task<IReadOnlyList<Suggestion>> AskAsync(string typed, string? on = null) => (await SuggestedAsync(TestAccounts.DaNang, typed, on)).Items;

    private async Task<Suggestions> SuggestedAsync(string userName, string typed, string? on = null)
    {
        var visitor = await app.SignedInAsAsync(userName);
        var address = $"/organisations/suggest?q={Uri.EscapeDataString(typed)}" + (on is null ? "" : $"&on={Uri.EscapeDataString(on)}");

        return (await visitor.Client.GetFromJsonAsync<Suggestions>(address))!;
    }
}
