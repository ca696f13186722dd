using System.Net;
using ProgramTracker.Data.Audit;
using ProgramTracker.Web.Accounts;
using ProgramTracker.Web.Tests.Accounts;
using ProgramTracker.Web.Tests.Hosting;

namespace ProgramTracker.Web.Tests.Audit;

public sealed class ReadingTheAuditTrail(TrackerApp app) : IClassFixture<TrackerApp>
{
    [Fact]
    public async Task Says_who_did_what_when_and_what_changed()
    {
        await app.AddedAsync("doc-nhat-ky");
        var user = await app.AccountAsync("doc-nhat-ky");
        var administrator = await app.SignedInAsAsync(TestAccounts.Administrator);

        var page = await administrator.OpenAsync($"/audit?subject={user.Id}");
        var entry = Assert.Single(page.Document.QuerySelectorAll(".trail > li"));
        Assert.Contains("Tài khoản quantri", entry.TextContent, StringComparison.Ordinal);
        Assert.Contains("Thêm tài khoản", entry.TextContent, StringComparison.Ordinal);
        Assert.Equal(Web.Words.SaidTime.Exact(app.Clock.GetUtcNow()), entry.QuerySelector("time")!.TextContent);
        var lines = entry.QuerySelectorAll("tbody tr").ToDictionary(tr => tr.Children[0].TextContent + "/" + tr.Children[2].TextContent);
        Assert.Contains("Tên đăng nhập/doc-nhat-ky", lines.Keys);
        Assert.Contains("Tổ chức/Công an thành phố Đà Nẵng", lines.Keys);
        Assert.Contains("Vai trò/Cán bộ địa phương", lines.Keys);
        Assert.Contains("Mật khẩu/•••", lines.Keys);
    }

    [Fact]
    public async Task Narrows_to_verb_person_day_and_kind()
    {
        await app.AddedAsync("loc-nhat-ky");
        var administrator = await app.SignedInAsAsync(TestAccounts.Administrator);
        var (today, tomorrow) = (Web.Words.SaidTime.Exact(app.Today), Web.Words.SaidTime.Exact(app.Today.AddDays(1)));

        Assert.NotEmpty(await EntriesAsync(administrator, $"verb=accounts.add&q=quantri&from={today}&to={today}&type=User"));
        Assert.Empty(await EntriesAsync(administrator, "verb=accounts.unlock"));
        Assert.Empty(await EntriesAsync(administrator, "q=khong-co-ai"));
        Assert.Empty(await EntriesAsync(administrator, $"from={tomorrow}"));
        Assert.Empty(await EntriesAsync(administrator, "type=Exemplar"));
        Assert.NotEmpty((await administrator.OpenAsync("/audit?from=31/02/2026")).Errors);
    }

    [Fact]
    public async Task Goes_back_entry_by_entry_to_the_first()
    {
        await using (var db = app.OpenDatabase())
        {
            for (var attempt = 0; attempt < 60; attempt++)
            {
                app.Clock.PutOn(TimeSpan.FromSeconds(1));
                new AccountEvents(db, app.Clock).Add(AccountVerbs.FailToSignIn, AccountEvents.Nobody);
            }

            await db.SaveChangesAsync();
        }

        var administrator = await app.SignedInAsAsync(TestAccounts.Administrator);
        var page = await administrator.OpenAsync("/audit?verb=account.sign-in-failed");
        var newest = Times(page);
        Assert.Equal(50, newest.Count);
        Assert.Equal(newest.OrderDescending(StringComparer.Ordinal), newest);

        var older = Times(await administrator.OpenAsync(page.Document.QuerySelector(".pager a")!.GetAttribute("href")!));
        Assert.True(older.Count >= 10);
        Assert.True(string.CompareOrdinal(older[0], newest[^1]) <= 0);

        static List<string> Times(Visitor.Page page) => [.. page.Document.QuerySelectorAll(".trail time").Select(time => time.GetAttribute("datetime")!)];
    }

    [Fact]
    public async Task Shows_a_provincial_administrator_the_trail_of_its_own_people_only()
    {
        await app.AddedAsync("nguoi-da-nang", "MTTQ-48");
        await app.AddedAsync("nguoi-sai-gon", "CA-79");
        var administrator = await app.ProvincialAdministratorAsync("nhat-ky-da-nang");

        Assert.NotEmpty(await EntriesAsync(administrator, $"subject={(await app.AccountAsync("nguoi-da-nang")).Id}"));
        Assert.Empty(await EntriesAsync(administrator, $"subject={(await app.AccountAsync("nguoi-sai-gon")).Id}"));
    }

    [Fact]
    public async Task Names_to_a_provincial_administrator_only_the_accounts_it_keeps()
    {
        var administrator = await app.ProvincialAdministratorAsync("ten-tai-khoan");

        foreach (var (userName, named) in new[] { (TestAccounts.DaNang, true), (TestAccounts.HoChiMinhCity, false), (TestAccounts.Ministry, false) })
        {
            var account = await app.AccountAsync(userName);
            var page = await administrator.OpenAsync($"/audit?user={account.Id}");

            Assert.Equal(named, page.Text.Contains(account.DisplayName, StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Says_how_far_it_is_sealed()
    {
        await app.AddedAsync("niem-phong");
        var day = app.Today;
        app.Clock.PutOn(TimeSpan.FromDays(1));
        await using (var db = app.OpenDatabase())
            await new AuditChain(db, app.Clock).SealFinishedDaysAsync();

        var page = await (await app.SignedInAsAsync(TestAccounts.Administrator)).OpenAsync("/audit");
        Assert.Contains("Đã niêm phong đến hết ngày " + Web.Words.SaidTime.Exact(day), page.Text, StringComparison.Ordinal);
    }

    private static async Task<IReadOnlyList<string>> EntriesAsync(Visitor visitor, string query)
    {
        var page = await visitor.OpenAsync("/audit?" + query);
        Assert.Equal(HttpStatusCode.OK, page.Status);

        return [.. page.Document.QuerySelectorAll(".trail > li").Select(li => li.TextContent)];
    }
}
