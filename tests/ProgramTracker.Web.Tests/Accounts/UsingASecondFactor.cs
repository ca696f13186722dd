using System.Net;
using ProgramTracker.Data.Accounts;
using ProgramTracker.Web.Accounts;
using ProgramTracker.Web.Tests.Hosting;

namespace ProgramTracker.Web.Tests.Accounts;

public sealed class UsingASecondFactor(TrackerApp app) : IClassFixture<TrackerApp>
{
    private const string Password = "con-duong-lang-que-ngoai";

    [Fact]
    public async Task Asks_for_the_code_after_the_password()
    {
        await app.NewcomerAsync("hai-buoc", password: Password);
        var (key, _) = await SetUpAsync("hai-buoc");

        var visitor = app.Visitor();
        var second = await visitor.SignInAsync("hai-buoc", Password, "/sign-in?returnUrl=%2Faccount%2Ftwo-factor");
        Assert.Equal("/sign-in/code", second.Path);
        Assert.Equal("/sign-in", (await visitor.OpenAsync("/")).Path);

        var refused = await second.SubmitAsync(Code(Authenticator.WrongCodeFor(key)));
        Assert.Contains("Mã chưa đúng", Assert.Single(refused.Errors), StringComparison.Ordinal);

        var entered = await refused.SubmitAsync(Code(Authenticator.CodeOf(key)));
        Assert.Equal("/account/two-factor", entered.Path);
        Assert.Contains("Đang bật", entered.Text, StringComparison.Ordinal);
        Assert.Contains(await app.TrailOfAsync((await app.AccountAsync("hai-buoc")).Id), e => e.Verb == AccountVerbs.TurnOnSecondFactor);
    }

    [Fact]
    public async Task Takes_a_recovery_code_once()
    {
        await app.NewcomerAsync("mat-dien-thoai", password: Password);
        var (_, codes) = await SetUpAsync("mat-dien-thoai");
        Assert.Equal(10, codes.Count);

        var entered = await (await app.Visitor().SignInAsync("mat-dien-thoai", Password)).SubmitAsync(Code(codes[0].ToLowerInvariant()));
        Assert.Equal("/", entered.Path);
        Assert.Contains(await app.TrailOfAsync((await app.AccountAsync("mat-dien-thoai")).Id), e => e.Verb == AccountVerbs.SignInWithRecoveryCode);

        var again = await (await app.Visitor().SignInAsync("mat-dien-thoai", Password)).SubmitAsync(Code(codes[0]));
        Assert.Equal("/sign-in/code", again.Path);
    }

    [Fact]
    public async Task Locks_the_account_after_five_wrong_codes()
    {
        await app.NewcomerAsync("doan-ma", password: Password);
        var (key, _) = await SetUpAsync("doan-ma");
        var page = await app.Visitor().SignInAsync("doan-ma", Password);
        for (var attempt = 0; attempt < 5; attempt++)
            page = await page.SubmitAsync(Code(Authenticator.WrongCodeFor(key)));

        Assert.Contains("tạm khóa", Assert.Single(page.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Shows_the_key_as_a_picture_and_in_groups_and_the_codes_once()
    {
        await app.NewcomerAsync("thiet-lap", password: Password);
        var visitor = app.Visitor();
        await visitor.SignInAsync("thiet-lap", Password);
        var setUp = await (await visitor.OpenAsync("/account/two-factor")).SubmitAsync([]);
        Assert.Equal("/account/two-factor/enable", setUp.Path);
        Assert.NotNull(setUp.Document.QuerySelector("svg.qr path[d^='M']"));
        Assert.Matches("^([a-z2-7]{4} ){7}[a-z2-7]{4}$", setUp.Document.QuerySelector("code.key")!.TextContent);

        var refused = await setUp.SubmitAsync(Code("12"));
        Assert.NotEmpty(refused.Errors);
        var codes = await refused.SubmitAsync(Code(Authenticator.CodeOf(KeyOn(refused))));
        Assert.Equal(10, codes.Document.QuerySelectorAll(".codes code").Length);
        Assert.Empty((await visitor.OpenAsync("/account/two-factor")).Document.QuerySelectorAll(".codes code"));
    }

    [Fact]
    public async Task Is_turned_off_by_the_password()
    {
        await app.NewcomerAsync("tat-hai-buoc", password: Password);
        var (_, visitor) = await SetUpVisitorAsync("tat-hai-buoc");
        var wrong = await visitor.SubmitAsync("/account/two-factor/disable", new Dictionary<string, string> { ["Input.Password"] = "sai" });
        Assert.Single(wrong.Errors);

        var off = await wrong.SubmitAsync(new Dictionary<string, string> { ["Input.Password"] = Password });
        Assert.Equal("/account/two-factor", off.Path);
        Assert.False((await app.AccountAsync("tat-hai-buoc")).TwoFactorEnabled);
        Assert.Equal("/", (await app.Visitor().SignInAsync("tat-hai-buoc", Password)).Path);
    }

    [Fact]
    public async Task Is_set_up_by_an_administrator_before_anything_else_and_stays()
    {
        await app.NewcomerAsync("quan-tri-moi", "BCA", Role.Administrator, Password);
        var visitor = app.Visitor();
        var led = await visitor.SignInAsync("quan-tri-moi", Password);
        Assert.Equal("/account/two-factor", led.Path);
        Assert.Equal("/account/two-factor", (await visitor.OpenAsync("/accounts")).Path);

        var setUp = await led.SubmitAsync([]);
        await setUp.SubmitAsync(Code(Authenticator.CodeOf(KeyOn(setUp))));
        Assert.Equal("/accounts", (await visitor.OpenAsync("/accounts")).Path);

        var kept = await visitor.SubmitAsync("/account/two-factor/disable", new Dictionary<string, string> { ["Input.Password"] = Password });
        Assert.Contains("luôn dùng", Assert.Single(kept.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_removed_by_an_administrator_for_who_lost_the_telephone()
    {
        await app.NewcomerAsync("nho-go", password: Password);
        await SetUpAsync("nho-go");
        var user = await app.AccountAsync("nho-go");
        var administrator = await app.SignedInAsAsync(TestAccounts.Administrator);

        var done = await administrator.SubmitAsync($"/accounts/{user.Id}/remove-second-factor", []);
        Assert.Equal($"/accounts/{user.Id}", done.Path);
        Assert.Equal("/", (await app.Visitor().SignInAsync("nho-go", Password)).Path);
        Assert.Contains(await app.TrailOfAsync(user.Id), e => e.Verb == AccountVerbs.RemoveSecondFactor);

        var twice = await administrator.SubmitAsync($"/accounts/{user.Id}/remove-second-factor", []);
        Assert.Equal(HttpStatusCode.OK, twice.Status);
        Assert.Contains("chưa bật", Assert.Single(twice.Errors), StringComparison.Ordinal);
    }

    private static Dictionary<string, string> Code(string code) => new() { ["Input.Code"] = code };

    private static string KeyOn(Visitor.Page page) => page.Document.QuerySelector("code.key")!.TextContent;

    private async Task<(string Key, IReadOnlyList<string> Codes)> SetUpAsync(string userName)
    {
        var setUp = await SetUpPageAsync(userName);
        var key = KeyOn(setUp);
        var codes = await setUp.SubmitAsync(Code(Authenticator.CodeOf(key)));

        return (key, [.. codes.Document.QuerySelectorAll(".codes code").Select(c => c.TextContent)]);
    }

    private async Task<(string Key, Visitor Visitor)> SetUpVisitorAsync(string userName)
    {
        var setUp = await SetUpPageAsync(userName);
        var key = KeyOn(setUp);
        await setUp.SubmitAsync(Code(Authenticator.CodeOf(key)));

        return (key, setUp.Visitor);
    }

    private async Task<Visitor.Page> SetUpPageAsync(string userName)
    {
        var visitor = app.Visitor();
        await visitor.SignInAsync(userName, Password);

        return await (await visitor.OpenAsync("/account/two-factor")).SubmitAsync([]);
    }
}
