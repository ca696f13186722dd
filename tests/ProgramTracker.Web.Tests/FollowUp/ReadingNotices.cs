using System.Net;
using ProgramTracker.Domain.Conferences;
using ProgramTracker.Domain.Dates;
using ProgramTracker.Domain.Organisations;
using ProgramTracker.Web.Tests.Hosting;

namespace ProgramTracker.Web.Tests.FollowUp;

public sealed class ReadingNotices(TrackerApp app) : IClassFixture<TrackerApp>, IAsyncLifetime
{
    private static readonly DateOnly Given = new(2026, 9, 1);

    public async Task InitializeAsync()
    {
        await app.GivenTaskAsync(GivenTasks.Police, "Việc mới giao", assignedOn: Given);
        await app.GivenTaskAsync(GivenTasks.Police, "Việc sắp đến hạn", new DateOnly(2026, 12, 1), assignedOn: Given);
        await app.GivenTaskAsync(GivenTasks.Police, "Việc quá hạn", new DateOnly(2026, 10, 1), assignedOn: Given);
        await app.GivenDirectionAsync("Chỉ đạo hằng năm", heldIn: 2024, addressees: GivenTasks.Police);
        var department = await app.OrganisationAsync(GivenTasks.Giver);
        await app.GivenAsync(
            Conference.Record(new ConferenceFacts("Chưa ghi xong", ConferencePurpose.SummingUp, PartialDate.Of(2026, 11, 16)), department.Id, Area.NationId, app.Today),
            Conference.Record(new ConferenceFacts("Vừa tổ chức", ConferencePurpose.SummingUp, PartialDate.Of(2026, 11, 17)), department.Id, Area.NationId, app.Today));
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task Tells_each_organisation_its_own_until_it_is_settled_and_each_person_what_is_not_read()
    {
        var daNang = await app.SignedInAsAsync(TestAccounts.DaNang);
        var page = await daNang.OpenAsync("/notices");
        Assert.Equal(["Việc sắp đến hạn", "Việc quá hạn", "Việc mới giao"], Names(page).Where(name => name.StartsWith("Việc", StringComparison.Ordinal)));
        Assert.Equal(5, Names(page).Count);
        Assert.Contains("Chưa trả lời chỉ đạo năm 2025", page.Text, StringComparison.Ordinal);
        Assert.Contains("Chỉ đạo cần trả lời năm 2026", page.Text, StringComparison.Ordinal);
        Assert.Equal("5", Count(page));
        foreach (var link in page.Document.QuerySelectorAll("#list tbody .main"))
            Assert.Equal(HttpStatusCode.OK, (await daNang.OpenAsync(link.GetAttribute("href")!)).Status);

        var after = await page.SubmitAsync([], "#list tbody form");
        Assert.Equal("4", Count(after));
        Assert.Equal(4, Names(await daNang.OpenAsync("/notices?state=unread")).Count);
        await page.SubmitAsync([], "#list tbody form");
        after = await after.SubmitAsync([], ".head form");
        Assert.Equal("", Count(after));
        Assert.Equal(5, Names(await daNang.OpenAsync("/notices")).Count);

        // Another province has none, who gave them reads what is its own, and who keeps accounts has no such page.
        Assert.Empty(Names(await (await app.SignedInAsAsync(TestAccounts.HoChiMinhCity)).OpenAsync("/notices")));
        var ministry = Names(await (await app.SignedInAsAsync(TestAccounts.Ministry)).OpenAsync("/notices"));
        Assert.Contains("Chưa ghi xong", ministry);
        Assert.DoesNotContain("Vừa tổ chức", ministry);
        Assert.Equal(HttpStatusCode.NotFound, (await (await app.SignedInAsAsync(TestAccounts.Administrator)).OpenAsync("/notices")).Status);

        // Reported and opened again: told to the giver, then anew to the province.
        var address = page.Document.QuerySelectorAll("#list tbody .main").Single(a => a.TextContent.Trim() == "Việc mới giao").GetAttribute("href")!;
        await daNang.SubmitAsync(address + "/report", [new("Input.Progress", "Done"), new("Input.Evidence", "Đã xong.")]);
        Assert.DoesNotContain("Việc mới giao", Names(await daNang.OpenAsync("/notices")));
        var giver = await app.SignedInAsAsync(TestAccounts.Ministry);
        Assert.Contains("Đã báo xong, chờ đơn vị mình kết thúc", (await giver.OpenAsync("/notices")).Text, StringComparison.Ordinal);
        await giver.SubmitAsync(address + "/reopen", [new("Input.Reason", "Thiếu số liệu.")]);
        var again = await daNang.OpenAsync("/notices?state=unread");
        Assert.Equal(["Việc mới giao"], Names(again));
        Assert.Contains("Nhiệm vụ được mở lại", again.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tells_anew_of_a_task_that_was_opened_again_when_it_was_due_already()
    {
        string[] wordings = ["Sắp hạn, mở lại", "Quá hạn, mở lại"];
        var soon = await app.GivenTaskAsync(GivenTasks.PoliceOfHoChiMinhCity, wordings[0], new DateOnly(2026, 12, 1), assignedOn: Given);
        var late = await app.GivenTaskAsync(GivenTasks.PoliceOfHoChiMinhCity, wordings[1], new DateOnly(2026, 10, 1), assignedOn: Given);
        var (reader, giver) = (await app.SignedInAsAsync(TestAccounts.HoChiMinhCity), await app.SignedInAsAsync(TestAccounts.Ministry));
        await reader.SubmitAsync("/notices", [], ".head form");
        foreach (var task in new[] { soon, late })
        {
            await reader.SubmitAsync($"/tasks/{task.Id}/report", [new("Input.Progress", "Done"), new("Input.Evidence", "Đã xong.")]);
            await giver.SubmitAsync($"/tasks/{task.Id}/reopen", [new("Input.Reason", "Thiếu số liệu.")]);
        }

        Assert.Equal(wordings.Order(), Names(await reader.OpenAsync("/notices?state=unread")).Order());
        foreach (var task in new[] { soon, late })
            await giver.SubmitAsync($"/tasks/{task.Id}/close", [new("Input.Reason", "Xong.")]);
    }

    [Fact]
    public async Task Asks_no_answer_for_a_conference_whose_year_nobody_knows()
    {
        var department = await app.OrganisationAsync(GivenTasks.Giver);
        var conference = Conference.Record(new ConferenceFacts("Không rõ năm", ConferencePurpose.SummingUp, PartialDate.OfAnyYear(5, 31)), department.Id, Area.NationId, new DateOnly(2025, 1, 2));
        conference.Conclude([new ConclusionEntry(null, "Chỉ đạo không rõ năm", null, null, [(await app.OrganisationAsync(GivenTasks.Police)).Id], ConclusionFate.StandingDirection)]);
        await app.GivenAsync(conference);

        Assert.DoesNotContain("Chỉ đạo không rõ năm", Names(await (await app.SignedInAsAsync(TestAccounts.DaNang)).OpenAsync("/notices")));
    }

    private static List<string> Names(Visitor.Page page) => [.. page.Document.QuerySelectorAll("#list tbody .main").Select(link => link.TextContent.Trim())];

    private static string Count(Visitor.Page page) => page.Document.QuerySelector(".bell-count")?.FirstChild?.TextContent.Trim() ?? "";
}
