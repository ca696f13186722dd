using Microsoft.EntityFrameworkCore;
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
        Assert.Equal(("Phạm Thị Lan", Area.NationId), (person.FullName, person.ScopeId));
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
