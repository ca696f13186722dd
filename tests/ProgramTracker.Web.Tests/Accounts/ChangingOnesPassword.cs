using ProgramTracker.Web.Accounts;
using ProgramTracker.Web.Tests.Hosting;

namespace ProgramTracker.Web.Tests.Accounts;

public sealed class ChangingOnesPassword(TrackerApp app) : IClassFixture<TrackerApp>
{
    private const string Chosen = "bay gio thang tam roi";

    [Fact]
    public async Task Comes_before_anything_else_with_a_temporary_one()
    {
        var given = await app.AddedAsync("nguoi-moi");
        var visitor = app.Visitor();
        var led = await visitor.SignInAsync("nguoi-moi", given);
        Assert.Equal("/account/password", led.Path);
        Assert.Equal("/account/password?returnUrl=%2Faccount%2Ftwo-factor%2Fcodes", (await visitor.OpenAsync("/account/two-factor/codes")).Address.PathAndQuery);

        var done = await (await visitor.OpenAsync("/account/password")).SubmitAsync(Answers(given, Chosen, Chosen));
        Assert.Empty(done.Errors);
        Assert.Equal("/", (await visitor.OpenAsync("/")).Path);
        Assert.Equal("/", (await app.Visitor().SignInAsync("nguoi-moi", Chosen)).Path);

        var user = await app.AccountAsync("nguoi-moi");
        Assert.False(user.MustChangePassword);
        var entry = Assert.Single(await app.TrailOfAsync(user.Id), e => e.Verb == AccountVerbs.ChangePassword);
        Assert.Equal(user.Id, entry.UserId);
        Assert.DoesNotContain(user.PasswordHash!, entry.Detail!.After!, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("sai-mat-khau", Chosen, Chosen, "hiện tại chưa đúng")]
    [InlineData(null, "ngan-qua", "ngan-qua", "ít nhất 12")]
    [InlineData(null, "aaaaaaaaaaaaaaaa", "aaaaaaaaaaaaaaaa", "khác nhau")]
    [InlineData(null, Chosen, "khac di mot chut", "chưa giống nhau")]
    [InlineData(null, null, null, "phải khác")]
    public async Task Is_refused_in_words(string? current, string? chosen, string? again, string sentence)
    {
        var visitor = app.Visitor();
        await visitor.SignInAsync(TestAccounts.DaNang);

        var refused = await visitor.SubmitAsync("/account/password", Answers(current ?? TestAccounts.Password, chosen ?? TestAccounts.Password, again ?? TestAccounts.Password));
        Assert.Contains(sentence, Assert.Single(refused.Errors), StringComparison.Ordinal);
        Assert.Equal("/", (await app.Visitor().SignInAsync(TestAccounts.DaNang)).Path);
    }

    [Fact]
    public async Task Ends_the_other_sessions_within_a_minute_and_keeps_this_one()
    {
        var given = await app.NewcomerAsync("hai-may", password: "mat khau dau tien");
        var (here, there) = (app.Visitor(), app.Visitor());
        await here.SignInAsync("hai-may", given);
        await there.SignInAsync("hai-may", given);
        await here.SubmitAsync("/account/password", Answers(given, Chosen, Chosen));

        app.Clock.PutOn(TimeSpan.FromSeconds(61));
        Assert.Equal("/account/password", (await here.OpenAsync("/account/password")).Path);
        Assert.Equal("/sign-in", (await there.OpenAsync("/account/password")).Path);
    }

    private static Dictionary<string, string> Answers(string current, string chosen, string again) =>
        new() { ["Input.Current"] = current, ["Input.New"] = chosen, ["Input.Again"] = again };
}
