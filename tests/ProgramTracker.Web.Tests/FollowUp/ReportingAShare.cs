using System.Net;
using Microsoft.EntityFrameworkCore;
using ProgramTracker.Domain.FollowUp;
using ProgramTracker.Web.Tests.Hosting;

namespace ProgramTracker.Web.Tests.FollowUp;

public sealed class ReportingAShare(TrackerApp app) : IClassFixture<TrackerApp>
{
    private const string Evidence = "Đã nhân rộng tại 12 xã, phường; báo cáo số 45/BC-CAT.";

    [Fact]
    public async Task Changes_only_the_share_of_the_province_in_a_task_of_the_nation()
    {
        var task = await app.GivenTaskAsync(GivenTasks.Giver, toEveryPolice: true);
        var daNang = await app.OrganisationAsync(GivenTasks.Police);
        var shown = await ReportAsync(TestAccounts.DaNang, task, Evidence);

        Assert.Equal($"/tasks/{task.Id}", shown.Path);
        var kept = await app.ReadTaskAsync(task.Id);
        Assert.Equal(app.Today, kept.Assignments.Single(a => a.OrganisationId == daNang.Id).ReportedDoneOn);
        Assert.Single(kept.Assignments, a => a.ReportedDoneOn is not null);
        Assert.Equal((task.Version, FollowUpState.InProgress), (kept.Version, kept.State));
        Assert.Equal(["tasks.report"], await app.VerbsOfAsync(task.Id));
    }

    [Fact]
    public async Task Is_seen_by_the_province_and_the_ministry_and_by_no_other_province()
    {
        var task = await app.GivenTaskAsync(GivenTasks.Giver, toEveryPolice: true);
        await ReportAsync(TestAccounts.DaNang, task, Evidence);

        Assert.Contains(Evidence, await TextAsync(TestAccounts.DaNang, task), StringComparison.Ordinal);
        Assert.Contains(Evidence, await TextAsync(TestAccounts.FrontOfDaNang, task), StringComparison.Ordinal);
        var ministry = await TextAsync(TestAccounts.Ministry, task);
        Assert.Contains(Evidence, ministry, StringComparison.Ordinal);
        Assert.Contains("1/35 đơn vị đã báo xong", ministry, StringComparison.Ordinal);
        var elsewhere = await TextAsync(TestAccounts.HoChiMinhCity, task);
        Assert.DoesNotContain(Evidence, elsewhere, StringComparison.Ordinal);
        Assert.DoesNotContain((await app.OrganisationAsync(GivenTasks.Police)).Name, elsewhere, StringComparison.Ordinal);
        Assert.DoesNotContain("35", elsewhere, StringComparison.Ordinal);
        Assert.Contains((await app.OrganisationAsync(GivenTasks.PoliceOfHoChiMinhCity)).Name, elsewhere, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Stays_behind_the_wall_of_the_database_when_the_filter_is_gone()
    {
        var task = await app.GivenTaskAsync(GivenTasks.Giver, toEveryPolice: true);
        await ReportAsync(TestAccounts.DaNang, task, Evidence);

        await using var elsewhere = await app.OpenDatabaseAsAsync(GivenTasks.PoliceOfHoChiMinhCity);
        var seen = await elsewhere.Set<Assignment>().IgnoreQueryFilters().Where(a => a.TaskId == task.Id).ToListAsync();
        Assert.Equal([(await app.OrganisationAsync(GivenTasks.Giver)).Id, (await app.OrganisationAsync(GivenTasks.PoliceOfHoChiMinhCity)).Id], seen.OrderBy(a => a.Order).Select(a => a.OrganisationId));
        Assert.DoesNotContain(
            await elsewhere.AuditEntries.IgnoreQueryFilters().Where(e => e.SubjectId == task.Id).Select(e => e.Detail!.After).ToListAsync(),
            after => after?.Contains(Evidence, StringComparison.Ordinal) == true);
    }

    [Fact]
    public async Task Begins_first_and_reports_later()
    {
        var task = await app.GivenTaskAsync(GivenTasks.Police);
        var visitor = await app.SignedInAsAsync(TestAccounts.DaNang);
        await visitor.SubmitAsync($"/tasks/{task.Id}/report", [new("Input.Progress", "Begin")]);
        Assert.Equal(FollowUpState.InProgress, (await app.ReadTaskAsync(task.Id)).State);

        var again = await visitor.SubmitAsync($"/tasks/{task.Id}/report", [new("Input.Progress", "Begin")]);
        Assert.Equal("Đơn vị đã báo bắt đầu làm rồi.", Assert.Single(again.Errors));
    }

    [Fact]
    public async Task Keeps_every_report_of_each_organisation_in_order()
    {
        var task = await app.GivenTaskAsync(GivenTasks.Giver, toEveryPolice: true);
        foreach (var words in new[] { "Đã tập huấn 3 lớp.", "Đã tập huấn 7 lớp." })
        {
            await (await app.SignedInAsAsync(TestAccounts.DaNang)).SubmitAsync($"/tasks/{task.Id}/report", [new("Input.Progress", "Progress"), new("Input.Evidence", words)]);
            app.Clock.PutOn(TimeSpan.FromDays(1));
        }

        await ReportAsync(TestAccounts.HoChiMinhCity, task, "Thành phố đã xong.");
        await ReportAsync(TestAccounts.DaNang, task, "Đã tập huấn đủ 12 lớp.");

        var ministry = await (await app.SignedInAsAsync(TestAccounts.Ministry)).OpenAsync($"/tasks/{task.Id}");
        var reports = ministry.Document.QuerySelectorAll("table .dates").Select(list => list.QuerySelectorAll(".lines").Select(line => line.TextContent).ToList()).ToList();
        Assert.Contains(reports, list => list.SequenceEqual(["Đã tập huấn 3 lớp.", "Đã tập huấn 7 lớp.", "Đã tập huấn đủ 12 lớp."]));
        Assert.Equal(2, reports.Count);
        Assert.Equal(["Thành phố đã xong."], (await (await app.SignedInAsAsync(TestAccounts.HoChiMinhCity)).OpenAsync($"/tasks/{task.Id}")).Document.QuerySelectorAll("table .lines").Select(e => e.TextContent));
        await using var elsewhere = await app.OpenDatabaseAsAsync(GivenTasks.PoliceOfHoChiMinhCity);
        Assert.Equal(["Thành phố đã xong."], await elsewhere.Set<ProgressReport>().IgnoreQueryFilters().Where(r => r.TaskId == task.Id).Select(r => r.Wording).ToListAsync());
        Assert.Equal(4, (await app.VerbsOfAsync(task.Id)).Count(verb => verb == "tasks.report"));
    }

    [Fact]
    public async Task Asks_for_the_result_and_keeps_the_rest()
    {
        var task = await app.GivenTaskAsync(GivenTasks.Police);
        var page = await ReportAsync(TestAccounts.DaNang, task, "  ");

        Assert.Equal("Kết quả không được để trống.", page.Document.QuerySelector("#Input_Evidence-error")!.TextContent.Trim());
        Assert.NotNull(page.Document.QuerySelector("input[value=Done][checked]"));
        var tooLong = await ReportAsync(TestAccounts.DaNang, task, new string('a', 2001));
        Assert.Contains("tối đa 2000", Assert.Single(tooLong.Errors), StringComparison.Ordinal);
        Assert.Equal(FollowUpState.Assigned, (await app.ReadTaskAsync(task.Id)).State);
    }

    [Fact]
    public async Task Is_not_there_for_whom_it_was_not_given_to()
    {
        var task = await app.GivenTaskAsync(GivenTasks.Police);
        foreach (var outsider in new[] { TestAccounts.FrontOfDaNang, TestAccounts.HoChiMinhCity, TestAccounts.Ministry, TestAccounts.Leader })
            Assert.Equal(HttpStatusCode.NotFound, (await (await app.SignedInAsAsync(outsider)).OpenAsync($"/tasks/{task.Id}/report")).Status);
    }

    private async Task<Visitor.Page> ReportAsync(string userName, FollowUpTask task, string evidence) =>
        await (await app.SignedInAsAsync(userName)).SubmitAsync($"/tasks/{task.Id}/report", [new("Input.Progress", "Done"), new("Input.Evidence", evidence)]);

    private async Task<string> TextAsync(string userName, FollowUpTask task) => (await (await app.SignedInAsAsync(userName)).OpenAsync($"/tasks/{task.Id}")).Text;
}
