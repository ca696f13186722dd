using ProgramTracker.Web.Tests.Conferences;
using ProgramTracker.Web.Tests.Hosting;

namespace ProgramTracker.Web.Tests.Journeys;

/// <summary>A document that is not in the register is added beside the form that cites it, by keyboard, and nothing typed is lost.</summary>
public sealed class AddingOnTheSpot(TrackerApp app) : IClassFixture<TrackerApp>
{
    private const string Number = "91/KH-BCA-V05";

    [Fact]
    public async Task Hands_the_new_document_to_the_field_that_waits()
    {
        var conference = await app.ConferenceAsync();
        var page = await SharedBrowser.NewPageAsync(app.Url);
        var clerk = new Clerk(page);
        await clerk.SignInAsync(TestAccounts.Ministry, TestAccounts.Password);
        await page.GotoAsync($"/conferences/{conference.Id}/reviews");
        await page.FillAsync("[name='Input.Reviews[0].Field']", "Công tác dân vận");
        await page.FocusAsync("[name='Input.Citations[0].Document']");
        await page.Keyboard.TypeAsync(Number);
        await page.Locator("[role=option][data-add]:visible").WaitForAsync();

        var added = await page.Context.RunAndWaitForPageAsync(async () =>
        {
            await page.Keyboard.PressAsync("ArrowDown");
            await page.Keyboard.PressAsync("Enter");
        });
        await added.WaitForLoadStateAsync();
        Assert.Equal(Number, await added.InputValueAsync("#Input_Number"));
        await added.FillAsync("#Input_Title", "Kế hoạch dân vận");
        await added.Keyboard.PressAsync("Control+Enter");
        await added.Locator("[data-picked]").WaitForAsync();

        Assert.Contains("vào biểu mẫu đang mở", await added.Locator("[data-picked]").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal("Công tác dân vận", await page.InputValueAsync("[name='Input.Reviews[0].Field']"));
        await page.BringToFrontAsync();
        await page.RunAndWaitForResponseAsync(() => page.Keyboard.PressAsync("Control+Enter"), answer => answer.Request.Method == "GET" && answer.Url.EndsWith("/reviews", StringComparison.Ordinal));

        var kept = await app.ReadBackAsync(conference.Id);
        await using var db = app.OpenDatabase();
        Assert.Equal(db.Documents.Single(d => d.NumberRaw == Number).Id, kept.Citations.Single().DocumentId);
        Assert.Equal("Công tác dân vận", kept.Reviews.Single().Field);
    }
}
