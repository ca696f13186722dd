using System.Net;
using ProgramTracker.Web.Tests.Hosting;

namespace ProgramTracker.Web.Tests.Shell;

public sealed class ChoosingALook(TrackerApp app) : IClassFixture<TrackerApp>
{
    [Fact]
    public async Task Keeps_dark_until_the_device_decides_again()
    {
        var visitor = await app.SignedInAsAsync("bo");

        await visitor.SubmitAsync("/not-found", [new("theme", "dark")], "form[action='/preferences/theme']");
        Assert.Equal("dark", await LookAsync(visitor));

        await visitor.SubmitAsync("/not-found", [new("theme", "auto")], "form[action='/preferences/theme']");
        Assert.Equal("auto", await LookAsync(visitor));
    }

    [Fact]
    public async Task Speaks_English_and_Vietnamese_again()
    {
        var visitor = await app.SignedInAsAsync("bo");

        var english = await visitor.SubmitAsync("/not-found", [new("language", "en")], "form[action='/preferences/language']");
        Assert.Equal("en", english.Document.DocumentElement.GetAttribute("lang"));
        Assert.Contains("This page does not exist", english.Text, StringComparison.Ordinal);

        var vietnamese = await visitor.SubmitAsync("/not-found", [new("language", "vi")], "form[action='/preferences/language']");
        Assert.Contains("Không tìm thấy trang này", vietnamese.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Never_leads_away_from_the_site()
    {
        var visitor = await app.SignedInAsAsync("bo");

        var page = await visitor.SubmitAsync("/not-found", [new("theme", "dark"), new("returnUrl", "https://example.org/")], "form[action='/preferences/theme']");

        Assert.Equal(app.Url.Authority, page.Address.Authority);
    }

    [Fact]
    public async Task Writes_Vietnamese_letters_as_letters()
    {
        var page = await app.Visitor().OpenAsync("/not-found");

        Assert.Equal(HttpStatusCode.NotFound, page.Status);
        Assert.Contains("đồng chí không có quyền xem", await page.Response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private static async Task<string?> LookAsync(Visitor visitor) => (await visitor.OpenAsync("/not-found")).Document.DocumentElement.GetAttribute("data-bs-theme");
}
