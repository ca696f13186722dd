using ProgramTracker.Web.Tests.Hosting;

namespace ProgramTracker.Web.Tests.FollowUp;

public sealed class ListingTasks(TrackerApp app) : IClassFixture<TrackerApp>
{
    [Fact]
    public async Task Knows_by_the_date_what_is_overdue_and_puts_it_first()
    {
        await using var own = new TrackerApp();
        await own.InitializeAsync();
        await own.GivenTaskAsync(GivenTasks.Police, "Việc không đặt hạn");
        await own.GivenTaskAsync(GivenTasks.Police, "Việc đến hạn hôm nay", own.Today);
        await own.GivenTaskAsync(GivenTasks.Police, "Việc hạn tháng sau", own.Today.AddDays(30));
        var visitor = await own.SignedInAsAsync(TestAccounts.DaNang);

        Assert.Equal(["Việc đến hạn hôm nay", "Việc hạn tháng sau", "Việc không đặt hạn"], Names(await visitor.OpenAsync("/tasks")));
        Assert.Empty(Names(await visitor.OpenAsync("/tasks?state=overdue")));

        own.Clock.PutOn(TimeSpan.FromHours(14));
        visitor = await own.SignedInAsAsync(TestAccounts.DaNang);
        var late = await visitor.OpenAsync("/tasks?state=overdue");
        Assert.Equal(["Việc đến hạn hôm nay"], Names(late));
        Assert.Contains("quá hạn 1 ngày", late.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Keeps_what_concerns_other_provinces_out_of_a_provinces_list_until_it_is_asked_for_and_claims_no_state_of_it()
    {
        await app.GivenTaskAsync(GivenTasks.Police, "Việc riêng của Đà Nẵng");
        var visitor = await app.SignedInAsAsync(TestAccounts.HoChiMinhCity);

        Assert.DoesNotContain("Việc riêng của Đà Nẵng", Names(await visitor.OpenAsync("/tasks")));
        var row = (await visitor.OpenAsync("/tasks?view=everywhere")).Document.QuerySelectorAll("#list tbody tr").Single(r => r.TextContent.Contains("Việc riêng của Đà Nẵng", StringComparison.Ordinal));
        Assert.Contains("chỉ địa phương được giao và cơ quan giao việc xem được", row.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Chưa làm", row.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tells_another_province_neither_why_a_task_was_opened_again_nor_how_far_it_is()
    {
        var task = await app.GivenTaskAsync(GivenTasks.Police, "Việc mở lại của Đà Nẵng");
        var staff = await app.SignedInAsAsync(TestAccounts.Ministry);
        await staff.SubmitAsync($"/tasks/{task.Id}/drop", [new("Input.Reason", "Thôi vì trùng.")]);
        await staff.SubmitAsync($"/tasks/{task.Id}/reopen", [new("Input.Reason", "Báo cáo của Đà Nẵng chưa đạt.")]);

        Assert.Contains("Báo cáo của Đà Nẵng chưa đạt.", (await (await app.SignedInAsAsync(TestAccounts.DaNang)).OpenAsync($"/tasks/{task.Id}")).Text, StringComparison.Ordinal);
        var elsewhere = await (await app.SignedInAsAsync(TestAccounts.HoChiMinhCity)).OpenAsync($"/tasks/{task.Id}");
        foreach (var words in new[] { "Báo cáo của Đà Nẵng chưa đạt.", "Thôi vì trùng.", "Chưa làm" })
            Assert.DoesNotContain(words, elsewhere.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tells_what_is_asked_of_us_from_what_we_gave()
    {
        await app.GivenTaskAsync(GivenTasks.Police, "Bộ giao Công an Đà Nẵng");
        await app.GivenTaskAsync("MTTQ-48", "Công an Đà Nẵng giao Mặt trận", giver: GivenTasks.Police);
        var visitor = await app.SignedInAsAsync(TestAccounts.DaNang);

        Assert.Equal(["Bộ giao Công an Đà Nẵng"], Names(await visitor.OpenAsync("/tasks?view=asked&q=da+nang")));
        Assert.Equal(["Công an Đà Nẵng giao Mặt trận"], Names(await visitor.OpenAsync("/tasks?view=given&q=da+nang")));
        Assert.Equal(2, Names(await visitor.OpenAsync("/tasks?q=%C4%90A+N%E1%BA%B4NG")).Count);
        Assert.Equal(["Công an Đà Nẵng giao Mặt trận"], Names(await visitor.OpenAsync("/tasks?q=da+nang&body=mat+tran")).Concat(Names(await visitor.OpenAsync("/tasks?view=given&body=mttq"))).Distinct());
    }

    [Fact]
    public async Task Finds_by_state_and_by_who_leads()
    {
        var front = await app.OrganisationAsync("MTTQ-79");
        var reported = await app.GivenTaskAsync("MTTQ-79", "Trạng thái: đã báo");
        var begun = await app.GivenTaskAsync(GivenTasks.PoliceOfHoChiMinhCity, "Trạng thái: đang làm");
        await using (var db = app.OpenDatabase())
        {
            var task = await db.FollowUpTasks.FindAsync(reported.Id);
            await db.Entry(task!).Collection(t => t.Assignments).LoadAsync();
            task!.ReportDone(front.Id, "Xong.", app.Today);
            await db.SaveChangesAsync();
        }

        await (await app.SignedInAsAsync(TestAccounts.HoChiMinhCity)).SubmitAsync($"/tasks/{begun.Id}/report", [new("Input.Progress", "Begin")]);
        var visitor = await app.SignedInAsAsync(TestAccounts.Ministry);

        Assert.Equal(["Trạng thái: đã báo"], Names(await visitor.OpenAsync("/tasks?state=reported-done&q=trang+thai")));
        Assert.Equal(["Trạng thái: đang làm"], Names(await visitor.OpenAsync("/tasks?state=in-progress&q=trang+thai")));
        Assert.Empty(Names(await visitor.OpenAsync("/tasks?state=assigned&q=trang+thai")));
        Assert.Equal(["Trạng thái: đã báo"], Names(await visitor.OpenAsync($"/tasks?organisation={front.Id}")));
        Assert.Equal(["Trạng thái: đang làm"], Names(await (await app.SignedInAsAsync(TestAccounts.HoChiMinhCity)).OpenAsync("/tasks?view=asked&state=owed&q=trang+thai")));
    }

    [Fact]
    public async Task Cuts_pages_sorts_by_the_due_date_and_stays_shareable()
    {
        for (var day = 1; day <= 27; day++)
            await app.GivenTaskAsync("MTTQ-01", $"Trang giấy {day}", app.Today.AddDays(day));
        var visitor = await app.SignedInAsAsync(TestAccounts.Ministry);

        var first = await visitor.OpenAsync("/tasks?q=trang+giay&sort=-due");
        Assert.Equal("Trang giấy 27", Names(first)[0]);
        Assert.Equal(25, Names(first).Count);
        Assert.Contains("1–25 trong 27", first.Text, StringComparison.Ordinal);
        var second = await visitor.OpenAsync(first.Document.QuerySelector("a[rel=next]")!.GetAttribute("href")!);
        Assert.Equal(["Trang giấy 2", "Trang giấy 1"], Names(second));
    }

    [Fact]
    public async Task Shows_no_task_of_another_province_and_answers_what_is_not_there()
    {
        var task = await app.GivenTaskAsync("MTTQ-48", "Chỉ riêng Đà Nẵng", giver: GivenTasks.Police);
        var elsewhere = await app.SignedInAsAsync(TestAccounts.HoChiMinhCity);

        Assert.Empty(Names(await elsewhere.OpenAsync("/tasks?q=chi+rieng")));
        Assert.Equal(System.Net.HttpStatusCode.NotFound, (await elsewhere.OpenAsync($"/tasks/{task.Id}")).Status);
        Assert.Equal(["Chỉ riêng Đà Nẵng"], Names(await (await app.SignedInAsAsync(TestAccounts.Leader)).OpenAsync("/tasks?q=chi+rieng")));
    }

    [Fact]
    public async Task Says_where_to_begin_when_there_is_nothing()
    {
        var page = await (await app.SignedInAsAsync(TestAccounts.Ministry)).OpenAsync("/tasks?q=khong-co-gi-nhu-vay");

        Assert.Contains("Không có nhiệm vụ nào như vậy", page.Text, StringComparison.Ordinal);
    }

    private static List<string> Names(Visitor.Page page) => [.. page.Document.QuerySelectorAll("#list tbody .main").Select(link => link.TextContent.Trim())];
}
