using Microsoft.Playwright;
using ProgramTracker.Web.Tests.Hosting;

namespace ProgramTracker.Web.Tests.Journeys;

/// <summary>A form that lay open over lunch: what was typed comes back.</summary>
public sealed class ComingBackToAForm(TrackerApp app) : IClassFixture<TrackerApp>
{
    private const string Address = "/documents/register";
    private const string Typed = "Về tăng cường công tác dân vận";

    [Fact]
    public async Task Whose_sign_in_expired_brings_back_what_was_typed()
    {
        var page = await WithAFilledFormAsync();
        await page.Context.ClearCookiesAsync();
        await SendAsync(page);
        await page.WaitForURLAsync("**/sign-in?**");
        await page.FillAsync("#Input_UserName", TestAccounts.Ministry);
        await page.FillAsync("#Input_Password", TestAccounts.Password);
        await page.Keyboard.PressAsync("Enter");

        await IsRestoredAsync(page);
    }

    [Fact]
    public async Task Whose_token_is_stale_says_so_and_brings_back_what_was_typed()
    {
        var page = await WithAFilledFormAsync();
        await page.EvaluateAsync("() => { document.querySelector('form[data-draft-key] input[name=__RequestVerificationToken]').value = 'cũ'; }");
        await SendAsync(page);
        await page.Locator("main > .bar-bad").WaitForAsync();

        Assert.Contains("Biểu mẫu đã mở quá lâu", await page.Locator("main > .bar-bad").InnerTextAsync(), StringComparison.Ordinal);
        await IsRestoredAsync(page);
    }

    private async Task<IPage> WithAFilledFormAsync()
    {
        var page = await SharedBrowser.NewPageAsync(app.Url);
        await new Clerk(page).SignInAsync(TestAccounts.Ministry, TestAccounts.Password);
        await page.GotoAsync(Address);
        await page.FillAsync("#Input_Number", "88/CT-BCA-V05");
        await page.FillAsync("#Input_Title", Typed);

        return page;
    }

    private static Task SendAsync(IPage page) => page.Locator("form[data-draft-key] button.btn-primary").ClickAsync();

    private static async Task IsRestoredAsync(IPage page)
    {
        await page.WaitForURLAsync("**" + Address);
        Assert.Equal("", await page.InputValueAsync("#Input_Title"));
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Khôi phục" }).ClickAsync();

        Assert.Equal(Typed, await page.InputValueAsync("#Input_Title"));
    }
}
