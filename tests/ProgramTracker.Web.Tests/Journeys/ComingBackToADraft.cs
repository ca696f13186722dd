using Microsoft.Playwright;
using ProgramTracker.Web.Tests.Conferences;
using ProgramTracker.Web.Tests.Hosting;

namespace ProgramTracker.Web.Tests.Journeys;

/// <summary>A section that nobody saved: it says that it is kept, and is offered at another desk.</summary>
public sealed class ComingBackToADraft(TrackerApp app) : IClassFixture<TrackerApp>
{
    [Fact]
    public async Task Says_that_the_draft_is_kept_and_offers_it_on_another_machine()
    {
        var conference = await app.ConferenceAsync();
        var address = $"/conferences/{conference.Id}/conclusions";
        var office = await SignedInAsync();
        await office.GotoAsync(address);
        await office.GetByRole(AriaRole.Button, new() { Name = "Thêm kết luận" }).ClickAsync();
        await office.FillAsync("[name='Input.Conclusions[0].Wording']", "Nhân rộng mô hình ở các tỉnh");
        await office.Locator("form .saved", new() { HasText = "Đã lưu nháp 10:00, chưa ghi vào hồ sơ" }).WaitForAsync();
        await office.Context.CloseAsync();

        var home = await SignedInAsync();
        await home.GotoAsync(address);
        await home.GetByRole(AriaRole.Button, new() { Name = "Khôi phục" }).ClickAsync();
        Assert.Equal("Nhân rộng mô hình ở các tỉnh", await home.InputValueAsync("[name='Input.Conclusions[0].Wording']"));
        Assert.Empty((await app.ReadBackAsync(conference.Id)).Conclusions);

        await home.GetByRole(AriaRole.Button, new() { Name = "Lưu", Exact = true }).ClickAsync();
        await home.Locator(".saved", new() { HasText = "Đã lưu" }).First.WaitForAsync();
        await home.GotoAsync(address);
        Assert.Equal(0, await home.Locator("template[data-kept-draft]").CountAsync());
        Assert.Equal("Nhân rộng mô hình ở các tỉnh", (await app.ReadBackAsync(conference.Id)).Conclusions.Single().Wording);
    }

    [Fact]
    public async Task Says_that_the_line_is_lost_and_keeps_what_was_typed_in_the_browser()
    {
        var conference = await app.ConferenceAsync();
        var page = await SignedInAsync();
        await page.GotoAsync($"/conferences/{conference.Id}/edit");
        await page.Context.SetOfflineAsync(true);
        await page.FillAsync("#Input_Place", "Hội trường Bộ Công an");

        await page.Locator("form .unsaved", new() { HasText = "Mất kết nối" }).WaitForAsync();
        await page.Context.SetOfflineAsync(false);
        await page.FillAsync("#Input_Place", "Hội trường Bộ Công an, Hà Nội");
        await page.Locator("form .saved", new() { HasText = "Đã lưu nháp" }).WaitForAsync();
    }

    private async Task<IPage> SignedInAsync()
    {
        var page = await SharedBrowser.NewPageAsync(app.Url);
        await new Clerk(page).SignInAsync(TestAccounts.Ministry, TestAccounts.Password);

        return page;
    }
}
