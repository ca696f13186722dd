using System.Diagnostics;
using System.Net;
using Microsoft.EntityFrameworkCore;
using ProgramTracker.Data.Awards;
using ProgramTracker.Domain.Awards;
using ProgramTracker.Domain.Dates;
using ProgramTracker.Domain.Documents;
using ProgramTracker.Domain.Organisations;
using ProgramTracker.Web.Tests.Hosting;
using ProgramTracker.Web.Tests.Journeys;

namespace ProgramTracker.Web.Tests.Awards;

/// <summary>May it be granted: findings on the page of a decision, let pass with a reason, listed and rerun.</summary>
public sealed class GrantingAnAward(TrackerApp app) : IClassFixture<TrackerApp>
{
    [Fact]
    public async Task Is_stopped_by_an_earlier_award_for_the_same_until_it_is_let_pass()
    {
        var earlier = await GivenAsync("410/QĐ-BCA", 2024, "Tổng kết A", isIssued: true, Person("Phạm Văn Trùng"));
        var decision = await GivenAsync("411/QĐ-BCA", 2024, "Tổng kết A", isIssued: false, Person("Phạm Văn Trùng"), Person("Phạm Văn Khác"));
        var visitor = await app.SignedInAsAsync(TestAccounts.Ministry);

        var shown = await visitor.OpenAsync($"/awards/{decision.Id}");
        var finding = Assert.Single(shown.Document.QuerySelectorAll("section[aria-labelledby=findings] > .warns li"));
        Assert.Contains("Chặn ban hành", finding.TextContent, StringComparison.Ordinal);
        Assert.Contains("1. Phạm Văn Trùng, Công an xã X", finding.TextContent, StringComparison.Ordinal);
        Assert.Contains("Điều 5.2.c", finding.TextContent, StringComparison.Ordinal);
        Assert.NotNull(finding.QuerySelector($"a[href='/awards/{earlier.Id}']"));

        var refused = await visitor.SubmitAsync($"/awards/{decision.Id}/issue", []);
        Assert.Equal("Còn 1 điều chặn ban hành. Sửa, hoặc cho qua từng điều và nêu lý do.", Assert.Single(refused.Errors));
        var form = await visitor.OpenAsync(finding.QuerySelector("a.btn")!.GetAttribute("href")!);
        Assert.Single((await form.SubmitAsync([])).Errors);
        app.Clock.PutOn(TimeSpan.FromMinutes(1));
        Assert.Contains("Không có gì chặn", (await form.SubmitAsync([new("Input.Reason", "Hai người trùng tên")])).Text, StringComparison.Ordinal);
        app.Clock.PutOn(TimeSpan.FromMinutes(1));
        Assert.Contains("Hai người trùng tên", (await visitor.SubmitAsync($"/awards/{decision.Id}/issue", [])).Text, StringComparison.Ordinal);

        Assert.Equal(["awards.override", "awards.issue"], await app.VerbsAboutAsync(decision.Id));
        var clerk = await visitor.OpenAsync("/awards/overrides?rule=AR-01&q=pham+van+trung");
        var row = Assert.Single(clerk.Document.QuerySelectorAll("#list tbody tr")).TextContent;
        foreach (var said in new[] { "411/QĐ-BCA", "Phạm Văn Trùng", "410/QĐ-BCA", "Hai người trùng tên", "Tài khoản bo" })
            Assert.Contains(said, row, StringComparison.Ordinal);
        Assert.Equal(["Phạm Văn Trùng"], (await Lists.ExportedFile.OfAsync(visitor, "/awards/overrides?rule=AR-01&q=pham+van+trung", "csv"))["Người, tập thể"]);
        Assert.Empty((await visitor.OpenAsync("/awards/overrides?rule=AR-09")).Document.QuerySelectorAll("#list tbody tr"));
        Assert.Empty((await visitor.OpenAsync($"/awards/overrides?by={Guid.CreateVersion7()}")).Document.QuerySelectorAll("#list tbody tr"));

        // Who takes the earlier one back is told.
        var asked = await visitor.SubmitAsync($"/awards/{earlier.Id}/revoke", [new("Input.Number", "20/QĐ-BCA"), new("Input.DecidedOn", "5/1/2025"), new("Input.Reason", nameof(RevocationReason.Fraud))]);
        Assert.Contains("411/QĐ-BCA", asked.Document.QuerySelector("[aria-labelledby=sure]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_not_stopped_by_an_award_that_was_taken_back_or_never_decided()
    {
        var revoked = await GivenAsync("420/QĐ-BCA", 2024, "Tổng kết B", isIssued: true, Person("Lý Văn Thu"));
        await GivenAsync("421/QĐ-BCA", 2024, "Tổng kết B", isIssued: false, Person("Lý Văn Thu"));
        var decision = await GivenAsync("422/QĐ-BCA", 2024, "Tổng kết B", isIssued: false, Person("Lý Văn Thu"));
        await using var db = app.OpenDatabase();
        Assert.Single(await db.FindingsAsync(decision.Id, app.Today), found => found.RuleCode == "AR-01");

        var standing = await db.AwardDecisions.Include(d => d.Recipients).Include(d => d.Revocations).SingleAsync(d => d.Id == revoked.Id);
        standing.Revoke(new RevocationFacts(DocumentNumber.Parse("21/QĐ-BCA"), new DateOnly(2025, 1, 1), standing.AuthorityId, RevocationReason.Fraud), null, new HashSet<Guid> { standing.AuthorityId }, app.Today);
        await db.SaveChangesAsync();
        Assert.DoesNotContain(await db.FindingsAsync(decision.Id, app.Today), found => found.RuleCode == "AR-01");
    }

    [Fact]
    public async Task Finds_the_same_one_by_name_and_unit_or_where_one_of_them_has_no_unit()
    {
        await GivenAsync("430/QĐ-BCA", 2024, "Tổng kết C", isIssued: true,
            Person("Đỗ Văn Một", null), Person("Đỗ Văn Hai", "Công an xã Y"), new(RecipientKind.Collective, "Đỗ Văn Ba", "Công an xã X", Area.NationId));
        var decision = await GivenAsync("431/QĐ-BCA", 2024, "Tổng kết C", isIssued: false, Person("Đỗ Văn Một"), Person("Đỗ Văn Hai"), Person("Đỗ Văn Ba"));
        await using var db = app.OpenDatabase();

        Assert.Equal(["Đỗ Văn Một"], (await db.FindingsAsync(decision.Id, app.Today)).Where(f => f.RuleCode == "AR-01").Select(f => f.Recipient!.Name));
    }

    [Fact]
    public async Task Shows_a_province_nothing_about_awards_that_it_does_not_see()
    {
        var city = await app.OrganisationAsync("CA-79");
        await GivenAsync("440/QĐ-BCA", 2024, "Tổng kết D", isIssued: true, Person("Hồ Văn Xa") with { ScopeId = city.AreaId });
        var police = await app.OrganisationAsync("CA-48");
        var decision = await GivenAsync("44/QĐ-CA", 2024, "Tổng kết D", isIssued: false, "CA-48", "HT-GKCAT", Person("Hồ Văn Xa") with { ScopeId = police.AreaId });

        await using var province = await app.OpenDatabaseAsAsync("CA-48");
        Assert.DoesNotContain(await province.FindingsAsync(decision.Id, app.Today), found => found.RuleCode == "AR-01");
        await using var everyone = app.OpenDatabase();
        Assert.Contains(await everyone.FindingsAsync(decision.Id, app.Today), found => found.RuleCode == "AR-01");
    }

    [Fact]
    public async Task Checks_ten_thousand_against_as_many_in_seconds()
    {
        var many = Enumerable.Range(1, 10_000).Select(n => Person($"Người Đông {n}", $"Công an xã {n % 300}")).ToArray();
        await GivenAsync("450/QĐ-BCA", 2024, "Tổng kết E", isIssued: true, many);
        var decision = await GivenAsync("451/QĐ-BCA", 2024, "Tổng kết E", isIssued: false, many);
        await using var db = app.OpenDatabase();
        await db.Database.ExecuteSqlAsync($"analyze award_recipients");

        var watch = Stopwatch.StartNew();
        var findings = await db.FindingsAsync(decision.Id, app.Today);
        Assert.Equal(10_000, findings.Count(found => found.Kind == FindingKind.SameAchievement));
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(15), watch.Elapsed.ToString());
        Assert.Contains("và 9.980 điều nữa", (await (await app.SignedInAsAsync(TestAccounts.Ministry)).OpenAsync($"/awards/{decision.Id}")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Asks_a_rule_by_the_day_of_the_decision_and_not_at_all_when_it_is_off()
    {
        await GivenAsync("460/QĐ-BCA", 2023, "Tổng kết F", isIssued: true, Person("Mai Văn Ngày"));
        var before = await GivenAsync("461/QĐ-BCA", 2023, "Tổng kết F", isIssued: false, Person("Mai Văn Ngày"));
        var unsigned = await GivenAsync("462/QĐ-BCA", 2024, "Khác", isIssued: false, "CA-48", GivenAwards.CertificateOfTheMinistry, Person("Mai Văn Khác"));
        await using var db = app.OpenDatabase();
        Assert.DoesNotContain(await db.FindingsAsync(before.Id, app.Today), found => found.RuleCode == "AR-01");
        Assert.Equal(FindingKind.AuthorityNotCompetent, Assert.Single(await db.FindingsAsync(unsigned.Id, app.Today), found => found.RuleCode == "AR-07").Kind);

        var administrator = await app.SignedInAsAsync(TestAccounts.Administrator);
        Assert.NotNull((await administrator.SubmitAsync("/awards/rules/AR-07/adjust", [new("Input.ValidFrom", "2/1/2024"), new("Input.ValidTo", "1/1/2024")])).Document.QuerySelector("#Input_ValidTo-error"));
        var shown = await administrator.SubmitAsync("/awards/rules/AR-07/adjust", [new("Input.IsOn", "false")]);
        Assert.Contains("Đang tắt", shown.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(await db.FindingsAsync(unsigned.Id, app.Today), found => found.RuleCode == "AR-07");
        var rule = await db.AwardRules.SingleAsync(r => r.Code == "AR-07");
        Assert.Equal(["awards.adjust-rule"], await app.VerbsAboutAsync(rule.Id));
        await administrator.SubmitAsync("/awards/rules/AR-07/adjust", [new("Input.IsOn", "true")]);
    }

    [Fact]
    public async Task Reruns_a_rule_over_past_decisions_and_tells_of_the_later_one()
    {
        await GivenAsync("470/QĐ-BCA", 2024, "Tổng kết G", isIssued: true, Person("Võ Văn Lại"));
        await GivenAsync("471/QĐ-BCA", 2024, "Tổng kết G", isIssued: true, Person("Võ Văn Lại"), Person("Võ Văn Mới"));
        var visitor = await app.SignedInAsAsync(TestAccounts.Ministry);
        var page = await visitor.OpenAsync("/awards/rules/AR-01/rerun");

        var row = Assert.Single(page.Document.QuerySelectorAll("#list tbody tr"), tr => tr.TextContent.Contains("Võ Văn Lại", StringComparison.Ordinal));
        Assert.Contains("471/QĐ-BCA", row.QuerySelector("th")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("470/QĐ-BCA", row.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.OpenAsync("/awards/rules/AR-22/rerun")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.OpenAsync("/awards/rules/AR-99/rerun")).Status);
    }

    [Fact]
    public async Task Has_a_check_for_every_rule_of_the_catalogue_that_is_checked_and_no_other()
    {
        await using var db = app.OpenDatabase();

        Assert.Equal(AwardChecks.Codes.Order(), await db.AwardRules.Where(rule => rule.Keeping == RuleKeeping.Checked).OrderBy(rule => rule.Code).Select(rule => rule.Code).ToListAsync());
        Assert.Equal(28, await db.AwardRules.CountAsync());
        Assert.Equal(114, await db.AwardCompetences.CountAsync());
    }

    [Fact]
    public async Task Shows_everyone_the_rules_with_article_and_days_and_only_an_administrator_adjusts_them()
    {
        var page = await (await app.SignedInAsAsync(TestAccounts.Commune)).OpenAsync("/awards/rules");

        Assert.Contains("Điều 5.2.c", page.Text, StringComparison.Ordinal);
        Assert.Contains("từ 01/01/2024", page.Text, StringComparison.Ordinal);
        Assert.Null(page.Document.QuerySelector("a[href$='/adjust']"));
        var administrator = await app.SignedInAsAsync(TestAccounts.Administrator);
        Assert.NotNull((await administrator.OpenAsync("/awards/rules")).Document.QuerySelector("a[href='/awards/rules/AR-01/adjust']"));
        Assert.Equal(HttpStatusCode.NotFound, (await administrator.OpenAsync("/awards/rules/AR-22/adjust")).Status);
    }

    [Fact]
    public async Task Asks_to_look_again_at_words_that_should_not_stand_in_a_citation()
    {
        var decision = await GivenAsync("480/QĐ-BCA", 2024, "Giúp công an bắt nghi phạm", isIssued: false, Person("Bùi Văn Chữ"));
        var page = await (await app.SignedInAsAsync(TestAccounts.Ministry)).OpenAsync($"/awards/{decision.Id}");

        Assert.Contains("có chữ “nghi phạm”", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("nghi phạm”", (await (await app.SignedInAsAsync(TestAccounts.Leader)).OpenAsync($"/awards/{decision.Id}")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_while_typing_which_words_should_not_stand_there()
    {
        var page = await SharedBrowser.NewPageAsync(app.Url, 1366, 768);
        var cookie = (await SignInCookie.ForAsync(app.Services, TestAccounts.Ministry)).Split('=', 2);
        await page.Context.AddCookiesAsync([new Microsoft.Playwright.Cookie { Name = cookie[0], Value = cookie[1], Url = app.Url.ToString() }]);
        await page.GotoAsync("/awards/draft");
        await page.Locator("#Input_Citation").FillAsync("Đã Báo tin cho công an");

        await Microsoft.Playwright.Assertions.Expect(page.Locator(".careful")).ToContainTextAsync("“báo tin”");
        await page.Locator("#Input_Citation").FillAsync("Tin bão, phòng chống thiên tai");
        await Microsoft.Playwright.Assertions.Expect(page.Locator(".careful")).ToHaveCountAsync(0);
        await page.Context.CloseAsync();
    }

    private static RecipientEntry Person(string name, string? unit = "Công an xã X") => new(RecipientKind.Individual, name, unit, Area.NationId);

    private Task<AwardDecision> GivenAsync(string number, int year, string occasion, bool isIssued, params RecipientEntry[] recipients) =>
        GivenAsync(number, year, occasion, isIssued, "BCA", GivenAwards.CertificateOfTheMinistry, recipients);

    /// <summary>Decided on 31 May of the year, by a body of the register; a province keeps its own.</summary>
    private async Task<AwardDecision> GivenAsync(string number, int year, string occasion, bool isIssued, string authority, string formCode, params RecipientEntry[] recipients)
    {
        var decider = await app.OrganisationAsync(authority);
        var keeper = await app.OrganisationAsync(formCode == "HT-GKCAT" ? authority : GivenAwards.Ministry);
        await using var db = app.OpenDatabase();
        var form = await db.AwardForms.AsNoTracking().SingleAsync(f => f.Code == formCode);
        var decision = AwardDecision.Draft(
            new AwardDecisionFacts(DocumentNumber.Parse(number), PartialDate.Of(year, 5, 31), decider.Id, form, Occasion: occasion),
            keeper.Id, keeper.Level == OrganisationLevel.Central ? Area.NationId : keeper.AreaId, app.Today);
        decision.List(recipients, form);
        if (isIssued)
            decision.Issue([]);
        await app.GivenAsync(decision);

        return decision;
    }
}
