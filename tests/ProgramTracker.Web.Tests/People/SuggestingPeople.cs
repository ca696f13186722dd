using System.Net.Http.Json;
using ProgramTracker.Domain.Dates;
using ProgramTracker.Web.TagHelpers;
using ProgramTracker.Web.Tests.Hosting;

namespace ProgramTracker.Web.Tests.People;

public sealed class SuggestingPeople(TrackerApp app) : IClassFixture<TrackerApp>
{
    [Fact]
    public async Task Finds_a_name_without_accents_the_very_name_first()
    {
        await app.GivenAsync(SomeAppearances.Person("Đặng Văn Tuyến Anh"), SomeAppearances.Person("Đặng Văn Tuyến"), SomeAppearances.Person("Lê Đặng Văn Tuyến"));

        Assert.Equal(["Đặng Văn Tuyến", "Đặng Văn Tuyến Anh", "Lê Đặng Văn Tuyến"], (await AskAsync("dang van tuyen")).Select(p => p.Text));
    }

    [Fact]
    public async Task Says_the_last_rank_and_post_and_the_province()
    {
        var daNang = await app.OrganisationAsync("CA-48");
        var person = SomeAppearances.Person("Võ Thị Thoại Mỹ", daNang.AreaId);
        await app.GivenAsync(person);
        await app.ConferenceAsync("Hội nghị tổng kết 2021", PartialDate.Of(2021, 12, 22), "CA-48", person.At("Thượng tá", "Phó Trưởng phòng", scopeId: daNang.AreaId));
        await app.ConferenceAsync("Hội nghị tổng kết 2023", PartialDate.Of(2023, 12), "CA-48", person.At("Đại tá", "Trưởng phòng", scopeId: daNang.AreaId));
        await app.ConferenceAsync("Hội nghị không rõ năm", PartialDate.OfAnyYear(5, 31), "CA-48", person.At("Trung tá", "Đội trưởng", scopeId: daNang.AreaId));

        Assert.Equal("Đại tá · Trưởng phòng · tháng 12/2023 · Đà Nẵng", (await AskAsync("thoai my")).Single().Note);
    }

    [Fact]
    public async Task Knows_nothing_of_another_province()
    {
        var saigon = await app.OrganisationAsync("CA-79");
        await app.GivenAsync(SomeAppearances.Person("Huỳnh Khắc Xuyên", saigon.AreaId));

        Assert.Empty(await AskAsync("huynh khac xuyen"));
        Assert.Single(await AskAsync("huynh khac xuyen", TestAccounts.HoChiMinhCity));
        Assert.Single(await AskAsync("huynh khac xuyen", TestAccounts.Ministry));
    }

    [Theory]
    [InlineData("")]
    [InlineData("%")]
    [InlineData("'; drop table people; --")]
    public async Task Finds_nobody_in_nonsense(string typed) => Assert.Empty(await AskAsync(typed));

    private async Task<IReadOnlyList<Suggestion>> AskAsync(string typed, string userName = TestAccounts.DaNang)
    {
        var visitor = await app.SignedInAsAsync(userName);

        return (await visitor.Client.GetFromJsonAsync<Suggestions>($"/people/suggest?q={Uri.EscapeDataString(typed)}"))!.Items;
    }
}
