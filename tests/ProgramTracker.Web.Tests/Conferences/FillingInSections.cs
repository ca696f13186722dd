using System.Net;
using Microsoft.EntityFrameworkCore;
using ProgramTracker.Domain.Conferences;
using ProgramTracker.Domain.Dates;
using ProgramTracker.Domain.Organisations;
using ProgramTracker.Web.Tests.Hosting;

namespace ProgramTracker.Web.Tests.Conferences;

public sealed class FillingInSections(TrackerApp app) : IClassFixture<TrackerApp>
{
    private const string Hostile = "<script>alert(1)</script>'; drop table conferences; --";

    /// <summary>Every section with one answer that is too long, and the field it belongs to.</summary>
    public static TheoryData<string, string> LongAnswers => new()
    {
        { "edit", "Input.Title" },
        { "edit", "Input.Organisers[0].Name" },
        { "reviews", "Input.Reviews[0].Field" },
        { "bridge-points", "Input.BridgePoints[0].Name" },
        { "participants", "Input.People[0].Name" },
        { "figures", "Input.Assessments[0].Wording" },
        { "conclusions", "Input.Conclusions[0].Wording" },
        { "awards", "Input.Lines[0].Authority" },
    };

    [Theory]
    [MemberData(nameof(LongAnswers))]
    public async Task Say_beside_the_field_that_a_megabyte_is_too_much_and_keep_it(string section, string field)
    {
        var conference = await app.ConferenceAsync();
        var staff = await app.SignedInAsAsync(TestAccounts.Ministry);
        var typed = string.Concat(Enumerable.Repeat("Hội nghị ", 110_000)).Trim();

        var page = await staff.SubmitRowsAsync($"/conferences/{conference.Id}/{section}", (field, typed));

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.NotEmpty(page.Errors);
        var control = page.Document.QuerySelector($"[name='{field}']")!;
        Assert.Equal("true", control.GetAttribute("aria-invalid"));
        Assert.Equal(typed, control.GetAttribute("value") ?? control.TextContent);
        Assert.Empty(await ChangesOfAsync(conference.Id));
    }

    [Theory]
    [InlineData("edit", "Input.Title")]
    [InlineData("reviews", "Input.Reviews[0].Field")]
    [InlineData("bridge-points", "Input.BridgePoints[0].Name")]
    [InlineData("participants", "Input.People[0].Name")]
    [InlineData("conclusions", "Input.Conclusions[0].Wording")]
    public async Task Take_HTML_and_SQL_for_the_words_they_are(string section, string field)
    {
        var conference = await app.ConferenceAsync();
        var staff = await app.SignedInAsAsync(TestAccounts.Ministry);
        var facts = section == "edit" ? new[] { ("Input.LeadingPurpose", "SummingUp"), ("Input.Mode", "InPerson") } : [];

        var page = await staff.SubmitRowsAsync($"/conferences/{conference.Id}/{section}", [(field, Hostile), .. facts]);

        Assert.Empty(page.Errors);
        var control = page.Document.QuerySelector($"[name='{field}']")!;
        Assert.Equal(Hostile, (control.GetAttribute("value") ?? control.TextContent).Trim());
        Assert.Empty(page.Document.QuerySelectorAll("main script"));
        Assert.Contains(await ChangesOfAsync(conference.Id), entry => entry == ("conferences.record", "Tài khoản bo"));
    }

    [Theory]
    [InlineData("edit")]
    [InlineData("reviews")]
    [InlineData("bridge-points")]
    [InlineData("participants")]
    [InlineData("figures")]
    [InlineData("conclusions")]
    [InlineData("awards")]
    [InlineData("confirm")]
    public async Task Are_not_there_for_someone_else(string section)
    {
        var conference = await app.ConferenceAsync();
        foreach (var other in new[] { TestAccounts.DaNang, TestAccounts.Leader })
            Assert.Equal(HttpStatusCode.NotFound, (await (await app.SignedInAsAsync(other)).OpenAsync($"/conferences/{conference.Id}/{section}")).Status);
    }

    [Fact]
    public async Task Keep_words_typed_letter_by_letter_in_one_form()
    {
        var conference = await app.ConferenceAsync();
        await (await app.SignedInAsAsync(TestAccounts.Ministry)).SubmitRowsAsync($"/conferences/{conference.Id}/conclusions",
            ("Input.Conclusions[0].Wording", "Nhân rộng mô hình".Normalize(System.Text.NormalizationForm.FormD)));

        Assert.Equal("Nhân rộng mô hình", (await app.ReadBackAsync(conference.Id)).Conclusions.Single().Wording);
    }

    [Fact]
    public async Task Leave_rows_out_that_nobody_filled_in()
    {
        var conference = await app.ConferenceAsync();
        var staff = await app.SignedInAsAsync(TestAccounts.Ministry);
        foreach (var section in new[] { "reviews", "bridge-points", "participants", "figures", "conclusions", "awards" })
            Assert.Empty((await staff.SubmitRowsAsync($"/conferences/{conference.Id}/{section}")).Errors);

        var kept = await app.ReadBackAsync(conference.Id);
        Assert.Equal(0, kept.Reviews.Count + kept.Citations.Count + kept.BridgePoints.Count + kept.Participants.Count + kept.Figures.Count + kept.Conclusions.Count);
    }

    [Fact]
    public async Task Say_what_is_wrong_with_dates_periods_and_counts()
    {
        var conference = await app.ConferenceAsync();
        var staff = await app.SignedInAsAsync(TestAccounts.Ministry);

        var general = await staff.SubmitRowsAsync($"/conferences/{conference.Id}/edit",
            ("Input.HeldOn", "31/02/2021"), ("Input.LeadingPurpose", "SummingUp"), ("Input.Mode", "InPerson"));
        Assert.Contains("Không có ngày 31/02/2021 trong lịch.", general.Errors);
        Assert.Equal("31/02/2021", general.Document.QuerySelector("[name='Input.HeldOn']")!.GetAttribute("value"));

        general = await staff.SubmitRowsAsync($"/conferences/{conference.Id}/edit",
            ("Input.HeldOn", "24/11/2026"), ("Input.LeadingPurpose", "SummingUp"), ("Input.Mode", "InPerson"));
        Assert.Contains("Ngày tổ chức không thể ở sau hôm nay.", general.Errors);

        var reviews = await staff.SubmitRowsAsync($"/conferences/{conference.Id}/reviews",
            ("Input.Reviews[0].Field", "dân vận"), ("Input.Reviews[0].From", "2021"), ("Input.Reviews[0].To", "2016"));
        Assert.Contains("Giai đoạn tổng kết bị đảo: năm đầu đứng sau năm cuối.", reviews.Errors);

        var points = await staff.SubmitRowsAsync($"/conferences/{conference.Id}/bridge-points",
            ("Input.BridgePoints[0].Name", "Đà Nẵng"), ("Input.BridgePoints[0].HeadCount", "-5"));
        Assert.Contains("Số đại biểu phải từ 0 trở lên.", points.Errors);
        Assert.Equal("-5", points.Document.QuerySelector("[name='Input.BridgePoints[0].HeadCount']")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Ask_for_what_only_looks_like_a_choice()
    {
        var conference = await app.ConferenceAsync();
        var staff = await app.SignedInAsAsync(TestAccounts.Ministry);

        var reviews = await staff.SubmitRowsAsync($"/conferences/{conference.Id}/reviews",
            ("Input.Reviews[0].Document", "99/CT-KHONG"), ("Input.Reviews[1].Programme", "một chương trình"), ("Input.Citations[0].Document", "99/CT-KHONG"));
        foreach (var said in new[] { "Chưa có văn bản này. Chọn trong danh sách gợi ý hoặc đăng ký văn bản mới.", "Chưa có chương trình này. Chọn trong danh sách gợi ý hoặc soạn chương trình mới." })
            Assert.Contains(reviews.Errors, error => error.StartsWith(said, StringComparison.Ordinal));

        var stranger = Guid.CreateVersion7().ToString();
        foreach (var (section, answers) in new (string, (string, string)[])[]
        {
            ("reviews", [("Input.Citations[0].DocumentId", stranger)]),
            ("bridge-points", [("Input.BridgePoints[0].Name", "Đà Nẵng"), ("Input.BridgePoints[0].OrganisationId", stranger)]),
            ("bridge-points", [("Input.BridgePoints[0].Name", "Đà Nẵng"), ("Input.BridgePoints[0].AreaId", stranger)]),
            ("participants", [("Input.People[0].Name", "Trần Mưu"), ("Input.People[0].PersonId", stranger)]),
            ("participants", [("Input.People[0].Name", "Trần Mưu"), ("Input.People[0].BridgePointId", stranger)]),
            ("conclusions", [("Input.Conclusions[0].Wording", "Nhân rộng"), ("Input.Conclusions[0].SpeakerId", stranger)]),
            ("awards", [("Input.Lines[0].Authority", "Bộ Công an"), ("Input.Lines[0].AuthorityId", stranger), ("Input.Lines[0].FormId", stranger)]),
        })
        {
            var page = await staff.SubmitRowsAsync($"/conferences/{conference.Id}/{section}", answers);
            Assert.Equal(HttpStatusCode.OK, page.Status);
            Assert.NotEmpty(page.Errors);
        }

        Assert.Empty(await ChangesOfAsync(conference.Id));
    }

    [Fact]
    public async Task Keep_the_province_as_it_was_on_the_day()
    {
        var conference = await app.ConferenceAsync(heldOn: PartialDate.Of(2021, 12, 22));
        var today = await app.ProvinceAsync("Đà Nẵng", app.Today);
        var then = await app.ProvinceAsync("Đà Nẵng", new DateOnly(2021, 12, 22));
        Assert.NotEqual(today.Id, then.Id);
        var staff = await app.SignedInAsAsync(TestAccounts.Ministry);
        await staff.SubmitRowsAsync($"/conferences/{conference.Id}/edit",
            ("Input.LeadingPurpose", "SummingUp"), ("Input.Mode", "Online"), ("Input.PlaceAreaId", then.Id.ToString()));
        await staff.SubmitRowsAsync($"/conferences/{conference.Id}/bridge-points",
            ("Input.BridgePoints[0].Name", "Đà Nẵng"), ("Input.BridgePoints[0].AreaId", then.Id.ToString()));

        var kept = await app.ReadBackAsync(conference.Id);
        Assert.Equal(then.Id, kept.PlaceAreaId);
        Assert.Equal((then.Id, then.Id), (kept.BridgePoints[0].AreaId, kept.BridgePoints[0].ScopeId));
    }

    [Fact]
    public async Task Give_every_part_of_a_provincial_record_the_scope_of_its_province()
    {
        var conference = await app.ConferenceAsync(owner: "CA-48");
        await (await app.SignedInAsAsync(TestAccounts.DaNang)).SubmitRowsAsync($"/conferences/{conference.Id}/participants",
            ("Input.People[0].Name", "Trần Mưu"), ("Input.People[0].OrganisationId", (await app.OrganisationAsync("BCA")).Id.ToString()), ("Input.People[0].Organisation", "Bộ Công an"));

        var person = (await app.ReadBackAsync(conference.Id)).Participants.Single();
        Assert.Equal(conference.ScopeId, person.ScopeId);
        await using var db = app.OpenDatabase();
        Assert.Equal(conference.ScopeId, (await db.People.SingleAsync(p => p.Id == person.PersonId)).ScopeId);
    }

    [Fact]
    public async Task Keep_figures_as_people_write_them_with_who_said_so()
    {
        var conference = await app.ConferenceAsync(with: c => c.AttendedBy([new ParticipantEntry(null, null, "Trần Quốc Tỏ", null, [], ParticipantRoles.Chair, Area.NationId)]));
        var speaker = conference.Participants[0].Id.ToString();
        var page = await (await app.SignedInAsAsync(TestAccounts.Ministry)).SubmitRowsAsync($"/conferences/{conference.Id}/figures",
            ("Input.Figures[0].About", "hỗ trợ hộ nghèo"), ("Input.Figures[0].Qualifier", "MoreThan"), ("Input.Figures[0].Value", "20,5 tỷ"),
            ("Input.Figures[0].Unit", "đồng"), ("Input.Figures[0].SpeakerId", speaker),
            ("Input.Assessments[0].Kind", "Limit"), ("Input.Assessments[0].Wording", "Một số nơi còn hình thức."), ("Input.Assessments[0].SpeakerId", speaker));

        Assert.Empty(page.Errors);
        var kept = await app.ReadBackAsync(conference.Id);
        Assert.Equal((20_500_000_000m, Qualifier.MoreThan, conference.Participants[0].Id), (kept.Figures[0].Value, kept.Figures[0].Qualifier, kept.Figures[0].SpeakerId));
        Assert.Equal(AssessmentKind.Limit, kept.Assessments[0].Kind);
        Assert.Contains("hơn 20.500.000.000", (await (await app.SignedInAsAsync(TestAccounts.Ministry)).OpenAsync($"/conferences/{conference.Id}")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Keep_the_identity_of_award_lines_and_take_out_what_nothing_fills()
    {
        var conference = await app.ConferenceAsync();
        var form = (await app.AwardFormAsync("HT-BKBCA")).ToString();
        var staff = await app.SignedInAsAsync(TestAccounts.Ministry);
        var page = await staff.SubmitRowsAsync($"/conferences/{conference.Id}/awards",
            ("Input.Lines[0].Authority", "Bộ Công an"), ("Input.Lines[0].FormId", form), ("Input.Lines[0].Collectives", "85"),
            ("Input.Lines[1].Authority", "Chủ tịch nước"), ("Input.Lines[1].FormId", form));
        await using var db = app.OpenDatabase();
        var before = await db.AwardLines.AsNoTracking().Where(l => l.ConferenceId == conference.Id).OrderBy(l => l.Order).ToListAsync();

        page = await page.SubmitRowsAsync(
            ("Input.Lines[0].Collectives", "86"),
            ("Input.Lines[1].Id", ""), ("Input.Lines[1].Authority", ""), ("Input.Lines[1].AuthorityId", ""), ("Input.Lines[1].FormId", ""));

        Assert.Empty(page.Errors);
        var kept = await db.AwardLines.AsNoTracking().SingleAsync(l => l.ConferenceId == conference.Id);
        Assert.Equal((before[0].Id, 86), (kept.Id, kept.Collectives));
    }

    [Fact]
    public async Task Keep_what_becomes_of_a_conclusion_that_was_given_or_answered_and_say_so_beside_it()
    {
        var conference = await app.ConferenceAsync(with: c => c.Conclude([
            new ConclusionEntry(null, "Nhân rộng mô hình", null, null, [], ConclusionFate.Task),
            new ConclusionEntry(null, "Củng cố tổ tự quản", null, null, [], ConclusionFate.StandingDirection)]));
        var (task, direction) = (conference.Conclusions[0].Id, conference.Conclusions[1].Id);
        var owner = await app.OrganisationAsync("BCA-V05");
        await app.GivenAsync(
            Domain.FollowUp.FollowUpTask.Assign(new("Nhân rộng mô hình", task, conference.Id, null, null), new(owner.Id, Area.NationId), [], owner.Id, Area.NationId, app.Today),
            Domain.FollowUp.DirectionAnswer.Give(new(direction, conference.Id, 2026, owner.Id, true, Area.NationId), owner.Id, 2026, "Đã làm.", app.Today));
        var staff = await app.SignedInAsAsync(TestAccounts.Ministry);

        var changed = await staff.SubmitRowsAsync($"/conferences/{conference.Id}/conclusions", ("Input.Conclusions[0].Fate", "Decision"), ("Input.Conclusions[1].Fate", "Information"));
        Assert.Equal(["Kết luận này đã giao thành nhiệm vụ, không đổi phân loại được.", "Chỉ đạo này đã có đơn vị trả lời, không đổi phân loại được."], changed.Errors);
        Assert.Equal("true", changed.Document.QuerySelector("[name='Input.Conclusions[1].Fate']")!.GetAttribute("aria-invalid"));
        var gone = await staff.SubmitRowsAsync($"/conferences/{conference.Id}/conclusions", ("Input.Conclusions[1].Id", ""), ("Input.Conclusions[1].Wording", "Kết luận khác"));
        Assert.Equal(["Chỉ đạo này đã có đơn vị trả lời, không bỏ được."], gone.Errors);
        Assert.Equal("Củng cố tổ tự quản", gone.Document.QuerySelector("[name='Input.Conclusions[2].Wording']")!.TextContent.Trim());
        Assert.Empty((await staff.SubmitRowsAsync($"/conferences/{conference.Id}/conclusions", ("Input.Conclusions[1].Wording", "Củng cố các tổ tự quản"))).Errors);
        Assert.Equal([ConclusionFate.Task, ConclusionFate.StandingDirection], (await app.ReadBackAsync(conference.Id)).Conclusions.Select(c => c.Fate));
    }

    [Fact]
    public async Task Keep_a_conclusion_that_became_a_task_and_say_so_beside_the_row()
    {
        var conference = await app.ConferenceAsync(with: c => c.Conclude([new ConclusionEntry(null, "Nhân rộng mô hình", null, null, [], ConclusionFate.Task)]));
        var owner = await app.OrganisationAsync("BCA-V05");
        await app.GivenAsync(Domain.FollowUp.FollowUpTask.Assign(
            new("Nhân rộng mô hình", conference.Conclusions[0].Id, conference.Id, null, null), new(owner.Id, Area.NationId), [], owner.Id, Area.NationId, app.Today));

        var page = await (await app.SignedInAsAsync(TestAccounts.Ministry)).SubmitRowsAsync($"/conferences/{conference.Id}/conclusions",
            ("Input.Conclusions[0].Id", ""), ("Input.Conclusions[0].Wording", "Kết luận khác"));

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains("Kết luận này đã giao thành nhiệm vụ, không bỏ được. Sửa lại nội dung thay vì bỏ dòng.", page.Errors);
        Assert.Equal("Nhân rộng mô hình", page.Document.QuerySelector("[name='Input.Conclusions[1].Wording']")!.TextContent.Trim());
        Assert.Equal("true", page.Document.QuerySelector("[name='Input.Conclusions[1].Wording']")!.GetAttribute("aria-invalid"));
        Assert.Equal("Nhân rộng mô hình", (await app.ReadBackAsync(conference.Id)).Conclusions.Single().Wording);
    }

    [Fact]
    public async Task Refuse_a_count_that_is_a_slip_of_the_keyboard()
    {
        var conference = await app.ConferenceAsync(with: c => c.JoinedBy([new DelegationEntry("Công an các đơn vị", 200)]));
        var staff = await app.SignedInAsAsync(TestAccounts.Ministry);
        foreach (var (section, field, answers) in new (string, string, (string, string)[])[]
        {
            ("bridge-points", "Input.BridgePoints[0].HeadCount", [("Input.BridgePoints[0].Name", "Đà Nẵng")]),
            ("participants", "Input.Delegations[0].Count", []),
            ("awards", "Input.Lines[0].Individuals", [("Input.Lines[0].Authority", "Bộ Công an"), ("Input.Lines[0].FormId", (await app.AwardFormAsync("HT-BKBCA")).ToString())]),
        })
        {
            var page = await staff.SubmitRowsAsync($"/conferences/{conference.Id}/{section}", [.. answers, (field, "2.147.483.647")]);
            Assert.Contains("không được quá 1000000", Assert.Single(page.Errors), StringComparison.Ordinal);
            Assert.Equal("true", page.Document.QuerySelector($"[name='{field}']")!.GetAttribute("aria-invalid"));
        }
    }

    [Theory]
    [InlineData("figures", "Input.Figures[1].SpeakerId", "Input.Figures[1].About", "Input.Figures[1].Unit", "Input.Figures[1].Value")]
    [InlineData("figures", "Input.Assessments[1].SpeakerId", "Input.Assessments[1].Wording")]
    [InlineData("conclusions", "Input.Conclusions[1].SpeakerId", "Input.Conclusions[1].Wording")]
    [InlineData("participants", "Input.People[1].BridgePointId", "Input.People[1].Name")]
    public async Task Blame_the_row_that_names_someone_or_somewhere_else(string section, string field, params string[] filled)
    {
        var conference = await app.ConferenceAsync();
        var page = await (await app.SignedInAsAsync(TestAccounts.Ministry)).SubmitRowsAsync($"/conferences/{conference.Id}/{section}",
            [.. filled.Select(name => (name, name.EndsWith("Value", StringComparison.Ordinal) ? "5" : "Nhân rộng")), (field, Guid.CreateVersion7().ToString())]);

        Assert.Single(page.Errors);
        Assert.Equal("true", page.Document.QuerySelector($"[name='{field}']")!.GetAttribute("aria-invalid"));
    }

    [Fact]
    public async Task Blame_the_second_of_two_rows_that_cite_one_document()
    {
        var conference = await app.ConferenceAsync();
        await app.DocumentAsync("77/CT-BCA", "Chỉ thị để trích hai lần", PartialDate.Of(2020, 1, 2));
        var page = await (await app.SignedInAsAsync(TestAccounts.Ministry)).SubmitRowsAsync($"/conferences/{conference.Id}/reviews",
            ("Input.Citations[0].Document", "77/CT-BCA"), ("Input.Citations[1].Document", "77/CT-BCA"));

        Assert.Single(page.Errors);
        Assert.Equal("true", page.Document.QuerySelector("[name='Input.Citations[1].Document']")!.GetAttribute("aria-invalid"));
    }

    [Fact]
    public async Task Take_a_second_award_row_that_claims_the_same_line_for_a_new_one()
    {
        var conference = await app.ConferenceAsync();
        var form = (await app.AwardFormAsync("HT-BKBCA")).ToString();
        var page = await (await app.SignedInAsAsync(TestAccounts.Ministry)).SubmitRowsAsync($"/conferences/{conference.Id}/awards",
            ("Input.Lines[0].Authority", "Bộ Công an"), ("Input.Lines[0].FormId", form), ("Input.Lines[0].Collectives", "85"));
        var id = page.Document.QuerySelector("[name='Input.Lines[0].Id']")!.GetAttribute("value")!;
        await page.SubmitRowsAsync(("Input.Lines[1].Id", id), ("Input.Lines[1].Authority", "Chủ tịch nước"), ("Input.Lines[1].FormId", form), ("Input.Lines[1].Collectives", "1"));

        await using var db = app.OpenDatabase();
        var kept = await db.AwardLines.AsNoTracking().Where(l => l.ConferenceId == conference.Id).OrderBy(l => l.Order).ToListAsync();
        Assert.Equal([("Bộ Công an", 85), ("Chủ tịch nước", 1)], kept.Select(l => (l.AuthorityName, l.Collectives!.Value)));
        Assert.Equal(Guid.Parse(id), kept[0].Id);
    }

    private async Task<IEnumerable<(string Verb, string Who)>> ChangesOfAsync(Guid id) =>
        (await app.EntriesAsync(id)).Where(entry => entry.Verb != "test.arrange").Select(entry => (entry.Verb, entry.Detail!.ActorName));
}
