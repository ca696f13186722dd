using ProgramTracker.Domain.Conferences;
using ProgramTracker.Domain.Dates;
using ProgramTracker.Domain.Organisations;
using ProgramTracker.Web.Tests.Hosting;

namespace ProgramTracker.Web.Tests.Conferences;

public sealed class ConfirmingAConference(TrackerApp app) : IClassFixture<TrackerApp>
{
    [Fact]
    public async Task Lists_what_is_missing_with_the_way_there_instead_of_a_button()
    {
        var conference = await app.ConferenceAsync(heldOn: PartialDate.Of(2021));
        var page = await (await app.SignedInAsAsync(TestAccounts.Ministry)).OpenAsync($"/conferences/{conference.Id}/confirm");

        foreach (var section in new[] { "edit", "reviews", "participants" })
            Assert.NotNull(page.Document.QuerySelector($"main a[href='/conferences/{conference.Id}/{section}']"));
        Assert.Contains("Chưa ghi người chủ trì hội nghị", page.Text, StringComparison.Ordinal);
        Assert.Null(page.Document.QuerySelector("main button.btn-primary"));
    }

    [Fact]
    public async Task Is_refused_in_words_when_someone_posts_it_all_the_same()
    {
        var conference = await app.ConferenceAsync(heldOn: PartialDate.Of(2021));
        var page = await (await app.SignedInAsAsync(TestAccounts.Ministry)).SubmitRowsAsync($"/conferences/{conference.Id}/confirm");

        Assert.Contains("Chưa có đủ ngày, tháng, năm tổ chức.", page.Errors);
        Assert.Equal(ConferenceState.Held, (await app.ReadBackAsync(conference.Id)).State);
    }

    [Fact]
    public async Task Closes_the_sections_to_a_form_that_was_open_before()
    {
        var conference = await app.ConferenceAsync(with: Completed);
        var staff = await app.SignedInAsAsync(TestAccounts.Ministry);
        var open = await staff.OpenAsync($"/conferences/{conference.Id}/conclusions");
        await staff.SubmitRowsAsync($"/conferences/{conference.Id}/confirm");

        var late = await open.SubmitRowsAsync(("Input.Conclusions[0].Wording", "Thêm sau khi xác nhận"));
        Assert.Contains("Người khác vừa lưu bản ghi này", Assert.Single(late.Errors), StringComparison.Ordinal);
        Assert.Contains("Thêm sau khi xác nhận", late.Text, StringComparison.Ordinal);
        var told = await late.SubmitRowsAsync();
        Assert.Equal(["Hồ sơ đã xác nhận. Ghi lý do sửa đổi."], told.Errors);
        Assert.Contains("Thêm sau khi xác nhận", told.Text, StringComparison.Ordinal);
        Assert.Empty((await app.ReadBackAsync(conference.Id)).Conclusions);
    }

    [Fact]
    public async Task Follows_the_clerk_who_says_that_all_is_entered()
    {
        var conference = await app.ConferenceAsync("Hội nghị ghi xong rồi chờ", with: Completed);
        var staff = await app.SignedInAsAsync(TestAccounts.Ministry);
        foreach (var page in new[] { "", "/conclusions" })
            Assert.NotNull((await staff.OpenAsync($"/conferences/{conference.Id}{page}")).Document.QuerySelector("main a[href$='/finish-recording']"));
        Assert.Contains("Hội nghị ghi xong rồi chờ", await PileAsync("Hội nghị đã tổ chức, chưa ghi xong"), StringComparison.Ordinal);

        var shown = await staff.SubmitRowsAsync($"/conferences/{conference.Id}/finish-recording");

        Assert.Contains("Đã ghi nhận, chờ xác nhận", shown.Text, StringComparison.Ordinal);
        Assert.Null(shown.Document.QuerySelector("main a[href$='/finish-recording']"));
        Assert.Contains("Hội nghị ghi xong rồi chờ", await PileAsync("Hội nghị chờ xác nhận"), StringComparison.Ordinal);
        Assert.Contains("conferences.finish-recording", (await app.EntriesAsync(conference.Id)).Select(e => e.Verb));
        await staff.SubmitRowsAsync($"/conferences/{conference.Id}/confirm");
        Assert.Equal(ConferenceState.Confirmed, (await app.ReadBackAsync(conference.Id)).State);

        async Task<string> PileAsync(string title) =>
            (await staff.OpenAsync("/")).Document.QuerySelectorAll("main section").Single(section => section.QuerySelector("h2")?.TextContent == title).TextContent;
    }

    [Fact]
    public async Task Is_told_what_is_missing_when_the_clerk_says_that_all_is_entered()
    {
        var conference = await app.ConferenceAsync(heldOn: PartialDate.OfAnyYear(5, 31));
        var page = await (await app.SignedInAsAsync(TestAccounts.Ministry)).OpenAsync($"/conferences/{conference.Id}/finish-recording");

        Assert.Equal(["edit", "edit", "reviews", "participants"], page.Document.QuerySelectorAll("main .miss a").Select(link => link.GetAttribute("href")!.Split('/')[^1]));
    }

    [Fact]
    public async Task Is_told_to_who_looks_at_the_list()
    {
        var conference = await app.ConferenceAsync("Hội nghị còn thiếu chủ trì", with: c => c.OrganisedBy([new OrganiserEntry(null, "Bộ Công an")]));
        var page = await (await app.SignedInAsAsync(TestAccounts.Ministry)).OpenAsync("/conferences?q=con+thieu+chu+tri");

        Assert.Equal(2, conference.Missing().Count());
        Assert.Contains("còn thiếu 2 mục", page.Text, StringComparison.Ordinal);
    }

    private static void Completed(Conference conference)
    {
        conference.OrganisedBy([new OrganiserEntry(null, "Bộ Công an")]);
        conference.Review([new ReviewEntry(null, null, "công tác dân vận")]);
        conference.AttendedBy([new ParticipantEntry(null, null, "Trần Quốc Tỏ", null, [], ParticipantRoles.Chair, Area.NationId)]);
    }
}
