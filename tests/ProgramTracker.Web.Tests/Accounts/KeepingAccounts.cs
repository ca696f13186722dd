using System.Net;
using Microsoft.EntityFrameworkCore;
using ProgramTracker.Data.Accounts;
using ProgramTracker.Web.Accounts;
using ProgramTracker.Web.Tests.Hosting;

namespace ProgramTracker.Web.Tests.Accounts;

public sealed class KeepingAccounts(TrackerApp app) : IClassFixture<TrackerApp>
{
    private const string Password = "con-duong-lang-que-ngoai";

    public static TheoryData<string> Pages => ["/accounts", "/accounts/add", "/accounts/organisations?q=a", "/audit"];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Is_not_there_for_others(string address)
    {
        foreach (var name in TestAccounts.Names.Where(name => name != TestAccounts.Administrator))
            Assert.Equal(HttpStatusCode.NotFound, (await (await app.SignedInAsAsync(name)).OpenAsync(address)).Status);

        Assert.Equal("/sign-in", (await app.Visitor().OpenAsync(address)).Path);
    }

    [Fact]
    public async Task Adds_one_with_a_password_that_is_shown_once()
    {
        var administrator = await app.SignedInAsAsync(TestAccounts.Administrator);
        var page = await administrator.SubmitAsync("/accounts/add", Newcomer("can-bo-moi"));
        var user = await app.AccountAsync("can-bo-moi");

        Assert.Equal($"/accounts/{user.Id}", page.Path);
        Assert.Matches("^([a-z2-9]{4}-){3}[a-z2-9]{4}$", page.PasswordShown());
        Assert.Null((await administrator.OpenAsync(page.Path)).PasswordShown());
        Assert.True(user.MustChangePassword);
        var entry = Assert.Single(await app.TrailOfAsync(user.Id));
        Assert.Equal(AccountVerbs.Add, entry.Verb);
        Assert.Contains("Roles", entry.Detail!.After, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Input.UserName", "bo", "đã có người dùng")]
    [InlineData("Input.UserName", "BO", "đã có người dùng")]
    [InlineData("Input.UserName", "nguyễn văn an", "chữ không dấu")]
    [InlineData("Input.UserName", "<script>alert(1)</script>", "chữ không dấu")]
    [InlineData("Input.DisplayName", " ", "Họ và tên")]
    [InlineData("Input.Organisation", "Không có đơn vị này", "gợi ý")]
    [InlineData("Input.Roles", "vua", "không hợp với đơn vị")]
    public async Task Refuses_beside_the_field_and_keeps_what_was_typed(string field, string typed, string sentence)
    {
        var administrator = await app.SignedInAsAsync(TestAccounts.Administrator);
        var answers = Newcomer("bi-tu-choi");
        answers[field] = typed;
        var refused = await administrator.SubmitAsync("/accounts/add", answers);

        Assert.Contains(refused.Errors, error => error.Contains(sentence, StringComparison.Ordinal));
        Assert.NotNull(refused.Document.QuerySelector($".field-bad [name='{field}']"));
        Assert.Equal(answers["Input.DisplayName"].Trim(), refused.Document.QuerySelector("[name='Input.DisplayName']")!.GetAttribute("value")!.Trim());
        await using var db = app.OpenDatabase();
        Assert.False(await db.Users.AnyAsync(u => u.UserName == "bi-tu-choi"));
    }

    [Fact]
    public async Task Refuses_a_role_that_does_not_fit_the_organisation()
    {
        var answers = Newcomer("sai-vai-tro");
        answers["Input.Organisation"] = "BCA";
        var refused = await (await app.SignedInAsAsync(TestAccounts.Administrator)).SubmitAsync("/accounts/add", answers);

        Assert.Contains("không hợp với đơn vị", Assert.Single(refused.Errors), StringComparison.Ordinal);
        Assert.NotNull(refused.Document.QuerySelector(".field-bad [name='Input.Roles']"));
    }

    [Fact]
    public async Task Suggests_organisations_that_exist_today()
    {
        var administrator = await app.SignedInAsAsync(TestAccounts.Administrator);

        var answer = await administrator.OpenAsync("/accounts/organisations?q=" + Uri.EscapeDataString("cong an quang nam"));
        Assert.DoesNotContain("CA-49", await answer.Response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        answer = await administrator.OpenAsync("/accounts/organisations?q=" + Uri.EscapeDataString("cong an da nang"));
        Assert.Contains("CA-48", await answer.Response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Changes_roles_and_organisation_and_ends_open_sessions()
    {
        await app.NewcomerAsync("doi-viec", password: Password);
        var user = await app.AccountAsync("doi-viec");
        var visitor = app.Visitor();
        await visitor.SignInAsync("doi-viec", Password);

        var administrator = await app.SignedInAsAsync(TestAccounts.Administrator);
        var done = await administrator.SubmitAsync($"/accounts/{user.Id}", Described("Nguyễn Văn Đổi", await IdOf("BCA-V05"), Role.MinistryStaff));
        Assert.Empty(done.Errors);
        Assert.Contains("Đã lưu", done.Text, StringComparison.Ordinal);

        app.Clock.PutOn(TimeSpan.FromSeconds(61));
        Assert.Equal("/sign-in", (await visitor.OpenAsync("/account/password")).Path);
        var entry = Assert.Single(await app.TrailOfAsync(user.Id), e => e.Verb == AccountVerbs.Describe);
        Assert.Contains("Nguyễn Văn Đổi", entry.Detail!.After, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tells_the_second_of_two_administrators_what_the_first_changed()
    {
        await app.AddedAsync("hai-nguoi-sua");
        var user = await app.AccountAsync("hai-nguoi-sua");
        var (first, second) = (await app.SignedInAsAsync(TestAccounts.Administrator), await app.SignedInAsAsync(TestAccounts.Administrator));
        var (formOfFirst, formOfSecond) = (await first.OpenAsync($"/accounts/{user.Id}"), await second.OpenAsync($"/accounts/{user.Id}"));
        await formOfFirst.SubmitAsync(new Dictionary<string, string> { ["Input.DisplayName"] = "Tên của người thứ nhất" });

        var told = await formOfSecond.SubmitAsync(new Dictionary<string, string> { ["Input.DisplayName"] = "Tên của người thứ hai" });
        Assert.Contains("Người khác vừa lưu", Assert.Single(told.Errors), StringComparison.Ordinal);
        Assert.Contains("Tên của người thứ nhất", told.Text, StringComparison.Ordinal);
        Assert.Equal("Tên của người thứ hai", told.Document.QuerySelector("[name='Input.DisplayName']")!.GetAttribute("value"));
        Assert.Equal("Tên của người thứ nhất", (await app.AccountAsync("hai-nguoi-sua")).DisplayName);

        Assert.Empty((await told.SubmitAsync([])).Errors);
        Assert.Equal("Tên của người thứ hai", (await app.AccountAsync("hai-nguoi-sua")).DisplayName);
    }

    [Fact]
    public async Task Takes_no_failed_sign_in_for_someone_elses_edit()
    {
        await app.NewcomerAsync("go-sai-giua-chung", password: Password);
        var user = await app.AccountAsync("go-sai-giua-chung");
        var form = await (await app.SignedInAsAsync(TestAccounts.Administrator)).OpenAsync($"/accounts/{user.Id}");
        await app.Visitor().SignInAsync("go-sai-giua-chung", "sai");

        Assert.Empty((await form.SubmitAsync(new Dictionary<string, string> { ["Input.DisplayName"] = "Tên mới" })).Errors);
    }

    [Fact]
    public async Task Gives_a_temporary_password_that_unlocks_and_ends_the_old_one()
    {
        await app.NewcomerAsync("quen-mat-khau", password: Password);
        var user = await app.AccountAsync("quen-mat-khau");
        for (var attempt = 0; attempt < 5; attempt++)
            await app.Visitor().SignInAsync("quen-mat-khau", "sai");

        var shown = await (await app.SignedInAsAsync(TestAccounts.Administrator)).SubmitAsync($"/accounts/{user.Id}/reset", []);
        var given = shown.PasswordShown()!;
        Assert.Single((await app.Visitor().SignInAsync("quen-mat-khau", Password)).Errors);
        Assert.Equal("/account/password", (await app.Visitor().SignInAsync("quen-mat-khau", given)).Path);
        Assert.Contains(await app.TrailOfAsync(user.Id), e => e.Verb == AccountVerbs.Reset);
    }

    [Fact]
    public async Task Unlocks_before_the_time()
    {
        await app.NewcomerAsync("duoc-mo", password: Password);
        var user = await app.AccountAsync("duoc-mo");
        for (var attempt = 0; attempt < 5; attempt++)
            await app.Visitor().SignInAsync("duoc-mo", "sai");

        var administrator = await app.SignedInAsAsync(TestAccounts.Administrator);
        var page = await administrator.OpenAsync($"/accounts/{user.Id}");
        Assert.Contains("Tạm khóa", page.Text, StringComparison.Ordinal);
        await page.SubmitAsync([], $"form[action='/accounts/{user.Id}/unlock']");
        Assert.Equal("/", (await app.Visitor().SignInAsync("duoc-mo", Password)).Path);
        Assert.Contains(await app.TrailOfAsync(user.Id), e => e.Verb == AccountVerbs.Unlock);
    }

    [Fact]
    public async Task Disables_with_a_reason_and_enables_again()
    {
        await app.NewcomerAsync("nghi-huu", password: Password);
        var user = await app.AccountAsync("nghi-huu");
        var visitor = app.Visitor();
        await visitor.SignInAsync("nghi-huu", Password);
        var administrator = await app.SignedInAsAsync(TestAccounts.Administrator);
        Assert.Single((await administrator.SubmitAsync($"/accounts/{user.Id}/disable", new Dictionary<string, string> { ["Input.Reason"] = "" })).Errors);

        var page = await administrator.SubmitAsync($"/accounts/{user.Id}/disable", new Dictionary<string, string> { ["Input.Reason"] = "Nghỉ hưu từ tháng 12" });
        Assert.Contains("Nghỉ hưu từ tháng 12", page.Text, StringComparison.Ordinal);
        app.Clock.PutOn(TimeSpan.FromSeconds(61));
        Assert.Equal("/sign-in", (await visitor.OpenAsync("/account/password")).Path);
        Assert.Contains("ngừng sử dụng", Assert.Single((await app.Visitor().SignInAsync("nghi-huu", Password)).Errors), StringComparison.Ordinal);
        Assert.Contains("chưa đúng", Assert.Single((await app.Visitor().SignInAsync("nghi-huu", "sai")).Errors), StringComparison.Ordinal);

        await page.SubmitAsync([], $"form[action='/accounts/{user.Id}/enable']");
        Assert.Equal("/", (await app.Visitor().SignInAsync("nghi-huu", Password)).Path);
    }

    [Fact]
    public async Task Lets_no_administrator_take_oneself_away()
    {
        var self = await app.AccountAsync(TestAccounts.Administrator);
        var administrator = await app.SignedInAsAsync(TestAccounts.Administrator);

        var disabled = await administrator.SubmitAsync($"/accounts/{self.Id}/disable", new Dictionary<string, string> { ["Input.Reason"] = "thử" });
        Assert.Contains("chính mình", Assert.Single(disabled.Errors), StringComparison.Ordinal);
        var demoted = await administrator.SubmitAsync($"/accounts/{self.Id}", Described("Quản trị", await IdOf("BCA"), Role.Leader));
        Assert.Contains("chính mình", Assert.Single(demoted.Errors), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await administrator.OpenAsync("/accounts")).Status);
    }

    [Fact]
    public async Task Of_a_province_is_kept_by_its_own_administrator_only()
    {
        await app.NewcomerAsync("quan-tri-da-nang", "CA-48", Role.Administrator, Password);
        await app.AddedAsync("can-bo-da-nang", "MTTQ-48");
        var (own, other) = (await app.AccountAsync("can-bo-da-nang"), await app.AccountAsync(TestAccounts.HoChiMinhCity));
        await using (var db = app.OpenDatabase())
            await db.Users.Where(u => u.UserName == "quan-tri-da-nang").ExecuteUpdateAsync(set => set.SetProperty(u => u.TwoFactorEnabled, true));
        var administrator = await app.SignedInAsAsync("quan-tri-da-nang");

        Assert.Equal(HttpStatusCode.OK, (await administrator.OpenAsync($"/accounts/{own.Id}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await administrator.OpenAsync($"/accounts/{other.Id}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await administrator.OpenAsync($"/accounts/{other.Id}/reset")).Status);
        var list = await administrator.OpenAsync("/accounts");
        Assert.Contains("can-bo-da-nang", list.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(TestAccounts.HoChiMinhCity, list.Document.QuerySelectorAll("#list td").Select(td => td.TextContent.Trim()));
        Assert.DoesNotContain(TestAccounts.Ministry, list.Document.QuerySelectorAll("#list td").Select(td => td.TextContent.Trim()));

        var elsewhere = Newcomer("di-cho-khac");
        elsewhere["Input.Organisation"] = "CA-79";
        Assert.Contains("gợi ý", Assert.Single((await administrator.SubmitAsync("/accounts/add", elsewhere)).Errors), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lists_them_filtered_and_sorted()
    {
        var administrator = await app.SignedInAsAsync(TestAccounts.Administrator);

        Assert.Equal([TestAccounts.Administrator], await ListedAsync("q=" + TestAccounts.Administrator));
        Assert.Contains(TestAccounts.FrontOfDaNang, await ListedAsync("organisation=" + Uri.EscapeDataString("mttq da nang") + "&role=officer"));
        Assert.DoesNotContain(TestAccounts.Ministry, await ListedAsync("role=officer"));
        Assert.DoesNotContain(TestAccounts.Ministry, await ListedAsync("state=Disabled"));
        var names = await ListedAsync("sort=-user");
        Assert.Equal(names.OrderDescending(StringComparer.Ordinal), names);

        async Task<List<string>> ListedAsync(string query) =>
            [.. (await administrator.OpenAsync("/accounts?" + query)).Document.QuerySelectorAll("#list tbody tr td:nth-child(2)").Select(td => td.TextContent.Trim())];
    }

    private static Dictionary<string, string> Newcomer(string userName) => new()
    {
        ["Input.UserName"] = userName,
        ["Input.DisplayName"] = "Trần Thị Mới",
        ["Input.Organisation"] = "CA-48",
        ["Input.Roles"] = Role.Officer,
    };

    private static Dictionary<string, string> Described(string name, Guid organisation, string role) => new()
    {
        ["Input.DisplayName"] = name,
        ["Input.OrganisationId"] = organisation.ToString(),
        ["Input.Roles"] = role,
    };

    private async Task<Guid> IdOf(string code) => (await app.OrganisationAsync(code)).Id;
}
