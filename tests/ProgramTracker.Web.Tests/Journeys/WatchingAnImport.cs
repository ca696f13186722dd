using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using ProgramTracker.Domain.Awards;
using ProgramTracker.Domain.Organisations;
using ProgramTracker.Web.Spreadsheets;
using ProgramTracker.Web.Tests.Awards;
using ProgramTracker.Web.Tests.Hosting;
using ProgramTracker.Web.Tests.Spreadsheets;

namespace ProgramTracker.Web.Tests.Journeys;

/// <summary>A clerk imports a list in a real browser: the page tells by itself when it is done, and every screen on the way can be read.</summary>
public sealed class WatchingAnImport(TrackerApp app) : IClassFixture<TrackerApp>
{
    [Theory]
    [InlineData(1366, "8001/QĐ-BCA")]
    [InlineData(390, "8002/QĐ-BCA")]
    public async Task Tells_by_itself_when_it_is_done(int width, string number)
    {
        var decision = await app.GivenDecisionAsync(number: number, recipients: new RecipientEntry(RecipientKind.Individual, "Lê Bỏ", null, Area.NationId));
        var page = await SignedInAsync(width);
        await page.GotoAsync($"/awards/{decision.Id}/import");
        await UploadAsync(page, [["", "Công an xã X"], ["Lê B", "sinh năm 1980"]]);
        await LookAsync(page);
        await page.GetByText("Chọn tệp khác").ClickAsync();
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Xem trước" }).WaitForAsync();
        await LookAsync(page);
        await UploadAsync(page, [["Lê A", "Công an tỉnh Lào Cai"], ["Lê B", "Cục V05"]]);
        await page.GetByLabel("Dòng không nêu tỉnh, thành phố thuộc về").SelectOptionAsync(Area.NationId.ToString());
        await LookAsync(page);
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Nhập 2 dòng" }).ClickAsync();

        await Assertions.Expect(page.GetByText("Đang chờ")).ToBeVisibleAsync();
        await LookAsync(page);
        await app.RunJobsAsync();
        await Assertions.Expect(page.GetByText("2 dòng đã vào danh sách.")).ToBeVisibleAsync();
        await LookAsync(page);
        await page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Hoàn tác" }).ClickAsync();
        await page.GetByText("danh sách trở lại như trước khi nhập.").WaitForAsync();
        await LookAsync(page);
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Hoàn tác" }).ClickAsync();
        await Assertions.Expect(page.GetByText("Danh sách đã trở lại như trước khi nhập.")).ToBeVisibleAsync();
        await page.Context.CloseAsync();
    }

    private static async Task UploadAsync(IPage page, IReadOnlyList<object?[]> rows)
    {
        var file = new MadeWorkbook().Sheet("Danh sách", [["Tên", "Đơn vị"], .. rows]).ToXlsx();
        await page.GetByLabel("Tệp bảng tính").SetInputFilesAsync(new FilePayload { Name = "danh-sach.xlsx", MimeType = SpreadsheetTemplate.ContentType, Buffer = file });
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Xem trước" }).ClickAsync();
        await page.GetByText("Chọn tệp khác").WaitForAsync();
    }

    /// <summary>No wider than the screen, and nothing that a screen reader stumbles over.</summary>
    private static async Task LookAsync(IPage page)
    {
        await page.WaitForFunctionAsync("() => document.readyState === 'complete'");
        Assert.Equal((page.Url, 0), (page.Url, await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth")));
        var violations = (await page.RunAxe()).Violations.Select(violation => $"{page.Url}: {violation.Id} {violation.Nodes[0].Html}").ToList();
        Assert.True(violations.Count == 0, string.Join('\n', violations));
    }

    private async Task<IPage> SignedInAsync(int width)
    {
        var page = await SharedBrowser.NewPageAsync(app.Url, width);
        var cookie = (await SignInCookie.ForAsync(app.Services, TestAccounts.Ministry)).Split('=', 2);
        await page.Context.AddCookiesAsync([new Cookie { Name = cookie[0], Value = cookie[1], Url = app.Url.ToString() }]);

        return page;
    }
}
