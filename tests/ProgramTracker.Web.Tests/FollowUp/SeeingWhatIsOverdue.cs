using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using ProgramTracker.Domain.Conferences;
using ProgramTracker.Domain.FollowUp;
using ProgramTracker.Domain.Organisations;
using ProgramTracker.Web.Tests.Hosting;
using ProgramTracker.Web.Tests.Programmes;

namespace ProgramTracker.Web.Tests.FollowUp;

public sealed partial class SeeingWhatIsOverdue(TrackerApp app) : IClassFixture<TrackerApp>
{
    private static readonly DateOnly Given = new(2026, 9, 1);
    private static readonly DateOnly Due = new(2026, 10, 1);

    [Fact]
    public async Task Counts_a_national_task_for_each_organisation_that_has_not_reported()
    {
        await using var own = new TrackerApp();
        await own.InitializeAsync();
        var task = await own.GivenTaskAsync(GivenTasks.Giver, dueOn: Due, assignedOn: Given, toEveryPolice: true);
        await (await own.SignedInAsAsync(TestAccounts.DaNang)).SubmitAsync($"/tasks/{task.Id}/report", [new("Input.Progress", "Done"), new("Input.Evidence", "Đã xong.")]);

        var ministry = await own.SignedInAsAsync(TestAccounts.Ministry);
        Assert.Contains("1–25 trong 34", (await ministry.OpenAsync("/tasks/overdue")).Text, StringComparison.Ordinal);
        Assert.Empty((await ministry.OpenAsync($"/tasks/overdue?organisation={(await own.OrganisationAsync(GivenTasks.Police)).Id}")).Document.QuerySelectorAll("#list tbody tr"));
        var city = await own.OrganisationAsync(GivenTasks.PoliceOfHoChiMinhCity);
        var row = Assert.Single((await ministry.OpenAsync($"/tasks/overdue?organisation={city.Id}")).Document.QuerySelectorAll("#list tbody tr"));
        Assert.Contains(city.Name, row.TextContent, StringComparison.Ordinal);
        Assert.Contains("53 ngày", row.TextContent, StringComparison.Ordinal);

        var province = await own.SignedInAsAsync(TestAccounts.DaNang);
        Assert.DoesNotContain(city.Name, (await province.OpenAsync("/tasks/overdue")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Counts_tasks_and_answers_of_one_conference_in_one_row_and_sorts_by_how_many()
    {
        await using var own = new TrackerApp();
        await own.InitializeAsync();
        var (one, other) = (await own.GivenDirectionAsync("Củng cố mô hình", heldIn: 2023, addressees: [GivenTasks.Police]), await own.GivenDirectionAsync("Nhân rộng mô hình", heldIn: 2024));
        var police = await own.OrganisationAsync(GivenTasks.Police);
        await own.GivenAsync([.. new[] { one, other, other }.Select(conference => FollowUpTask.Assign(
            new FollowUpFacts("Việc từ hội nghị", null, conference.Id, null, Due, Given), new AssigneeEntry(police.Id, police.AreaId), [], conference.OwnerId, Area.NationId, own.Today))]);
        var ministry = await own.SignedInAsAsync(TestAccounts.Ministry);

        // For each: tasks, answers, and the earliest of the days that have passed.
        string[][] rows = [["1", "2", "31/12/2024"], ["2", "1", "31/12/2025"]];
        Assert.Equal(rows, await FiguresAsync(""));
        Assert.Equal(rows.Reverse(), await FiguresAsync("&sort=-tasks"));

        async Task<IEnumerable<string[]>> FiguresAsync(string sort) =>
            (await ministry.OpenAsync("/tasks/overdue?by=conference" + sort)).Document.QuerySelectorAll("#list tbody tr")
                .Select(row => row.QuerySelectorAll("td").Take(3).Select(cell => cell.TextContent.Trim()).ToArray());
    }

    [Fact]
    public async Task Waits_for_who_gave_it_once_the_lead_has_reported()
    {
        var task = await app.GivenTaskAsync(GivenTasks.Police, "Đã báo mà chưa kết thúc", Due, assignedOn: Given);
        await (await app.SignedInAsAsync(TestAccounts.DaNang)).SubmitAsync($"/tasks/{task.Id}/report", [new("Input.Progress", "Done"), new("Input.Evidence", "Đã xong.")]);
        var giver = await app.OrganisationAsync(GivenTasks.Giver);

        Assert.Contains("Đã báo mà chưa kết thúc", Names(await OpenAsync($"/tasks?state=overdue&organisation={giver.Id}&q=da+bao+ma")));
        Assert.Empty(Names(await OpenAsync($"/tasks?state=overdue&organisation={(await app.OrganisationAsync(GivenTasks.Police)).Id}&q=da+bao+ma")));
    }

    [Fact]
    public async Task Hides_nothing_of_an_organisation_that_has_ended()
    {
        await using var db = app.OpenDatabase();
        var ended = await db.Organisations.SingleAsync(o => o.Code == "BCA-V28");
        var successor = await app.OrganisationAsync(GivenTasks.Giver);
        var task = FollowUpTask.Assign(
            new FollowUpFacts("Việc của V28", null, null, null, Due, Given), new AssigneeEntry(ended.Id, Area.NationId), [], (await app.OrganisationAsync("BCA")).Id, Area.NationId, app.Today);
        await app.GivenAsync(task);

        Assert.Equal(["Việc của V28"], Names(await OpenAsync($"/tasks?state=overdue&organisation={successor.Id}&q=V28")));
        var mine = await OpenAsync("/tasks?view=lead&q=V28");
        Assert.Equal(["Việc của V28"], Names(mine));
        Assert.Contains("nay là " + successor.Name, mine.Text, StringComparison.Ordinal);
        Assert.Contains(successor.Name, (await OpenAsync($"/tasks/overdue?organisation={successor.Id}")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain(ended.Name, (await OpenAsync("/tasks/overdue")).Document.QuerySelectorAll("#list tbody .main").Select(e => e.TextContent.Trim()));
        var reported = await (await app.SignedInAsAsync(TestAccounts.Ministry)).SubmitAsync($"/tasks/{task.Id}/report", [new("Input.Progress", "Done"), new("Input.Evidence", "V05 đã làm thay.")]);
        Assert.Contains("V05 đã làm thay.", reported.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Keeps_the_merged_provinces_tasks_with_the_police_that_followed()
    {
        await using var db = app.OpenDatabase();
        var daNang = await app.OrganisationAsync(GivenTasks.Police);
        var before = await db.Organisations.FirstAsync(o => db.OrganisationSuccessions.Any(s => s.PredecessorId == o.Id && s.SuccessorId == daNang.Id) && o.AreaId != daNang.AreaId);
        var task = FollowUpTask.Assign(
            new FollowUpFacts("Việc của tỉnh cũ", null, null, null, Due, Given), new AssigneeEntry(before.Id, before.AreaId), [], (await app.OrganisationAsync("BCA")).Id, Area.NationId, app.Today);
        await app.GivenAsync(task);
        var visitor = await app.SignedInAsAsync(TestAccounts.DaNang);

        Assert.Equal(["Việc của tỉnh cũ"], Names(await visitor.OpenAsync("/tasks?view=lead&state=owed&q=tinh+cu")));
        var shown = await visitor.SubmitAsync($"/tasks/{task.Id}/report", [new("Input.Progress", "Progress"), new("Input.Evidence", "Đang làm tiếp.")]);
        Assert.Contains("Đang làm tiếp.", shown.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Leads_from_a_conference_a_programme_and_an_organisation_to_exactly_those()
    {
        var programme = await SomeProgrammes.InForceAsync(app, SomeProgrammes.Facts("77/CTr-BCA-MTTW"));
        await app.GivenAsync(programme);
        var conference = await app.GivenDirectionAsync("Củng cố mô hình", heldIn: 2023, addressees: [GivenTasks.Police, GivenTasks.PoliceOfHoChiMinhCity]);
        var police = await app.OrganisationAsync(GivenTasks.Police);
        await using (var db = app.OpenDatabase())
        {
            var kept = await db.Conferences.Include(c => c.Reviews).SingleAsync(c => c.Id == conference.Id);
            kept.Review([new ReviewEntry(programme.Id, null, null), new ReviewEntry(programme.Id, null, "Lĩnh vực khác")]);
            db.Add(FollowUpTask.Assign(
                new FollowUpFacts("Việc từ hội nghị", null, conference.Id, null, Due, Given), new AssigneeEntry(police.Id, police.AreaId), [], conference.OwnerId, Area.NationId, app.Today));
            await db.SaveChangesAsync();
        }

        foreach (var (page, by, id) in new[] { ("conferences", "conference", conference.Id), ("programmes", "programme", programme.Id), ("organisations", "organisation", police.Id) })
        {
            var links = (await OpenAsync($"/{page}/{id}")).Document.QuerySelectorAll(".overdue a").ToList();
            Assert.Equal(3, links.Count);
            foreach (var link in links.Take(2))
                Assert.Equal(NumberIn(link.TextContent), (await OpenAsync(link.GetAttribute("href")!)).Document.QuerySelectorAll("#list tbody tr").Length);
            var row = Assert.Single((await OpenAsync($"/tasks/overdue?by={by}&{by}={id}")).Document.QuerySelectorAll("#list tbody tr"));
            foreach (var figure in row.QuerySelectorAll("td a"))
                Assert.Equal(NumberIn(figure.TextContent), (await OpenAsync(figure.GetAttribute("href")!)).Document.QuerySelectorAll("#list tbody tr").Length);
            Assert.Equal(links.Take(2).Select(link => NumberIn(link.TextContent)), row.QuerySelectorAll("td a").Select(figure => NumberIn(figure.TextContent)));
        }
    }

    [Fact]
    public async Task Tells_what_we_lead_from_what_we_coordinate()
    {
        await app.GivenTaskAsync(GivenTasks.Police, "Vai trò: chủ trì");
        await app.GivenTaskAsync(GivenTasks.Giver, "Vai trò: phối hợp", toEveryPolice: true);
        var visitor = await app.SignedInAsAsync(TestAccounts.DaNang);

        Assert.Equal(["Vai trò: chủ trì"], Names(await visitor.OpenAsync("/tasks?view=lead&q=vai+tro")));
        Assert.Equal(["Vai trò: phối hợp"], Names(await visitor.OpenAsync("/tasks?view=coordinate&q=vai+tro")));
        Assert.Equal(2, Names(await visitor.OpenAsync("/tasks?view=asked&q=vai+tro")).Count);
    }

    private async Task<Visitor.Page> OpenAsync(string address) => await (await app.SignedInAsAsync(TestAccounts.Ministry)).OpenAsync(address);

    private static List<string> Names(Visitor.Page page) => [.. page.Document.QuerySelectorAll("#list tbody .main").Select(link => link.TextContent.Trim())];

    private static int NumberIn(string text) => int.Parse(Number().Match(text).Value, CultureInfo.InvariantCulture);

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Number();
}
