using Microsoft.Playwright;
using ProgramTracker.Domain.Conferences;
using ProgramTracker.Domain.Organisations;
using ProgramTracker.Web.Tests.Conferences;
using ProgramTracker.Web.Tests.Hosting;

namespace ProgramTracker.Web.Tests.Journeys;

/// <summary>Two clerks correct one confirmed conference: the later sees what the earlier changed, and the history shows both with their reasons.</summary>
public sealed class AmendingAtTheSameTime(TrackerApp app) : IClassFixture<TrackerApp>
{
    [Fact]
    public async Task Tells_the_later_what_the_earlier_changed_and_keeps_both_reasons()
    {
        var conference = await app.ConferenceAsync("Tên ban đầu", with: c =>
        {
            c.OrganisedBy([new OrganiserEntry(null, "Bộ Công an")]);
            c.Review([new ReviewEntry(null, null, "công tác dân vận")]);
            c.AttendedBy([new ParticipantEntry(null, null, "Trần Quốc Tỏ", null, [], ParticipantRoles.Chair, Area.NationId)]);
            c.Confirm(app.Today);
        });
        app.Clock.PutOn(TimeSpan.FromMinutes(1));
        var (first, second) = (await OpenAsync(conference.Id), await OpenAsync(conference.Id));

        await AmendAsync(first, "Tên của người thứ nhất", "Ghi nhầm tên");
        await first.Locator("h1", new() { HasText = "Tên của người thứ nhất" }).WaitForAsync();
        await AmendAsync(second, "Tên của người thứ hai", "Theo giấy mời");

        await second.Locator(".conflict", new() { HasText = "Tên của người thứ nhất" }).WaitForAsync();
        Assert.Equal("Tên của người thứ hai", await second.InputValueAsync("#Input_Title"));
        Assert.Equal("Theo giấy mời", await second.InputValueAsync("#Reason"));
        app.Clock.PutOn(TimeSpan.FromMinutes(1));
        await SaveAsync(second);
        await second.Locator("h1", new() { HasText = "Tên của người thứ hai" }).WaitForAsync();

        await second.GotoAsync($"/conferences/{conference.Id}/history");
        var newest = await second.Locator("#list > ol > li").AllInnerTextsAsync();
        Assert.Contains("Theo giấy mời", newest[0], StringComparison.Ordinal);
        Assert.Contains("Tên của người thứ nhất", newest[0], StringComparison.Ordinal);
        Assert.Contains("Tên của người thứ hai", newest[0], StringComparison.Ordinal);
        Assert.Contains("Ghi nhầm tên", newest[1], StringComparison.Ordinal);
    }

    private async Task<IPage> OpenAsync(Guid conferenceId)
    {
        var page = await SharedBrowser.NewPageAsync(app.Url);
        await new Clerk(page).SignInAsync(TestAccounts.Ministry, TestAccounts.Password);
        await page.GotoAsync($"/conferences/{conferenceId}");
        await page.GetByRole(AriaRole.Link, new() { Name = "Sửa đổi" }).ClickAsync();
        await page.WaitForURLAsync("**/edit");

        return page;
    }

    private static async Task AmendAsync(IPage page, string title, string reason)
    {
        await page.FillAsync("#Input_Title", title);
        await page.FillAsync("#Reason", reason);
        await SaveAsync(page);
    }

    private static Task SaveAsync(IPage page) => page.GetByRole(AriaRole.Button, new() { Name = "Lưu sửa đổi" }).ClickAsync();
}
