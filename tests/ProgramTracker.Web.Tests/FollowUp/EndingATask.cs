using System.Net;
using ProgramTracker.Domain.FollowUp;
using ProgramTracker.Web.Tests.Hosting;

namespace ProgramTracker.Web.Tests.FollowUp;

public sealed class EndingATask(TrackerApp app) : IClassFixture<TrackerApp>
{
    [Fact]
    public async Task Is_for_the_giver_once_the_province_has_reported()
    {
        var task = await app.GivenTaskAsync(GivenTasks.Police);
        await (await app.SignedInAsAsync(TestAccounts.DaNang)).SubmitAsync($"/tasks/{task.Id}/report", [new("Input.Progress", "Done"), new("Input.Evidence", "Đã làm xong.")]);
        app.Clock.PutOn(TimeSpan.FromMinutes(1));
        var shown = await EndAsync("close", task, "Đạt yêu cầu.");

        Assert.Contains("Đạt yêu cầu.", shown.Text, StringComparison.Ordinal);
        var kept = await app.ReadTaskAsync(task.Id);
        Assert.Equal((FollowUpState.Closed, app.Today, "Đạt yêu cầu."), (kept.State, kept.EndedOn, kept.EndReason));
        Assert.Equal(["tasks.report", "tasks.close"], await app.VerbsOfAsync(task.Id));
    }

    [Fact]
    public async Task Drops_and_opens_again_each_by_its_own_verb()
    {
        var task = await app.GivenTaskAsync(GivenTasks.Police);
        await EndAsync("drop", task, "Đã có chương trình khác.");
        Assert.Equal(FollowUpState.Dropped, (await app.ReadTaskAsync(task.Id)).State);
        app.Clock.PutOn(TimeSpan.FromMinutes(1));

        var shown = await EndAsync("reopen", task, "Chương trình kia đã dừng.");
        Assert.Equal(FollowUpState.Assigned, (await app.ReadTaskAsync(task.Id)).State);
        Assert.Equal(["tasks.drop", "tasks.reopen"], await app.VerbsOfAsync(task.Id));
        Assert.Contains("Mở lại nhiệm vụ", shown.Text, StringComparison.Ordinal);
        Assert.Contains("Đã có chương trình khác.", shown.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("close")]
    [InlineData("drop")]
    [InlineData("reopen")]
    public async Task Is_not_there_for_others(string verb)
    {
        var task = await app.GivenTaskAsync(GivenTasks.Police);
        foreach (var outsider in new[] { TestAccounts.DaNang, TestAccounts.HoChiMinhCity, TestAccounts.Leader })
            Assert.Equal(HttpStatusCode.NotFound, (await (await app.SignedInAsAsync(outsider)).OpenAsync($"/tasks/{task.Id}/{verb}")).Status);
    }

    [Fact]
    public async Task Asks_why_and_refuses_what_cannot_be()
    {
        var task = await app.GivenTaskAsync(GivenTasks.Police);

        Assert.Single((await EndAsync("close", task, " ")).Errors);
        Assert.Equal("Nhiệm vụ chưa báo xong và chưa kết thúc nên chưa cần mở lại.", Assert.Single((await EndAsync("reopen", task, "Vì sao?")).Errors));
    }

    [Fact]
    public async Task Opens_again_for_the_organisation_that_the_giver_chooses()
    {
        var task = await app.GivenTaskAsync(GivenTasks.PoliceOfHoChiMinhCity, "Việc có đơn vị phối hợp", toEveryPolice: true);
        foreach (var reporter in new[] { TestAccounts.DaNang, TestAccounts.HoChiMinhCity })
            await (await app.SignedInAsAsync(reporter)).SubmitAsync($"/tasks/{task.Id}/report", [new("Input.Progress", "Done"), new("Input.Evidence", "Đã làm xong.")]);
        var (lead, coordinating) = (await app.OrganisationAsync(GivenTasks.PoliceOfHoChiMinhCity), await app.OrganisationAsync(GivenTasks.Police));
        await EndAsync("close", task, "Đạt.");

        var form = await (await app.SignedInAsAsync(TestAccounts.Ministry)).OpenAsync($"/tasks/{task.Id}/reopen");
        var boxes = form.Document.QuerySelectorAll("[name=AskedAgain]");
        Assert.Equal([lead.Id.ToString(), coordinating.Id.ToString()], boxes.Select(box => box.GetAttribute("value")));
        Assert.Equal([true, false], boxes.Select(box => box.HasAttribute("checked")));
        await form.SubmitAsync([new("Input.Reason", "Đà Nẵng thiếu số liệu."), new("AskedAgain", coordinating.Id.ToString())]);

        var kept = await app.ReadTaskAsync(task.Id);
        Assert.Equal((app.Today, null), (kept.Lead!.ReportedDoneOn, kept.Assignments.Single(a => a.OrganisationId == coordinating.Id).ReportedDoneOn));
        Assert.Contains("Việc có đơn vị phối hợp", (await (await app.SignedInAsAsync(TestAccounts.DaNang)).OpenAsync("/notices")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Việc có đơn vị phối hợp", (await (await app.SignedInAsAsync(TestAccounts.HoChiMinhCity)).OpenAsync("/notices")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Asks_whom_it_is_opened_again_for()
    {
        var task = await app.GivenTaskAsync(GivenTasks.Police);
        await (await app.SignedInAsAsync(TestAccounts.DaNang)).SubmitAsync($"/tasks/{task.Id}/report", [new("Input.Progress", "Done"), new("Input.Evidence", "Đã làm xong.")]);
        var form = await (await app.SignedInAsAsync(TestAccounts.Ministry)).OpenAsync($"/tasks/{task.Id}/reopen");
        form.Document.QuerySelector("[name=AskedAgain]")!.RemoveAttribute("checked");
        var refused = await form.SubmitAsync([new("Input.Reason", "Chưa đủ.")]);

        Assert.Equal(["Chọn ít nhất một đơn vị phải báo lại."], refused.Errors);
        Assert.False(refused.Document.QuerySelector("[name=AskedAgain]")!.HasAttribute("checked"));
    }

    [Fact]
    public async Task Tells_of_someone_who_was_first_and_keeps_what_was_typed()
    {
        var task = await app.GivenTaskAsync(GivenTasks.Police);
        var form = await (await app.SignedInAsAsync(TestAccounts.Ministry)).OpenAsync($"/tasks/{task.Id}/close");
        await EndAsync("drop", task, "Không còn cần.");
        await EndAsync("reopen", task, "Vẫn cần.");
        var told = await form.SubmitAsync([new("Input.Reason", "Đạt yêu cầu, kết thúc.")]);

        Assert.Contains("Người khác vừa lưu bản ghi này", Assert.Single(told.Errors), StringComparison.Ordinal);
        Assert.Equal("Đạt yêu cầu, kết thúc.", told.Document.QuerySelector("#Input_Reason")!.TextContent);
        await told.SubmitAsync([]);
        Assert.Equal(FollowUpState.Closed, (await app.ReadTaskAsync(task.Id)).State);
    }

    private async Task<Visitor.Page> EndAsync(string verb, FollowUpTask task, string reason) =>
        await (await app.SignedInAsAsync(TestAccounts.Ministry)).SubmitAsync($"/tasks/{task.Id}/{verb}", [new("Input.Reason", reason)]);
}
