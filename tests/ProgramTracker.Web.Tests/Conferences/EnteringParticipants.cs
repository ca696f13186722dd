using Microsoft.EntityFrameworkCore;
using ProgramTracker.Data.Conferences;
using ProgramTracker.Domain.Conferences;
using ProgramTracker.Domain.Organisations;
using ProgramTracker.Domain.People;
using ProgramTracker.Web.Tests.Hosting;

namespace ProgramTracker.Web.Tests.Conferences;

public sealed class EnteringParticipants(TrackerApp app) : IClassFixture<TrackerApp>
{
    private const string Pasted = "Đại tá Trần Mưu, Phó Giám đốc Công an TP Đà Nẵng; ông Lê Văn Trung, Trưởng Ban Dân vận Thành ủy";

    [Fact]
    public async Task Reads_a_pasted_passage_into_rows_and_saves_nothing_yet()
    {
        var conference = await app.ConferenceAsync(with: c => c.AttendedBy([new ParticipantEntry(null, null, "Trần Quốc Tỏ", "Trung tướng", [], ParticipantRoles.Chair, Area.NationId)]));
        var page = await ReadAsync(conference, Pasted);

        Assert.Equal(["Trần Quốc Tỏ", "Trần Mưu", "Lê Văn Trung"], Values(page, "Name"));
        Assert.Equal("Đại tá", Values(page, "Rank").ElementAt(1));
        Assert.Contains("Trưởng Ban Dân vận Thành ủy", page.Document.QuerySelector("[name='Input.People[2].Posts']")!.TextContent, StringComparison.Ordinal);
        Assert.Single((await app.ReadBackAsync(conference.Id)).Participants);

        page = await page.SubmitRowsAsync();
        Assert.Empty(page.Errors);
        Assert.Equal(["Trần Quốc Tỏ", "Trần Mưu", "Lê Văn Trung"], (await app.ReadBackAsync(conference.Id)).Participants.Select(p => p.Name));
    }

    [Fact]
    public async Task Takes_from_the_words_around_who_chairs_and_at_which_bridge_point()
    {
        var conference = await app.ConferenceAsync(with: c => c.BridgedAt([new BridgePointEntry(null, "Đà Nẵng", null, null, null, Area.NationId)]));
        var page = await ReadAsync(
            conference,
            "Trung tướng Vũ Đình Hải, Thứ trưởng Bộ Công an chủ trì Hội nghị. Tại điểm cầu Đà Nẵng, các đại biểu dự dưới sự chủ trì của Đại tá Phan Văn Năm, Phó Giám đốc. Tại điểm cầu Lào Cai có bà Lý Thị Sáu, Trưởng phòng.");
        Assert.Contains("Đoạn dán nêu điểm cầu Lào Cai, hồ sơ chưa có.", page.Text, StringComparison.Ordinal);

        await page.SubmitRowsAsync();

        var kept = await app.ReadBackAsync(conference.Id);
        var point = kept.BridgePoints.Single().Id;
        Assert.Equal(
            [("Vũ Đình Hải", ParticipantRoles.Chair, null), ("Phan Văn Năm", ParticipantRoles.Chair, point), ("Lý Thị Sáu", ParticipantRoles.Attendee, (Guid?)null)],
            kept.Participants.Select(p => (p.Name, p.Roles, p.BridgePointId)));
    }

    [Fact]
    public async Task Takes_people_without_names_for_a_delegation()
    {
        var conference = await app.ConferenceAsync();
        var page = await ReadAsync(conference, "Đại tá Đinh Công Bảy, Phó Giám đốc Công an tỉnh\nGần 200 đại biểu là điển hình tiên tiến\nĐại diện lãnh đạo các bộ, ban, ngành");
        await page.SubmitRowsAsync();

        var kept = await app.ReadBackAsync(conference.Id);
        Assert.Equal(["Đinh Công Bảy"], kept.Participants.Select(p => p.Name));
        Assert.Equal([(200, Qualifier.Nearly), (null, Qualifier.Exactly)], kept.Delegations.Select(d => ((int?)d.Count, d.Qualifier)));
    }

    [Fact]
    public async Task Takes_a_bridge_point_by_its_whole_words_and_the_longest_first()
    {
        var conference = await app.ConferenceAsync(with: c => c.BridgedAt([.. new[] { "Huế", "Cục Thuế", "Hà Nội", "Hà Nội mở rộng" }.Select(name => new BridgePointEntry(null, name, null, null, null, Area.NationId))]));
        var page = await ReadAsync(
            conference,
            "Tại điểm cầu Cục Thuế, các đại biểu dự dưới sự chủ trì của Đại tá Bế Văn Thuế, Phó Giám đốc. Tại điểm cầu Hà Nội mở rộng có bà Cù Thị Rộng, Trưởng phòng.");

        await page.SubmitRowsAsync();

        var kept = await app.ReadBackAsync(conference.Id);
        Assert.Equal(["Cục Thuế", "Hà Nội mở rộng"], kept.Participants.Select(p => kept.BridgePoints.SingleOrDefault(b => b.Id == p.BridgePointId)?.Name));
    }

    [Fact]
    public async Task Fills_in_the_organisation_that_a_post_names_and_who_presented_or_spoke()
    {
        var police = await app.OrganisationAsync("CA-48");
        var conference = await app.ConferenceAsync();
        var page = await ReadAsync(conference,
            $"Đại tá Ngô Văn Bảy, Bí thư Đảng ủy, Phó Giám đốc {police.Name} trình bày báo cáo; ông Bùi Văn Tám, nguyên Giám đốc {police.Name} phát biểu; bà Mai Thị Chín, Giám đốc Công an tỉnh Không Có");

        Assert.Equal([police.Name, "", ""], Values(page, "Organisation"));
        Assert.Empty((await page.SubmitRowsAsync()).Errors);
        Assert.Equal(
            [("Ngô Văn Bảy", police.Id, ParticipantRoles.Presenter), ("Bùi Văn Tám", null, ParticipantRoles.Speaker), ("Mai Thị Chín", null, ParticipantRoles.Attendee)],
            (await app.ReadBackAsync(conference.Id)).Participants.Select(p => (p.Name, p.OrganisationId, p.Roles)));
    }

    [Fact]
    public async Task Reads_a_passage_that_was_pasted_and_saved_without_reading()
    {
        var conference = await app.ConferenceAsync();
        var page = await (await app.SignedInAsAsync(TestAccounts.Ministry)).SubmitRowsAsync($"/conferences/{conference.Id}/participants", ("Input.Pasted", "Thiếu tá Đặng Văn Dán, Phó Trưởng phòng; bà Hồ Thị Lưu, Phó Trưởng Ban Dân vận"));

        Assert.Contains("Đoạn đã dán vừa được đọc thành các dòng dưới đây. Kiểm tra rồi lưu lại.", page.Errors);
        Assert.Equal(["Đặng Văn Dán", "Hồ Thị Lưu"], Values(page, "Name"));
        Assert.Empty((await app.ReadBackAsync(conference.Id)).Participants);

        Assert.Empty((await page.SubmitRowsAsync()).Errors);
        Assert.Equal(["Đặng Văn Dán", "Hồ Thị Lưu"], (await app.ReadBackAsync(conference.Id)).Participants.Select(p => p.Name));
    }

    [Fact]
    public async Task Keeps_a_passage_of_too_many_people_and_says_so()
    {
        var conference = await app.ConferenceAsync();
        var page = await ReadAsync(conference, string.Join('\n', Enumerable.Range(1, 1_001).Select(number => "Đại tá Trần Mưu, Phó Giám đốc Công an tỉnh")));

        Assert.Contains("Đoạn dán có hơn 1000 người: dán từng phần.", page.Text, StringComparison.Ordinal);
        Assert.True(Values(page, "Name").Count() <= 1);
    }

    [Fact]
    public async Task Keeps_who_spoke_and_the_bridge_point_where_someone_sits()
    {
        var conference = await app.ConferenceAsync(with: c =>
        {
            c.BridgedAt([new BridgePointEntry(null, "Đà Nẵng", null, null, null, Area.NationId)]);
            c.AttendedBy([new ParticipantEntry(null, null, "Trần Mưu", null, [], ParticipantRoles.Chair, Area.NationId, BridgePointId: c.BridgePoints[0].Id)]);
            c.Conclude([new ConclusionEntry(null, "Nhân rộng mô hình", c.Participants[0].Id, null, [], ConclusionFate.Information)]);
        });
        var staff = await app.SignedInAsAsync(TestAccounts.Ministry);

        var people = await staff.SubmitRowsAsync($"/conferences/{conference.Id}/participants", ("Input.People[0].Id", ""), ("Input.People[0].Name", "Ngô Quang Thay"), ("Input.People[0].BridgePointId", ""));
        Assert.Contains(people.Errors, error => error.StartsWith("Người bị bỏ còn được ghi là người nói", StringComparison.Ordinal));

        var points = await staff.SubmitRowsAsync($"/conferences/{conference.Id}/bridge-points", ("Input.BridgePoints[0].Id", ""), ("Input.BridgePoints[0].Name", "Huế"));
        Assert.Contains(points.Errors, error => error.StartsWith("Còn người ngồi tại điểm cầu bị bỏ", StringComparison.Ordinal));
        Assert.Equal("Đà Nẵng", points.Document.QuerySelector("[name='Input.BridgePoints[1].Name']")!.GetAttribute("value"));
        Assert.Equal("Đà Nẵng", (await app.ReadBackAsync(conference.Id)).BridgePoints.Single().Name);
    }

    [Fact]
    public async Task Shows_a_doubt_inside_the_row_it_concerns()
    {
        var conference = await app.ConferenceAsync();
        var page = await ReadAsync(conference, "Đại tá Trần Mưu");

        var row = page.Document.QuerySelector("[data-row]")!;
        Assert.Contains("Văn bản không nêu chức vụ.", row.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Keeps_a_passage_in_which_nobody_could_be_read()
    {
        var conference = await app.ConferenceAsync();
        var page = await ReadAsync(conference, "Dự có các đồng chí:");

        Assert.Equal("Dự có các đồng chí:", page.Document.QuerySelector("[name='Input.Pasted']")!.TextContent.Trim());
        Assert.Contains("Không đọc được người nào", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Asks_whether_a_namesake_is_meant_and_takes_the_answer()
    {
        var known = Person.Meet("Nguyễn Văn Hải", Area.NationId);
        await app.GivenAsync(known);
        await app.ConferenceAsync("Hội nghị năm trước", heldOn: Domain.Dates.PartialDate.Of(2020, 1, 5), with: c => c.AttendedBy(
            [new ParticipantEntry(null, known.Id, "Nguyễn Văn Hải", "Đại tá", ["Cục trưởng V05"], ParticipantRoles.Attendee, Area.NationId)]));
        var conference = await app.ConferenceAsync();
        var staff = await app.SignedInAsAsync(TestAccounts.Ministry);

        var page = await staff.SubmitRowsAsync($"/conferences/{conference.Id}/participants", ("Input.People[0].Name", "Nguyễn Văn Hải"));
        Assert.Contains("Đã có người cùng tên. Chọn là người này hay người khác.", page.Errors);
        Assert.Contains("Là Đại tá Nguyễn Văn Hải, Cục trưởng V05, 05/01/2020", page.Document.QuerySelector("[data-row]")!.TextContent, StringComparison.Ordinal);

        await page.SubmitRowsAsync(("Input.People[0].Same", known.Id.ToString()));
        Assert.Equal(known.Id, (await app.ReadBackAsync(conference.Id)).Participants.Single().PersonId);
    }

    [Fact]
    public async Task Meets_another_person_of_the_same_name_when_told_so()
    {
        var known = Person.Meet("Phạm Thị Lan", Area.NationId);
        await app.GivenAsync(known);
        var conference = await app.ConferenceAsync();
        var staff = await app.SignedInAsAsync(TestAccounts.Ministry);
        var page = await staff.SubmitRowsAsync($"/conferences/{conference.Id}/participants", ("Input.People[0].Name", "Phạm Thị Lan"));
        await page.SubmitRowsAsync(("Input.People[0].Same", "another"));

        var met = (await app.ReadBackAsync(conference.Id)).Participants.Single().PersonId!.Value;
        Assert.NotEqual(known.Id, met);
        await using var db = app.OpenDatabase();
        var person = await db.People.SingleAsync(p => p.Id == met);
        Assert.Equal(("Phạm Thị Lan", Area.UnplacedId), (person.FullName, person.ScopeId));
    }

    [Fact]
    public async Task Names_everyone_met_only_once_however_often_the_section_is_saved()
    {
        var conference = await app.ConferenceAsync();
        var staff = await app.SignedInAsAsync(TestAccounts.Ministry);
        var page = await staff.SubmitRowsAsync($"/conferences/{conference.Id}/participants", ("Input.People[0].Name", "Đỗ Trọng Nghĩa"));
        page = await page.SubmitRowsAsync(("Input.People[0].Rank", "Thiếu tướng"));

        Assert.Empty(page.Errors);
        await using var db = app.OpenDatabase();
        Assert.Equal(1, await db.People.CountAsync(p => p.FullName == "Đỗ Trọng Nghĩa"));
    }

    [Fact]
    public async Task Takes_the_latest_post_from_a_day_that_is_known()
    {
        var known = Person.Meet("Vũ Đình Khoa", Area.NationId);
        await app.GivenAsync(known);
        await app.ConferenceAsync("Hội nghị có năm", heldOn: Domain.Dates.PartialDate.Of(2020, 1, 5), with: c => c.AttendedBy(
            [new ParticipantEntry(null, known.Id, "Vũ Đình Khoa", "Đại tá", ["Cục trưởng V05"], ParticipantRoles.Attendee, Area.NationId)]));
        await app.ConferenceAsync("Hội nghị chưa rõ năm", heldOn: Domain.Dates.PartialDate.Unknown, with: c => c.AttendedBy(
            [new ParticipantEntry(null, known.Id, "Vũ Đình Khoa", "Thiếu tá", ["Cán bộ"], ParticipantRoles.Attendee, Area.NationId)]));

        await using var db = app.OpenDatabase();
        var namesake = Assert.Single(await db.NamesakesAsync(["Vũ Đình Khoa"], []));
        Assert.Equal(("Đại tá", "Cục trưởng V05"), (namesake.Rank, namesake.Post));
    }

    [Fact]
    public async Task Shows_a_national_one_to_whoever_its_posts_or_its_seat_name()
    {
        var daNang = await app.ProvinceAsync("Đà Nẵng", new DateOnly(2021, 12, 22));
        var conference = await app.ConferenceAsync();
        var staff = await app.SignedInAsAsync(TestAccounts.Ministry);
        await staff.SubmitRowsAsync($"/conferences/{conference.Id}/bridge-points", ("Input.BridgePoints[0].Name", "Điểm cầu số 2"), ("Input.BridgePoints[1].Name", "Bộ Công an"));
        var points = (await app.ReadBackAsync(conference.Id)).BridgePoints;
        await staff.SubmitRowsAsync($"/conferences/{conference.Id}/participants",
            ("Input.People[0].Name", "Đinh Bá Lộc"), ("Input.People[0].Posts", "Ủy viên Trung ương Đảng\nThứ trưởng Bộ Công an"), ("Input.People[0].Roles", "Chair"),
            ("Input.People[1].Name", "Tạ Hữu Phúc"), ("Input.People[1].Posts", "Phó Giám đốc Công an TP Đà Nẵng"),
            ("Input.People[2].Name", "Kiều Văn Đạt"), ("Input.People[2].BridgePointId", points[0].Id.ToString()),
            ("Input.People[3].Name", "Phan Văn Tám"), ("Input.People[3].Posts", "Trưởng Công an xã"),
            ("Input.People[4].Name", "Ngô Thị Sáu"), ("Input.People[4].Posts", "Phó Chủ tịch Ủy ban Trung ương MTTQ Việt Nam"),
            ("Input.People[5].Name", "Hồ Văn Chín"), ("Input.People[5].Posts", "Bí thư Đoàn Thanh niên Cộng sản Hồ Chí Minh của xã"));

        Assert.Equal([Area.UnplacedId, Area.NationId], points.Select(p => p.ScopeId));
        Assert.Equal(
            [Area.NationId, daNang.Id, Area.UnplacedId, Area.UnplacedId, Area.NationId, Area.UnplacedId],
            (await app.ReadBackAsync(conference.Id)).Participants.Select(p => p.ScopeId));

        await staff.SubmitRowsAsync($"/conferences/{conference.Id}/bridge-points", ("Input.BridgePoints[0].AreaId", daNang.Id.ToString()));
        var (own, other) = (await ReadByAsync(TestAccounts.DaNang), await ReadByAsync(TestAccounts.HoChiMinhCity));
        Assert.Contains("Chủ trì: Đinh Bá Lộc", other, StringComparison.Ordinal);
        foreach (var name in new[] { "Tạ Hữu Phúc", "Kiều Văn Đạt", "Điểm cầu số 2" })
        {
            Assert.Contains(name, own, StringComparison.Ordinal);
            Assert.DoesNotContain(name, other, StringComparison.Ordinal);
        }

        foreach (var name in new[] { "Phan Văn Tám", "Hồ Văn Chín" })
            Assert.DoesNotContain(name, own + other, StringComparison.Ordinal);
        Assert.Contains("Phan Văn Tám", await ReadByAsync(TestAccounts.Leader), StringComparison.Ordinal);

        async Task<string> ReadByAsync(string account) => (await (await app.SignedInAsAsync(account)).OpenAsync($"/conferences/{conference.Id}")).Text;
    }

    [Fact]
    public async Task Keeps_who_handed_over_an_award_and_says_so_beside_the_row()
    {
        var conference = await app.ConferenceAsync(with: c => c.AttendedBy(
            [new ParticipantEntry(null, null, "Trần Quốc Tỏ", null, [], ParticipantRoles.Awarder, Area.NationId), new ParticipantEntry(null, null, "Lê Văn Trung", null, [], ParticipantRoles.Attendee, Area.NationId)]));
        await app.GivenAsync(Domain.Awards.AwardLine.Announce(
            conference.Id, 0, new(null, "Bộ Công an", await app.AwardFormAsync("HT-BKBCA"), 1, null, null, HandedOverBy: conference.Participants[0].Id), conference.OwnerId, conference.ScopeId));

        var page = await (await app.SignedInAsAsync(TestAccounts.Ministry)).SubmitRowsAsync($"/conferences/{conference.Id}/participants",
            ("Input.People[0].Id", ""), ("Input.People[0].Name", "Ngô Quang Thay"), ("Input.People[1].Id", ""), ("Input.People[1].Name", "Ngô Quang Mới"));

        Assert.Equal(System.Net.HttpStatusCode.OK, page.Status);
        Assert.Contains("Người này trao khen thưởng của hội nghị, không bỏ được. Sửa người trao ở phần Khen thưởng trước.", page.Errors);
        Assert.Equal("Trần Quốc Tỏ", page.Document.QuerySelector("[name='Input.People[2].Name']")!.GetAttribute("value"));
        Assert.Equal("true", page.Document.QuerySelector("[name='Input.People[2].Name']")!.GetAttribute("aria-invalid"));
        Assert.Equal(["Trần Quốc Tỏ", "Lê Văn Trung"], (await app.ReadBackAsync(conference.Id)).Participants.Select(p => p.Name));
    }

    [Fact]
    public async Task Refuses_one_known_person_twice_beside_the_row_and_names_the_other()
    {
        var known = Person.Meet("Đoàn Văn Đôi", Area.NationId);
        await app.GivenAsync(known);
        var conference = await app.ConferenceAsync(with: c => c.AttendedBy([new ParticipantEntry(null, known.Id, "Đoàn Văn Đôi", "Đại tá", ["Cục trưởng"], ParticipantRoles.Attendee, Area.NationId)]));
        var page = await (await ReadAsync(conference, "Thiếu tướng Đoàn Văn Đôi, Phó Cục trưởng")).SubmitRowsAsync(("Input.People[1].Same", known.Id.ToString()));

        Assert.Contains("Người này đã có ở dòng 1: Đoàn Văn Đôi.", page.Errors);
        Assert.Single((await app.ReadBackAsync(conference.Id)).Participants);
    }

    [Fact]
    public async Task Passes_over_who_stands_in_the_list_word_by_word()
    {
        var conference = await app.ConferenceAsync();
        const string Same = "Đại tá Trịnh Văn Trùng, Phó Giám đốc; ông Quách Văn Lặp, Trưởng ban";
        await (await ReadAsync(conference, Same)).SubmitRowsAsync();
        var page = await ReadAsync(conference, Same + "; bà Mạc Thị Thêm, Trưởng phòng");

        Assert.Equal(["Trịnh Văn Trùng", "Quách Văn Lặp", "Mạc Thị Thêm"], Values(page, "Name"));
        Assert.Contains("Bỏ qua 2 dòng trùng với dòng đã có.", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_what_was_read_leads_to_the_first_new_row_and_keeps_the_lines_it_could_not_read()
    {
        var page = await ReadAsync(await app.ConferenceAsync(), "Đại tá Trần Mưu, Trưởng phòng\nThượng tướng\nGần 200 người\n;;;,,,");

        var said = page.Document.QuerySelector("#read[role=status]")!.TextContent;
        Assert.Contains("Đã đọc 1 người, 1 đoàn; kiểm tra rồi lưu.", said, StringComparison.Ordinal);
        Assert.Contains("Còn 2 dòng chưa đọc được, để lại trong ô", said, StringComparison.Ordinal);
        Assert.Equal("Thượng tướng\n;;;,,,", page.Document.QuerySelector("[name='Input.Pasted']")!.TextContent.Trim());
        Assert.Equal("Input.People[0].Name", page.Document.QuerySelector("[autofocus]")!.GetAttribute("name"));
    }

    [Fact]
    public async Task Takes_marks_titles_and_names_in_capitals()
    {
        var conference = await app.ConferenceAsync();
        var page = await ReadAsync(conference, "(vắng) Đại tá Vũ Văn Vắng, Trưởng phòng\nTS. TRẦN THỊ BÍCH NGỌC, Giám đốc (chủ trì)");
        await page.SubmitRowsAsync();

        Assert.Equal(
            [("Vũ Văn Vắng", "Đại tá", Presence.Absent, ParticipantRoles.Attendee), ("Trần Thị Bích Ngọc", "TS", Presence.Present, ParticipantRoles.Chair)],
            (await app.ReadBackAsync(conference.Id)).Participants.Select(p => (p.Name, p.Rank, p.Presence, p.Roles)));
    }

    [Theory]
    [InlineData("Ông Lê Văn Trung, Phó Giám đốc CA Đà Nẵng", "CA-48")]
    [InlineData("Ông Lê Văn Trung, Giám đốc Công an TP. Hồ Chí Minh", "CA-79")]
    [InlineData("Ông Lê Văn Trung, Phó Chủ tịch Ủy ban Trung ương MTTQ Việt Nam", "MTTW")]
    public async Task Knows_an_organisation_that_is_written_in_short(string pasted, string code)
    {
        var page = await ReadAsync(await app.ConferenceAsync(), pasted);

        Assert.Equal([(await app.OrganisationAsync(code)).Name], Values(page, "Organisation"));
    }

    [Fact]
    public async Task Counts_every_row_that_is_wrong_and_names_them()
    {
        var page = await (await app.SignedInAsAsync(TestAccounts.Ministry)).SubmitRowsAsync($"/conferences/{(await app.ConferenceAsync()).Id}/participants",
            ("Input.People[0].Posts", "Trưởng phòng"), ("Input.People[1].Name", "Ngô Quang Đủ"), ("Input.People[2].Posts", "Trưởng phòng"));

        Assert.Contains("Có 2 điểm cần sửa", page.Text, StringComparison.Ordinal);
        Assert.EndsWith("Dòng 1, 3.", Assert.Single(page.Errors), StringComparison.Ordinal);
    }

    private async Task<Visitor.Page> ReadAsync(Conference conference, string pasted)
    {
        var page = await (await app.SignedInAsAsync(TestAccounts.Ministry)).OpenAsync($"/conferences/{conference.Id}/participants");
        var button = page.Document.QuerySelector("button[formaction]")!;
        page.Document.QuerySelector("main form[method=post]")!.SetAttribute("action", button.GetAttribute("formaction"));

        return await page.SubmitRowsAsync(("Input.Pasted", pasted));
    }

    private static IEnumerable<string?> Values(Visitor.Page page, string field) =>
        page.Document.QuerySelectorAll($"[data-row] input[name$='.{field}']").Select(input => input.GetAttribute("value"));
}
