using System.Net;
using ProgramTracker.Web.Tests.Hosting;

namespace ProgramTracker.Web.Tests.Accounts;

public sealed class ReadingTheLog(TrackerApp app) : IClassFixture<TrackerApp>
{
    [Fact]
    public async Task Finds_no_warning_after_a_whole_session()
    {
        var visitor = app.Visitor();
        await visitor.SignInAsync(TestAccounts.Administrator, "sai mật khẩu");
        await visitor.SignInAsync(TestAccounts.Administrator);
        var account = await app.AccountAsync(TestAccounts.DaNang);
        foreach (var address in new[] { "/", "/account/password", "/account/two-factor", "/accounts", $"/accounts/{account.Id}", "/audit", "/error" })
            Assert.Equal(HttpStatusCode.OK, (await visitor.OpenAsync(address)).Status);
        await (await visitor.OpenAsync("/account/two-factor")).SubmitAsync([]);
        await (await visitor.OpenAsync("/khong-co-trang-nay")).SignOutAsync();

        Assert.Empty(app.Warnings.Said);
    }
}
