using System.Net;
using ProgramTracker.Domain.Conferences;
using ProgramTracker.Domain.Dates;
using ProgramTracker.Domain.Organisations;
using ProgramTracker.Web.Tests.Hosting;

namespace ProgramTracker.Web.Tests.Conferences;

/// <summary>Each invited organisation confirms itself from its own account.</summary>
public sealed class AnsweringForABridgePoint(TrackerApp app) : IClassFixture<TrackerApp>
{
    private const string Chair = "Đại tá Trần Mưu, Phó Giám đốc Công an thành phố Đà Nẵng";

    [Fact]
    public async Task Is_asked_on_the_home_page_and_on_the_conference_until_it_is_done()
    {
        var (conference, point) = await InvitingAsync("CA-48");
        var officer = await app.SignedInAsAsync(TestAccounts.DaNang);
        Assert.Contains(conference.Title, await WaitingAsync(officer), StringComparison.Ordinal);
        Assert.NotNull((await officer.OpenAsync($"/conferences/{conference.Id}")).Document.QuerySelector($"main .note a[href='/conferences/{conference.Id}/bridge-points/{point}/answer']"));

        var shown = await AnswerAsync(officer, conference.Id, point, ("Input.IsComing", "true"), ("Input.Chair", Chair), ("Input.HeadCount", "1.120"));

        Assert.Equal($"/conferences/{conference.Id}", shown.Path);
        Assert.DoesNotContain(conference.Title, await WaitingAsync(officer), StringComparison.Ordinal);
        var kept = (await app.ReadBackAsync(conference.Id)).Answers.Single();
        Assert.Equal((true, Chair, 1120, app.Today), (kept.IsComing, kept.Chair, kept.HeadCount, kept.AnsweredOn));
        Assert.Contains("1.120 đại biểu", shown.Text, StringComparison.Ordinal);
        Assert.Contains("conferences.answer-bridge-point", (await app.EntriesAsync(conference.Id)).Select(e => e.Verb));

        await AnswerAsync(officer, conference.Id, point, ("Input.IsComing", "false"), ("Input.Note", "Mưa lũ"));
        Assert.False((await app.ReadBackAsync(conference.Id)).Answers.Single().IsComing);
    }

    [Fact]
    public async Task Tells_a_province_without_a_bridge_point_that_none_is_its_own()
    {
        var (conference, _) = await InvitingAsync("CA-48");

        var elsewhere = await (await app.SignedInAsAsync(TestAccounts.HoChiMinhCity)).OpenAsync($"/conferences/{conference.Id}/attendance");
        Assert.Contains("Chưa có điểm cầu nào của tỉnh đồng chí", elsewhere.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Tells_the_second_officer_what_the_first_answered_and_keeps_what_was_typed(bool wasAnsweredBefore)
    {
        var (conference, points) = await InvitingAllAsync("CA-48", "CA-79");
        var (first, second) = (await app.SignedInAsAsync(TestAccounts.DaNang), await app.SignedInAsAsync(TestAccounts.DaNang));
        if (wasAnsweredBefore)
            await AnswerAsync(first, conference.Id, points[0], ("Input.IsComing", "true"), ("Input.Chair", Chair), ("Input.HeadCount", "120"));
        app.Clock.PutOn(TimeSpan.FromMinutes(1));
        var open = await second.OpenAsync($"/conferences/{conference.Id}/bridge-points/{points[0]}/answer");
        await AnswerAsync(first, conference.Id, points[0], ("Input.IsComing", "false"), ("Input.Note", "Mưa lũ"));
        await AnswerAsync(await app.SignedInAsAsync(TestAccounts.HoChiMinhCity), conference.Id, points[1], ("Input.IsComing", "false"), ("Input.Note", "Trùng lịch"));

        var told = await open.SubmitRowsAsync(("Input.IsComing", "true"), ("Input.Chair", Chair), ("Input.HeadCount", "99"));

        Assert.Equal(HttpStatusCode.OK, told.Status);
        Assert.StartsWith("Người khác vừa lưu bản ghi này.", Assert.Single(told.Errors), StringComparison.Ordinal);
        var panel = told.Document.QuerySelector(".conflict")!.TextContent;
        Assert.Contains("Mưa lũ", panel, StringComparison.Ordinal);
        Assert.DoesNotContain("Trùng lịch", panel, StringComparison.Ordinal);
        Assert.Contains("Lưu hoặc gửi lần nữa", panel, StringComparison.Ordinal);
        Assert.Contains(wasAnsweredBefore ? "Số người" : "Có dự: ", panel, StringComparison.Ordinal);
        Assert.Equal("99", told.Document.QuerySelector("[name='Input.HeadCount']")!.GetAttribute("value"));
        Assert.Equal("Mưa lũ", (await app.ReadBackAsync(conference.Id)).AnswerFor(points[0])!.Note);

        Assert.Empty((await told.SubmitRowsAsync()).Errors);
        Assert.Equal(99, (await app.ReadBackAsync(conference.Id)).AnswerFor(points[0])!.HeadCount);
    }

    [Fact]
    public async Task Asks_who_comes_for_a_chair_and_a_count_and_who_does_not_for_the_reason()
    {
        var (conference, point) = await InvitingAsync("CA-48");
        var officer = await app.SignedInAsAsync(TestAccounts.DaNang);

        Assert.Equal(["Chọn có dự hoặc không dự."], (await AnswerAsync(officer, conference.Id, point)).Errors);
        Assert.Equal(["Có dự thì ghi người chủ trì điểm cầu."], (await AnswerAsync(officer, conference.Id, point, ("Input.IsComing", "true"), ("Input.HeadCount", "5"))).Errors);
        Assert.Equal(["Có dự thì ghi số đại biểu, số dự kiến cũng được."], (await AnswerAsync(officer, conference.Id, point, ("Input.IsComing", "true"), ("Input.Chair", Chair))).Errors);
        Assert.Equal(["Chưa đọc được họ tên. Ghi cấp bậc, họ tên, chức vụ."], (await AnswerAsync(officer, conference.Id, point, ("Input.IsComing", "true"), ("Input.Chair", "Phó Giám đốc"), ("Input.HeadCount", "5"))).Errors);
        Assert.Equal(["Không dự thì ghi lý do."], (await AnswerAsync(officer, conference.Id, point, ("Input.IsComing", "false"))).Errors);
        Assert.Empty((await app.ReadBackAsync(conference.Id)).Answers);
    }

    [Fact]
    public async Task Is_not_there_for_another_organisation_or_once_the_record_is_confirmed()
    {
        var (conference, point) = await InvitingAsync("CA-48");
        foreach (var other in new[] { TestAccounts.HoChiMinhCity, TestAccounts.FrontOfDaNang, TestAccounts.Leader })
            Assert.Equal(HttpStatusCode.NotFound, (await (await app.SignedInAsAsync(other)).OpenAsync($"/conferences/{conference.Id}/bridge-points/{point}/answer")).Status);

        var officer = await app.SignedInAsAsync(TestAccounts.DaNang);
        var form = await officer.OpenAsync($"/conferences/{conference.Id}/bridge-points/{point}/answer");
        await (await app.SignedInAsAsync(TestAccounts.Ministry)).SubmitRowsAsync($"/conferences/{conference.Id}/confirm");
        var late = await form.SubmitRowsAsync(("Input.IsComing", "true"), ("Input.Chair", Chair), ("Input.HeadCount", "5"));
        Assert.Contains("Hội nghị đã xác nhận.", Assert.Single(late.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Makes_the_absent_and_the_silent_stand_out_and_hides_other_provinces()
    {
        var (conference, points) = await InvitingAllAsync("CA-48", "CA-79", "CA-01");
        await AnswerAsync(await app.SignedInAsAsync(TestAccounts.DaNang), conference.Id, points[0], ("Input.IsComing", "true"), ("Input.Chair", Chair), ("Input.HeadCount", "120"));
        await AnswerAsync(await app.SignedInAsAsync(TestAccounts.HoChiMinhCity), conference.Id, points[1], ("Input.IsComing", "false"), ("Input.Note", "Trùng lịch tiếp dân"));

        var grid = await (await app.SignedInAsAsync(TestAccounts.Ministry)).OpenAsync($"/conferences/{conference.Id}/attendance");
        Assert.Equal("Điểm cầu: 1 có dự, 1 không dự, 1 chưa trả lời", grid.Document.QuerySelector("h1")!.TextContent.Trim());
        Assert.Equal(["silent", "absent", "coming"], grid.Document.QuerySelectorAll(".points li").Select(cell => cell.ClassName));
        Assert.Contains("Trùng lịch tiếp dân", grid.Text, StringComparison.Ordinal);

        var own = await (await app.SignedInAsAsync(TestAccounts.DaNang)).OpenAsync($"/conferences/{conference.Id}/attendance");
        Assert.Single(own.Document.QuerySelectorAll(".points li"));
        Assert.DoesNotContain("Trùng lịch tiếp dân", own.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Puts_the_chairs_that_were_named_into_the_form_of_the_participants()
    {
        var (conference, point) = await InvitingAsync("CA-48");
        await AnswerAsync(await app.SignedInAsAsync(TestAccounts.DaNang), conference.Id, point, ("Input.IsComing", "true"), ("Input.Chair", Chair), ("Input.HeadCount", "120"));
        var staff = await app.SignedInAsAsync(TestAccounts.Ministry);
        var grid = await staff.OpenAsync($"/conferences/{conference.Id}/attendance");

        await (await staff.OpenAsync(grid.Document.QuerySelector("main a.btn-primary")!.GetAttribute("href")!)).SubmitRowsAsync();

        var chair = (await app.ReadBackAsync(conference.Id)).Participants[^1];
        Assert.Equal(("Trần Mưu", "Đại tá", (Guid?)point, ParticipantRoles.Chair), (chair.Name, chair.Rank, chair.BridgePointId, chair.Roles));
        Assert.Equal(["Phó Giám đốc Công an thành phố Đà Nẵng"], chair.Posts);
        Assert.Null((await staff.OpenAsync($"/conferences/{conference.Id}/attendance")).Document.QuerySelector("main a.btn-primary"));
    }

    [Theory]
    [InlineData("Lê Thị Khác", true)]
    [InlineData("Nguyễn Văn Hai", false)]
    public async Task Shows_whom_the_organisation_names_beside_the_recorded_chair_and_whether_they_differ(string recorded, bool differs)
    {
        const string Named = "Thượng tá Nguyễn Văn Hai, Trưởng phòng";
        var (conference, point) = await InvitingAsync("CA-48");
        await AnswerAsync(await app.SignedInAsAsync(TestAccounts.DaNang), conference.Id, point, ("Input.IsComing", "true"), ("Input.Chair", Named), ("Input.HeadCount", "85"));
        var staff = await app.SignedInAsAsync(TestAccounts.Ministry);
        await staff.SubmitRowsAsync($"/conferences/{conference.Id}/participants",
            ("Input.People[1].Name", recorded), ("Input.People[1].Roles", "Chair"), ("Input.People[1].BridgePointId", point.ToString()));

        var grid = (await staff.OpenAsync($"/conferences/{conference.Id}/attendance")).Text;
        Assert.Contains($"Đơn vị xác nhận: {Named}", grid, StringComparison.Ordinal);
        foreach (var page in new[] { grid, (await staff.OpenAsync($"/conferences/{conference.Id}")).Text })
            Assert.Equal(differs, page.Contains("Người chủ trì khác hồ sơ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Keeps_a_bridge_point_whose_organisation_answered()
    {
        var (conference, point) = await InvitingAsync("CA-48");
        await AnswerAsync(await app.SignedInAsAsync(TestAccounts.DaNang), conference.Id, point, ("Input.IsComing", "true"), ("Input.Chair", Chair), ("Input.HeadCount", "120"));
        var form = await (await app.SignedInAsAsync(TestAccounts.Ministry)).OpenAsync($"/conferences/{conference.Id}/bridge-points");
        Assert.Contains("Đơn vị tự xác nhận có dự: 120 đại biểu", form.Text, StringComparison.Ordinal);

        foreach (var input in form.Document.QuerySelectorAll("[name^='Input.BridgePoints[0]']").ToList())
            input.Remove();
        var refused = await form.SubmitRowsAsync();

        Assert.Contains("Đơn vị phụ trách đã trả lời cho điểm cầu này: không bỏ được, không đổi sang đơn vị khác được.", refused.Errors);
        Assert.Single((await app.ReadBackAsync(conference.Id)).BridgePoints);
    }

    [Fact]
    public async Task Invites_the_police_of_all_34_provinces_in_one_gesture()
    {
        var conference = await app.ConferenceAsync(heldOn: PartialDate.Of(2026, 11, 20));
        var staff = await app.SignedInAsAsync(TestAccounts.Ministry);
        var form = await staff.OpenAsync($"/conferences/{conference.Id}/bridge-points");
        string[] hidden = ["__RequestVerificationToken", "Version", "OpenedAt"];

        var filled = await staff.PostAsync(
            $"/conferences/{conference.Id}/bridge-points?handler=Provinces",
            [.. hidden.Select(name => KeyValuePair.Create(name, form.Document.QuerySelector($"main form input[name={name}]")!.GetAttribute("value")!)), new("Input.BridgePoints[0].Name", "Hà Nội (trung tâm)")]);
        await filled.SubmitRowsAsync();

        var points = (await app.ReadBackAsync(conference.Id)).BridgePoints;
        Assert.Equal((35, "Hà Nội (trung tâm)", 34), (points.Count, points[0].Name, points.Select(p => p.OrganisationId).OfType<Guid>().Distinct().Count()));
        Assert.Equal(34, points.Select(p => p.ScopeId).Except([Area.NationId]).Distinct().Count());
    }

    private async Task<(Conference Conference, Guid Point)> InvitingAsync(string organisation)
    {
        var (conference, points) = await InvitingAllAsync(organisation);
        return (conference, points[0]);
    }

    private async Task<(Conference Conference, IReadOnlyList<Guid> Points)> InvitingAllAsync(params string[] codes)
    {
        var organisations = new List<Organisation>();
        foreach (var code in codes)
            organisations.Add(await app.OrganisationAsync(code));
        var conference = await app.ConferenceAsync($"Hội nghị mời {Guid.CreateVersion7():N}", heldOn: PartialDate.Of(2026, 11, 20), with: c =>
        {
            c.OrganisedBy([new OrganiserEntry(null, "Bộ Công an")]);
            c.Review([new ReviewEntry(null, null, "công tác dân vận")]);
            c.AttendedBy([new ParticipantEntry(null, null, $"Trần {Guid.CreateVersion7():N}", null, [], ParticipantRoles.Chair, Area.NationId)]);
            c.BridgedAt([.. organisations.Select(o => new BridgePointEntry(null, o.Name, o.AreaId, o.Id, null, o.AreaId))]);
        });

        return (conference, [.. conference.BridgePoints.Select(p => p.Id)]);
    }

    private static Task<Visitor.Page> AnswerAsync(Visitor officer, Guid conference, Guid point, params (string Field, string Value)[] answers) =>
        officer.SubmitRowsAsync($"/conferences/{conference}/bridge-points/{point}/answer", answers);

    private static async Task<string> WaitingAsync(Visitor officer) =>
        (await officer.OpenAsync("/")).Document.QuerySelectorAll("main section").SingleOrDefault(s => s.QuerySelector("h2")?.TextContent == "Được mời dự, chưa xác nhận điểm cầu")?.TextContent ?? "";
}
