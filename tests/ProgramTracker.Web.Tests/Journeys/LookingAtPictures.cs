using Microsoft.Playwright;
using ProgramTracker.Tests.Files;
using ProgramTracker.Web.Tests.Conferences;
using ProgramTracker.Web.Tests.Hosting;

namespace ProgramTracker.Web.Tests.Journeys;

/// <summary>Pictures are chosen, attached and seen in a real browser, which draws them although they lost what they told beside.</summary>
public sealed class LookingAtPictures(TrackerApp app) : IClassFixture<TrackerApp>
{
    private const string SizeOfEach =
        """
        async pictures => Promise.all(pictures.map(async picture => {
            picture.loading = "eager";
            await picture.decode();
            return `${picture.naturalWidth}x${picture.naturalHeight}`;
        }))
        """;

    [Theory]
    [InlineData(1366)]
    [InlineData(390)]
    public async Task Draws_every_kind_the_right_way_up(int width)
    {
        var conference = await app.ConferenceAsync();
        var page = await SignedInAsync(width);
        await page.GotoAsync($"/conferences/{conference.Id}/files");
        await page.GetByLabel("Tệp", new PageGetByLabelOptions { Exact = true }).SetInputFilesAsync(
        [
            Chosen("nằm.jpg", MadeFiles.Jpeg(MadeFiles.OnItsSide)), Chosen("đứng.jpg", MadeFiles.Jpeg()), Chosen("hai điểm.png", MadeFiles.Png()), Chosen("một điểm.webp", MadeFiles.WebP()),
        ]);
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Đính kèm" }).ClickAsync();
        await page.Locator(".gallery img").First.WaitForAsync();

        await page.GotoAsync($"/conferences/{conference.Id}");
        Assert.Equal(["8x16", "16x8", "2x1", "1x1"], await page.EvalOnSelectorAllAsync<string[]>(".gallery img", SizeOfEach));
        Assert.Equal(0, await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth"));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Says_that_a_file_is_too_large_before_it_is_sent()
    {
        var conference = await app.ConferenceAsync();
        var page = await SignedInAsync(1366);
        await page.GotoAsync($"/conferences/{conference.Id}/files");
        await page.GetByLabel("Chú thích").FillAsync("Vẫn còn");
        var field = page.GetByLabel("Tệp", new PageGetByLabelOptions { Exact = true });
        await field.SetInputFilesAsync(Chosen("phim.jpg", new byte[21 * 1024 * 1024]));

        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToHaveTextAsync("“phim.jpg” lớn hơn 20 MB. Hãy chọn tệp nhỏ hơn.");
        var attach = page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Đính kèm" });
        await attach.ClickAsync();
        await Assertions.Expect(field).ToBeFocusedAsync();
        await field.SetInputFilesAsync(Chosen("nhỏ.jpg", MadeFiles.Jpeg()));
        await attach.ClickAsync();

        await Assertions.Expect(page.Locator(".gallery img")).ToHaveAttributeAsync("alt", "Vẫn còn");
        await page.Context.CloseAsync();
    }

    private static FilePayload Chosen(string name, byte[] content) => new() { Name = name, MimeType = "application/octet-stream", Buffer = content };

    private async Task<IPage> SignedInAsync(int width)
    {
        var page = await SharedBrowser.NewPageAsync(app.Url, width);
        var cookie = (await SignInCookie.ForAsync(app.Services, TestAccounts.Ministry)).Split('=', 2);
        await page.Context.AddCookiesAsync([new Cookie { Name = cookie[0], Value = cookie[1], Url = app.Url.ToString() }]);

        return page;
    }
}
