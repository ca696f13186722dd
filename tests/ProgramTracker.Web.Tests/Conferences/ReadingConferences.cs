using System.Net;
using ProgramTracker.Domain.Conferences;
using ProgramTracker.Domain.Dates;
using ProgramTracker.Domain.Organisations;
using ProgramTracker.Web.Tests.Hosting;

namespace ProgramTracker.Web.Tests.Conferences;

public sealed class ReadingConferences(TrackerApp app) : IClassFixture<TrackerApp>
{
    [Fact]
    public async Task Finds_them_by_words_year_purpose_state_and_whose_they_are()
    {
        await app.ConferenceAsync("Hội nghị tổng kết phong trào Dân vận khéo", heldOn: PartialDate.Of(2019, 3, 1));
        await app.ConferenceAsync("Hội nghị sơ kết quy chế phối hợp", owner: "CA-48", heldOn: PartialDate.Of(2020, 4, 2));
        var staff = await app.SignedInAsAsync(TestAccounts.Ministry);

        foreach (var (address, found) in new[]
        {
            ("q=dan+van+kheo", true), ("q=D%C3%82N+V%E1%BA%ACN", true), ("q=quy+che", false), ("year=2019", true), ("year=2020", false), ("purpose=SummingUp&year=2019", true),
            ("purpose=Festival", false), ("state=Held&q=kheo", true), ("state=Confirmed", false), ("of=mine", true), ($"of={Area.NationId}", true),
            ($"of={(await app.ProvinceAsync("Đà Nẵng", app.Today)).Id}", false), ("of=nonsense&year=2019", true), ("year=abc", true), ("state=99&year=2019", true),
        })
        {
            var page = await staff.OpenAsync("/conferences?" + address);
            Assert.Equal(HttpStatusCode.OK, page.Status);
            Assert.True(page.Text.Contains("phong trào Dân vận khéo", StringComparison.Ordinal) == found, address);
        }
    }

    [Fact]
    public async Task Stands_in_order_with_unknown_years_last_and_pages()
    {
        foreach (var number in Enumerable.Range(1, 26))
            await app.ConferenceAsync($"Xếp thứ tự {number:00}", heldOn: number == 26 ? PartialDate.OfAnyYear(5, 31) : PartialDate.Of(2001, 1, number));
        var staff = await app.SignedInAsAsync(TestAccounts.Ministry);

        Assert.Equal("Xếp thứ tự 25", (await TitlesAsync("/conferences?q=xep+thu+tu")).First());
        Assert.Equal("Xếp thứ tự 26", (await TitlesAsync("/conferences?q=xep+thu+tu&p=2")).Single());
        Assert.Equal("Xếp thứ tự 01", (await TitlesAsync("/conferences?q=xep+thu+tu&sort=held")).First());
        Assert.Equal("Xếp thứ tự 26", (await TitlesAsync("/conferences?q=xep+thu+tu&sort=-title")).First());

        async Task<List<string>> TitlesAsync(string address) => [.. (await staff.OpenAsync(address)).Document.QuerySelectorAll("tbody a.main").Select(a => a.TextContent)];
    }

    [Fact]
    public async Task Shows_no_province_the_records_of_another()
    {
        var conference = await app.ConferenceAsync("Hội nghị riêng của Đà Nẵng", owner: "CA-48");
        var other = await app.SignedInAsAsync(TestAccounts.HoChiMinhCity);

        Assert.DoesNotContain("Hội nghị riêng của Đà Nẵng", (await other.OpenAsync("/conferences")).Text, StringComparison.Ordinal);
        foreach (var page in new[] { "", "/history" })
            Assert.Equal(HttpStatusCode.NotFound, (await other.OpenAsync($"/conferences/{conference.Id}{page}")).Status);
        Assert.Equal(HttpStatusCode.OK, (await (await app.SignedInAsAsync(TestAccounts.FrontOfDaNang)).OpenAsync($"/conferences/{conference.Id}")).Status);
    }

    [Fact]
    public async Task Shows_a_province_its_own_people_and_the_centre_of_a_national_one()
    {
        var daNang = await app.OrganisationAsync("CA-48");
        var conference = await app.ConferenceAsync(with: c =>
        {
            c.BridgedAt([new BridgePointEntry(null, "Điểm cầu Đà Nẵng", daNang.AreaId, null, null, daNang.AreaId)]);
            c.AttendedBy(
            [
                new ParticipantEntry(null, null, "Trần Quốc Tỏ", "Trung tướng", ["Thứ trưởng Bộ Công an"], ParticipantRoles.Chair, Area.NationId),
                new ParticipantEntry(null, null, "Trần Mưu", "Đại tá", [], ParticipantRoles.Chair, daNang.AreaId, BridgePointId: c.BridgePoints[0].Id),
            ]);
        });

        var own = (await (await app.SignedInAsAsync(TestAccounts.DaNang)).OpenAsync($"/conferences/{conference.Id}")).Text;
        Assert.Contains("Trần Mưu", own, StringComparison.Ordinal);
        Assert.Contains("Chỉ hiện đại biểu của tỉnh đồng chí và trung ương", own, StringComparison.Ordinal);

        foreach (var page in new[] { "", "/history" })
        {
            var other = (await (await app.SignedInAsAsync(TestAccounts.HoChiMinhCity)).OpenAsync($"/conferences/{conference.Id}{page}")).Text;
            Assert.DoesNotContain("Trần Mưu", other, StringComparison.Ordinal);
            Assert.DoesNotContain("Điểm cầu Đà Nẵng", other, StringComparison.Ordinal);
        }

        Assert.Contains("Trần Quốc Tỏ", (await (await app.SignedInAsAsync(TestAccounts.HoChiMinhCity)).OpenAsync($"/conferences/{conference.Id}")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Chỉ hiện đại biểu", (await (await app.SignedInAsAsync(TestAccounts.Ministry)).OpenAsync($"/conferences/{conference.Id}")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Offers_to_go_on_only_to_who_keeps_it()
    {
        var conference = await app.ConferenceAsync();
        Assert.NotNull((await (await app.SignedInAsAsync(TestAccounts.Ministry)).OpenAsync($"/conferences/{conference.Id}")).Document.QuerySelector("main a[href$='/edit']"));
        Assert.Null((await (await app.SignedInAsAsync(TestAccounts.DaNang)).OpenAsync($"/conferences/{conference.Id}")).Document.QuerySelector("main a[href$='/edit']"));
        Assert.Null((await (await app.SignedInAsAsync(TestAccounts.Leader)).OpenAsync($"/conferences/{conference.Id}")).Document.QuerySelector("main a[href$='/confirm']"));
    }

    [Fact]
    public async Task Tells_its_history_in_words()
    {
        var conference = await app.ConferenceAsync("Tên đầu tiên");
        var staff = await app.SignedInAsAsync(TestAccounts.Ministry);
        app.Clock.PutOn(TimeSpan.FromMinutes(5));
        await staff.SubmitRowsAsync($"/conferences/{conference.Id}/edit",
            ("Input.Title", "Tên sửa lại"), ("Input.LeadingPurpose", "InterimReview"), ("Input.Mode", "InPerson"));
        app.Clock.PutOn(TimeSpan.FromMinutes(5));
        await staff.SubmitRowsAsync($"/conferences/{conference.Id}/conclusions", ("Input.Conclusions[0].Wording", "Nhân rộng mô hình"), ("Input.Conclusions[0].Fate", "Pledge"));

        var history = await staff.OpenAsync($"/conferences/{conference.Id}/history");
        Assert.StartsWith("Kết luận", history.Document.QuerySelector("#list dt")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Nhân rộng mô hình", history.Document.QuerySelector("#list ins")!.TextContent, StringComparison.Ordinal);
        foreach (var words in new[] { "Tài khoản bo", "Tên đầu tiên", "Tên sửa lại", "Sơ kết" })
            Assert.Contains(words, history.Text, StringComparison.Ordinal);
        foreach (var code in new[] { "InterimReview", "Pledge", "Conclusion", "Wording", conference.Id.ToString() })
            Assert.DoesNotContain(code, history.Text, StringComparison.Ordinal);
    }
}
