using Microsoft.EntityFrameworkCore;
using ProgramTracker.Domain.Conferences;
using ProgramTracker.Domain.Organisations;
using ProgramTracker.Web.Tests.Hosting;

namespace ProgramTracker.Web.Tests.Conferences;

public sealed class AmendingAConference(TrackerApp app) : IClassFixture<TrackerApp>
{
    private const string Reason = "Ghi nhầm theo biên bản đã ký";

    [Fact]
    public async Task Says_first_that_a_reason_is_needed_and_keeps_what_was_typed()
    {
        var conference = await ConfirmedAsync();
        var form = await (await app.SignedInAsAsync(TestAccounts.Ministry)).OpenAsync($"/conferences/{conference.Id}/conclusions");
        Assert.Contains("Hồ sơ đã xác nhận ngày", form.Text, StringComparison.Ordinal);

        var refused = await form.SubmitRowsAsync(("Input.Conclusions[0].Wording", "Bổ sung sau"), ("Input.Conclusions[0].Fate", "Information"));

        Assert.Equal(["Hồ sơ đã xác nhận. Ghi lý do sửa đổi."], refused.Errors);
        Assert.Contains("Ghi lý do sửa đổi", refused.Document.QuerySelector("#Reason-error")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Bổ sung sau", refused.Text, StringComparison.Ordinal);
        Assert.Empty((await app.ReadBackAsync(conference.Id)).Conclusions);
    }

    [Fact]
    public async Task Keeps_the_reason_and_shows_before_and_after_in_the_history()
    {
        var conference = await ConfirmedAsync();
        app.Clock.PutOn(TimeSpan.FromMinutes(1));
        var staff = await app.SignedInAsAsync(TestAccounts.Ministry);
        await staff.SubmitRowsAsync($"/conferences/{conference.Id}/edit", ("Input.Title", "Hội nghị tổng kết năm 2021"), ("Reason", Reason));

        var kept = await app.ReadBackAsync(conference.Id);
        Assert.Equal((ConferenceState.Confirmed, "Hội nghị tổng kết năm 2021"), (kept.State, kept.Title));
        Assert.Equal((Reason, app.Today), (kept.Amendments.Single().Reason, kept.Amendments.Single().On));
        Assert.Contains("conferences.amend", (await app.EntriesAsync(conference.Id)).Select(e => e.Verb));
        Assert.Contains(Reason, (await staff.OpenAsync($"/conferences/{conference.Id}")).Text, StringComparison.Ordinal);

        var history = await staff.OpenAsync($"/conferences/{conference.Id}/history");
        var newest = history.Document.QuerySelector("#list li")!;
        Assert.Contains("đã sửa đổi hồ sơ đã xác nhận", newest.TextContent, StringComparison.Ordinal);
        Assert.Contains(Reason, newest.TextContent, StringComparison.Ordinal);
        Assert.Equal("Hội nghị tổng kết công tác dân vận", newest.QuerySelector("del")!.TextContent);
        Assert.Contains("Hội nghị tổng kết năm 2021", newest.QuerySelectorAll("ins").Select(ins => ins.TextContent));
    }

    [Fact]
    public async Task Cannot_leave_a_confirmed_record_incomplete()
    {
        var conference = await ConfirmedAsync();
        var refused = await (await app.SignedInAsAsync(TestAccounts.Ministry)).SubmitRowsAsync(
            $"/conferences/{conference.Id}/conclusions", ("Input.Conclusions[0].Wording", "Chưa phân loại"), ("Reason", Reason));

        Assert.Contains("Có kết luận chưa chọn là nhiệm vụ, chỉ đạo thường xuyên, cam kết hay thông tin.", refused.Errors);
        Assert.Empty((await app.ReadBackAsync(conference.Id)).Amendments);
    }

    [Fact]
    public async Task Of_two_who_amend_at_once_tells_the_second()
    {
        var conference = await ConfirmedAsync();
        var (first, second) = (await app.SignedInAsAsync(TestAccounts.Ministry), await app.SignedInAsAsync(TestAccounts.Ministry));
        var open = await second.OpenAsync($"/conferences/{conference.Id}/edit");
        await first.SubmitRowsAsync($"/conferences/{conference.Id}/edit", ("Input.Title", "Tên của người thứ nhất"), ("Reason", Reason));

        var told = await open.SubmitRowsAsync(("Input.Title", "Tên của người thứ hai"), ("Reason", "Lý do của người thứ hai"));

        Assert.Contains("Tên của người thứ nhất", told.Document.QuerySelector(".conflict")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Lý do của người thứ hai", told.Document.QuerySelector("#Reason")!.TextContent, StringComparison.Ordinal);
        await told.SubmitRowsAsync();
        Assert.Equal([Reason, "Lý do của người thứ hai"], (await app.ReadBackAsync(conference.Id)).Amendments.Select(a => a.Reason));
    }

    [Fact]
    public async Task Says_of_lines_that_only_moved_that_their_order_changed()
    {
        var conference = await app.ConferenceAsync(with: c => c.BridgedAt([new BridgePointEntry(null, "Đà Nẵng", null, null, null, Area.NationId), new BridgePointEntry(null, "Lào Cai", null, null, null, Area.NationId)]));
        app.Clock.PutOn(TimeSpan.FromMinutes(1));
        var staff = await app.SignedInAsAsync(TestAccounts.Ministry);
        var form = await staff.OpenAsync($"/conferences/{conference.Id}/bridge-points");
        string Of(int row, string field) => form.Document.QuerySelector($"[name='Input.BridgePoints[{row}].{field}']")!.GetAttribute("value")!;
        await form.SubmitRowsAsync(
            ("Input.BridgePoints[0].Id", Of(1, "Id")), ("Input.BridgePoints[0].Name", Of(1, "Name")), ("Input.BridgePoints[1].Id", Of(0, "Id")), ("Input.BridgePoints[1].Name", Of(0, "Name")));

        Assert.Equal(["Lào Cai", "Đà Nẵng"], (await app.ReadBackAsync(conference.Id)).BridgePoints.Select(p => p.Name));
        Assert.Equal("Điểm cầu: thứ tự", (await staff.OpenAsync($"/conferences/{conference.Id}/history")).Document.QuerySelector("#list li dl dt")?.TextContent.Trim());
    }

    [Fact]
    public async Task Keeps_its_reasons_for_good()
    {
        var conference = await ConfirmedAsync();
        await (await app.SignedInAsAsync(TestAccounts.Ministry)).SubmitRowsAsync($"/conferences/{conference.Id}/edit", ("Input.Place", "Hà Nội"), ("Reason", Reason));
        await using var db = await app.OpenDatabaseAsAsync("BCA-V05");

        var refused = await Assert.ThrowsAsync<Npgsql.PostgresException>(() => db.Database.ExecuteSqlAsync($"update conference_amendments set reason = 'khác'"));
        Assert.Equal(Npgsql.PostgresErrorCodes.InsufficientPrivilege, refused.SqlState);
    }

    [Fact]
    public async Task Is_not_there_for_a_leader()
    {
        var conference = await ConfirmedAsync();
        var leader = await app.SignedInAsAsync(TestAccounts.Leader);

        Assert.Null((await leader.OpenAsync($"/conferences/{conference.Id}")).Document.QuerySelector("main a[href$='/edit']"));
        Assert.Equal(System.Net.HttpStatusCode.NotFound, (await leader.OpenAsync($"/conferences/{conference.Id}/edit")).Status);
    }

    private Task<Conference> ConfirmedAsync() => app.ConferenceAsync(with: conference =>
    {
        conference.OrganisedBy([new OrganiserEntry(null, "Bộ Công an")]);
        conference.Review([new ReviewEntry(null, null, "công tác dân vận")]);
        conference.AttendedBy([new ParticipantEntry(null, null, "Trần Quốc Tỏ", null, [], ParticipantRoles.Chair, Area.NationId)]);
        conference.Confirm(app.Today);
    });
}
