using System.Net;
using Microsoft.EntityFrameworkCore;
using ProgramTracker.Data.Audit;
using ProgramTracker.Web.Accounts;
using ProgramTracker.Web.Tests.Hosting;

namespace ProgramTracker.Web.Tests.Accounts;

public sealed class SigningIn(TrackerApp app) : IClassFixture<TrackerApp>
{
    private const string Password = "con-duong-lang-que-ngoai";
    private const string Wrong = "khong-phai-mat-khau-nay";

    [Fact]
    public async Task Leads_home_and_out_again_and_both_are_audited()
    {
        var visitor = app.Visitor();
        var home = await visitor.SignInAsync(TestAccounts.Ministry);
        Assert.Equal("/", home.Path);
        Assert.Equal(HttpStatusCode.OK, home.Status);

        var door = await home.SignOutAsync();
        Assert.Equal("/sign-in", door.Path);
        Assert.Equal("/sign-in", (await visitor.OpenAsync("/account/password")).Path);

        var user = await app.AccountAsync(TestAccounts.Ministry);
        var entries = (await app.TrailOfAsync(user.Id)).Where(e => e.UserId == user.Id).ToList();
        Assert.Contains(entries, e => e.Verb == AccountVerbs.SignIn && e.Detail!.ActorName == user.DisplayName && e.Detail.Address is not null);
        Assert.Contains(entries, e => e.Verb == AccountVerbs.SignOut);
    }

    [Fact]
    public async Task Leads_back_to_where_one_was_going()
    {
        var asked = await app.Visitor().OpenAsync("/account/password?x=1");
        Assert.Equal("/sign-in", asked.Path);

        var arrived = await asked.SubmitAsync(Door.Credentials(TestAccounts.Ministry, TestAccounts.Password));
        Assert.Equal("/account/password?x=1", arrived.Address.PathAndQuery);
    }

    [Theory]
    [InlineData("https://evil.example/")]
    [InlineData("//evil.example/")]
    [InlineData("/\\evil.example/")]
    public async Task Never_leads_to_another_host(string returnUrl)
    {
        var arrived = await app.Visitor().SignInAsync(TestAccounts.Ministry, address: "/sign-in?returnUrl=" + Uri.EscapeDataString(returnUrl));

        Assert.Equal(app.Url.Authority, arrived.Address.Authority);
        Assert.Equal("/", arrived.Path);
    }

    [Fact]
    public async Task Says_the_same_of_a_wrong_password_and_an_unknown_name()
    {
        var user = await app.AccountAsync(TestAccounts.Leader);
        var wrong = await app.Visitor().SignInAsync(TestAccounts.Leader, Wrong);
        var unknown = await app.Visitor().SignInAsync("khong-co-ai", Wrong);

        Assert.Equal("/sign-in", wrong.Path);
        Assert.Equal(["Tên đăng nhập hoặc mật khẩu chưa đúng."], wrong.Errors);
        Assert.Equal(wrong.Errors, unknown.Errors);
        Assert.Contains(await app.TrailOfAsync(user.Id), e => e.Verb == AccountVerbs.FailToSignIn && e.UserId is null);
        Assert.Contains(await app.TrailOfAsync(AccountEvents.Nobody), e => e.Verb == AccountVerbs.FailToSignIn && e.Detail is { After: null, ActorName: "", Address: not null });
    }

    [Fact]
    public async Task Keeps_the_name_that_was_typed_but_not_the_password()
    {
        var refused = await app.Visitor().SignInAsync("go-nham-ten", Wrong);

        Assert.Equal("go-nham-ten", refused.Document.QuerySelector("[name='Input.UserName']")!.GetAttribute("value"));
        Assert.Null(refused.Document.QuerySelector("[name='Input.Password']")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Locks_the_account_after_five_wrong_passwords_for_a_quarter_of_an_hour()
    {
        await app.NewcomerAsync("hay-quen", password: Password);
        var visitor = app.Visitor();
        for (var attempt = 1; attempt < 5; attempt++)
            Assert.Contains("chưa đúng", Assert.Single((await visitor.SignInAsync("hay-quen", Wrong)).Errors), StringComparison.Ordinal);

        Assert.Contains("sau 15 phút", Assert.Single((await visitor.SignInAsync("hay-quen", Wrong)).Errors), StringComparison.Ordinal);
        Assert.Contains("tạm khóa", Assert.Single((await visitor.SignInAsync("hay-quen", Password)).Errors), StringComparison.Ordinal);
        Assert.Contains(await app.TrailOfAsync((await app.AccountAsync("hay-quen")).Id), e => e.Verb == AccountVerbs.LockOut);

        app.Clock.PutOn(TimeSpan.FromMinutes(16));
        Assert.Equal("/", (await visitor.SignInAsync("hay-quen", Password)).Path);
    }

    [Fact]
    public async Task Counts_every_one_of_many_guesses_at_once()
    {
        await app.NewcomerAsync("bi-do-mat-khau", password: Password);
        await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => app.Visitor().SignInAsync("bi-do-mat-khau", Wrong)));

        Assert.NotNull((await app.AccountAsync("bi-do-mat-khau")).LockoutEnd);
    }

    [Fact]
    public async Task Asks_for_what_is_missing_beside_the_field()
    {
        var refused = await app.Visitor().SignInAsync("", "");

        Assert.Equal(2, refused.Errors.Count);
        Assert.NotNull(refused.Document.QuerySelector("#Input_UserName[aria-invalid=true]"));
    }

    [Fact]
    public async Task Shows_the_form_anew_when_it_was_opened_before_someone_signed_in()
    {
        var visitor = app.Visitor();
        var stale = await visitor.OpenAsync("/sign-in");
        await visitor.SignInAsync(TestAccounts.Ministry);

        var again = await stale.SubmitAsync(Door.Credentials(TestAccounts.Ministry, TestAccounts.Password));
        Assert.Equal(HttpStatusCode.OK, again.Status);
        Assert.Equal("/", again.Path);
    }

    [Fact]
    public async Task Writes_no_typed_name_and_no_password_into_the_trail()
    {
        await app.Visitor().SignInAsync("mat-khau-go-nham-o", Wrong);

        await using var db = app.OpenDatabase();
        var written = await db.Set<AuditDetail>().Select(d => new { d.ActorName, d.Before, d.After }).ToListAsync();
        Assert.DoesNotContain(written, d => $"{d.ActorName} {d.Before} {d.After}" is var all && (all.Contains("mat-khau-go-nham-o") || all.Contains(Wrong)));
    }
}
