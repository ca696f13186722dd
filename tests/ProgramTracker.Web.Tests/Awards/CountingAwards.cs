using Microsoft.EntityFrameworkCore;
using ProgramTracker.Domain.Awards;
using ProgramTracker.Domain.Organisations;
using ProgramTracker.Web.Tests.Accounts;
using ProgramTracker.Web.Tests.Hosting;

namespace ProgramTracker.Web.Tests.Awards;

public sealed class CountingAwards(TrackerApp app) : IClassFixture<TrackerApp>
{
    private static readonly string[] Dimensions = ["year", "form", "authority", "area", "programme"];

    [Fact]
    public async Task Leads_from_every_figure_to_as_many_rows_in_every_dimension()
    {
        var daNang = await app.OrganisationAsync("CA-48");
        await app.GivenIssuedAsync(number: "3101/QĐ-BCA", recipients:
        [
            new(RecipientKind.Collective, "Công an phường A", null, daNang.AreaId), new(RecipientKind.Individual, "Lê Văn Một", null, Area.NationId), new(RecipientKind.Individual, "Lê Văn Hai", null, daNang.AreaId),
        ]);
        await app.GivenDecisionAsync(number: "3102/QĐ-BCA", recipients: [new(RecipientKind.Collective, "Chưa ban hành", null, Area.NationId)]);
        foreach (var account in new[] { TestAccounts.Ministry, TestAccounts.DaNang, TestAccounts.HoChiMinhCity })
        {
            var person = await app.SignedInAsAsync(account);
            foreach (var dimension in Dimensions)
            {
                var page = await person.OpenAsync($"/awards/statistics?by={dimension}");
                Assert.Equal(System.Net.HttpStatusCode.OK, page.Status);
                var links = page.Document.QuerySelectorAll("#list td.r a").ToList();
                Assert.True(dimension == "programme" || links.Count > 0, dimension);
                foreach (var link in links)
                {
                    var list = await person.OpenAsync(link.GetAttribute("href")!);
                    var counted = list.Document.QuerySelector("#list header .num")!.TextContent.Trim();
                    Assert.Equal((dimension, account, link.TextContent + " dòng"), (dimension, account, counted));
                }
            }
        }
    }

    [Fact]
    public async Task Counts_the_second_half_of_december_for_the_next_reporting_year()
    {
        var decision = await app.GivenIssuedAsync(number: "3201/QĐ-BCA", recipients: [new(RecipientKind.Household, "Hộ ông A", null, Area.NationId)]);
        await using (var db = app.OpenDatabase())
            await db.Database.ExecuteSqlAsync($"update award_decisions set decided_on_year = 2019, decided_on_month = 12, decided_on_day = 15 where id = {decision.Id}");
        var staff = await app.SignedInAsAsync(TestAccounts.Ministry);

        Assert.Equal(["2019"], await YearsAsync(staff, "year=2019"));
        Assert.Empty(await YearsAsync(staff, "year=2019&years=Reporting"));
        Assert.Equal(["2020"], await YearsAsync(staff, "year=2020&years=Reporting"));
    }

    [Fact]
    public async Task Reconciles_the_awards_of_a_conference_on_one_screen_and_says_who_explained()
    {
        var line = await app.GivenLineAsync(collectives: 2, individuals: 1);
        await app.GivenDecisionAsync(line, "3301/QĐ-BCA", recipients: [new(RecipientKind.Collective, "Cục A", null, Area.NationId)]);
        var staff = await app.SignedInAsAsync(TestAccounts.Ministry);
        var page = await staff.OpenAsync($"/conferences/{line.ConferenceId}/reconcile-awards");
        Assert.Contains("1/2", page.Text, StringComparison.Ordinal);
        Assert.Contains("Thiếu 1 tập thể, Thiếu 1 cá nhân", page.Text, StringComparison.Ordinal);
        Assert.Contains("3301/QĐ-BCA", page.Text, StringComparison.Ordinal);

        await staff.SubmitAsync($"/awards/lines/{line.Id}/explain", [new("Input.Explanation", "Còn một quyết định chưa gửi.")]);
        var explained = await staff.OpenAsync($"/conferences/{line.ConferenceId}/reconcile-awards");
        Assert.Contains("Còn một quyết định chưa gửi.", explained.Text, StringComparison.Ordinal);
        Assert.Contains((await app.AccountAsync(TestAccounts.Ministry)).DisplayName, explained.Text, StringComparison.Ordinal);
    }

    private static async Task<List<string>> YearsAsync(Visitor person, string filter) =>
        [.. (await person.OpenAsync($"/awards/statistics?by=year&{filter}")).Document.QuerySelectorAll("#list tbody th").Select(cell => cell.TextContent.Trim())];
}
