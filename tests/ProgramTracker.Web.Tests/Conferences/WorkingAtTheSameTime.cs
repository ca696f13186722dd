using ProgramTracker.Domain.Conferences;
using ProgramTracker.Domain.Organisations;
using ProgramTracker.Domain.People;
using ProgramTracker.Web.Tests.Hosting;

namespace ProgramTracker.Web.Tests.Conferences;

/// <summary>Two clerks of one department on the same record.</summary>
public sealed class WorkingAtTheSameTime(TrackerApp app) : IClassFixture<TrackerApp>
{
    [Fact]
    public async Task Tells_the_second_what_the_first_changed_and_keeps_what_was_typed()
    {
        var conference = await app.ConferenceAsync("Tên ban đầu");
        var (first, second) = (await app.SignedInAsAsync(TestAccounts.Ministry), await app.SignedInAsAsync(TestAccounts.Ministry));
        var open = await second.OpenAsync($"/conferences/{conference.Id}/edit");
        await first.SubmitRowsAsync($"/conferences/{conference.Id}/edit", Facts("Tên của người thứ nhất"));

        var told = await open.SubmitRowsAsync(Facts("Tên của người thứ hai"));

        Assert.Single(told.Errors, error => error.StartsWith("Người khác vừa lưu bản ghi này.", StringComparison.Ordinal));
        var panel = told.Document.QuerySelector(".conflict")!.TextContent;
        Assert.Contains("Tài khoản bo", panel, StringComparison.Ordinal);
        Assert.Contains("Tên ban đầu", panel, StringComparison.Ordinal);
        Assert.Contains("Tên của người thứ nhất", panel, StringComparison.Ordinal);
        Assert.DoesNotContain("Title", panel, StringComparison.Ordinal);
        Assert.Contains("Tên của người thứ hai", told.Document.QuerySelector("[name='Input.Title']")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Tên của người thứ nhất", (await app.ReadBackAsync(conference.Id)).Title);

        Assert.Empty((await told.SubmitRowsAsync()).Errors);
        Assert.Equal("Tên của người thứ hai", (await app.ReadBackAsync(conference.Id)).Title);
    }

    [Fact]
    public async Task Brings_lines_that_the_first_added_into_the_form_of_the_second()
    {
        var chair = Person.Meet("Trần Quốc Tỏ", Area.NationId);
        await app.GivenAsync(chair);
        var conference = await app.ConferenceAsync(with: c => c.AttendedBy([new ParticipantEntry(null, chair.Id, "Trần Quốc Tỏ", null, [], ParticipantRoles.Chair, Area.NationId)]));
        var (first, second) = (await app.SignedInAsAsync(TestAccounts.Ministry), await app.SignedInAsAsync(TestAccounts.Ministry));
        var open = await second.OpenAsync($"/conferences/{conference.Id}/participants");
        await first.SubmitRowsAsync($"/conferences/{conference.Id}/participants", ("Input.People[1].Name", "Lê Văn Trung"));

        var told = await open.SubmitRowsAsync(("Input.People[1].Name", "Trần Mưu"));
        Assert.NotEmpty(told.Errors);
        Assert.Contains("Lê Văn Trung", told.Document.QuerySelector(".conflict")!.TextContent, StringComparison.Ordinal);

        Assert.Empty((await told.SubmitRowsAsync()).Errors);
        Assert.Equal(["Trần Quốc Tỏ", "Trần Mưu", "Lê Văn Trung"], (await app.ReadBackAsync(conference.Id)).Participants.Select(p => p.Name));
    }

    [Fact]
    public async Task Brings_in_a_line_without_identity_only_when_it_says_something_new()
    {
        var conference = await app.ConferenceAsync(with: c => c.Report([new FigureEntry(30, "mô hình", Qualifier.Exactly, "được nhân rộng"), new FigureEntry(12, "vụ", Qualifier.Exactly, "được hòa giải")]));
        var (first, second) = (await app.SignedInAsAsync(TestAccounts.Ministry), await app.SignedInAsAsync(TestAccounts.Ministry));
        var open = await second.OpenAsync($"/conferences/{conference.Id}/figures");
        app.Clock.PutOn(TimeSpan.FromMinutes(1));
        await first.SubmitRowsAsync($"/conferences/{conference.Id}/figures", ("Input.Figures[0].About", "được nhân rộng cả nước"));

        var told = await open.SubmitRowsAsync(("Input.Figures[1].About", "được hòa giải ở cơ sở"));
        Assert.NotEmpty(told.Errors);
        Assert.Empty((await told.SubmitRowsAsync()).Errors);

        Assert.Equal(["được nhân rộng", "được hòa giải ở cơ sở", "được nhân rộng cả nước"], (await app.ReadBackAsync(conference.Id)).Figures.Select(f => f.About));
    }

    [Fact]
    public async Task Tells_of_a_change_of_another_section_as_well()
    {
        var conference = await app.ConferenceAsync();
        var (first, second) = (await app.SignedInAsAsync(TestAccounts.Ministry), await app.SignedInAsAsync(TestAccounts.Ministry));
        var open = await second.OpenAsync($"/conferences/{conference.Id}/conclusions");
        await first.SubmitRowsAsync($"/conferences/{conference.Id}/bridge-points", ("Input.BridgePoints[0].Name", "Đà Nẵng"));

        var told = await open.SubmitRowsAsync(("Input.Conclusions[0].Wording", "Nhân rộng mô hình"));
        Assert.Contains("Điểm cầu", told.Document.QuerySelector(".conflict")!.TextContent, StringComparison.Ordinal);

        await told.SubmitRowsAsync();
        var kept = await app.ReadBackAsync(conference.Id);
        Assert.Equal(("Đà Nẵng", "Nhân rộng mô hình"), (kept.BridgePoints.Single().Name, kept.Conclusions.Single().Wording));
    }

    [Fact]
    public async Task Brings_award_lines_together_too()
    {
        var conference = await app.ConferenceAsync();
        var form = (await app.AwardFormAsync("HT-BKBCA")).ToString();
        var (first, second) = (await app.SignedInAsAsync(TestAccounts.Ministry), await app.SignedInAsAsync(TestAccounts.Ministry));
        var open = await second.OpenAsync($"/conferences/{conference.Id}/awards");
        await first.SubmitRowsAsync($"/conferences/{conference.Id}/awards", ("Input.Lines[0].Authority", "Bộ Công an"), ("Input.Lines[0].FormId", form));

        var told = await open.SubmitRowsAsync(("Input.Lines[0].Authority", "Chủ tịch nước"), ("Input.Lines[0].FormId", form));
        Assert.Contains("Bộ Công an", told.Document.QuerySelector(".conflict")!.TextContent, StringComparison.Ordinal);
        Assert.Empty((await told.SubmitRowsAsync()).Errors);

        await using var db = app.OpenDatabase();
        Assert.Equal(["Bộ Công an", "Chủ tịch nước"], db.AwardLines.Where(l => l.ConferenceId == conference.Id).Select(l => l.AuthorityName).ToList().Order());
    }

    private static (string, string)[] Facts(string title) => [("Input.Title", title), ("Input.LeadingPurpose", "SummingUp"), ("Input.Mode", "InPerson")];
}
