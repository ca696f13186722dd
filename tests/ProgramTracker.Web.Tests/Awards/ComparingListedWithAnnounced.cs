using Microsoft.EntityFrameworkCore;
using ProgramTracker.Data.Awards;
using ProgramTracker.Domain.Awards;
using ProgramTracker.Web.Tests.Hosting;

namespace ProgramTracker.Web.Tests.Awards;

public sealed class ComparingListedWithAnnounced(TrackerApp app) : IClassFixture<TrackerApp>
{
    [Fact]
    public async Task Counts_the_whole_lists_for_a_province_that_sees_few_of_their_lines()
    {
        var (daNang, hoChiMinhCity) = (await app.OrganisationAsync("CA-48"), await app.OrganisationAsync("CA-79"));
        var line = await app.GivenLineAsync(collectives: 2, individuals: 1);
        var decision = await app.GivenDecisionAsync(line, "501/QĐ-BCA", recipients:
        [
            new(RecipientKind.Collective, "Công an phường Hải Châu", null, daNang.AreaId),
            new(RecipientKind.Collective, "Công an phường Bến Thành", null, hoChiMinhCity.AreaId),
            new(RecipientKind.Individual, "Nguyễn Văn A", "Công an phường Bến Thành", hoChiMinhCity.AreaId),
        ]);

        var page = await (await app.SignedInAsAsync(TestAccounts.DaNang)).OpenAsync($"/awards/{decision.Id}");
        Assert.Contains("Công an phường Hải Châu", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Bến Thành", page.Text, StringComparison.Ordinal);
        Assert.Contains("1 trong 3 dòng", page.Text, StringComparison.Ordinal);

        await using var province = await app.OpenDatabaseAsAsync("CA-48");
        Assert.Equal((2, 1, 0), Of((await province.AwardCountsAsync([line.Id]))[line.Id]));
        Assert.Equal(1, await province.Set<Recipient>().IgnoreQueryFilters().CountAsync(r => r.DecisionId == decision.Id));
        var list = await (await app.SignedInAsAsync(TestAccounts.DaNang)).OpenAsync("/awards?state=agreeing");
        Assert.Contains("2/2 tập thể, 1/1 cá nhân", list.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Adds_up_the_decisions_of_a_line_and_agrees_with_their_rows()
    {
        var line = await app.GivenLineAsync(collectives: 3, individuals: 2);
        var nation = Domain.Organisations.Area.NationId;
        await app.GivenDecisionAsync(line, "601/QĐ-BCA", recipients: [new(RecipientKind.Collective, "Cục A", null, nation), new(RecipientKind.Individual, "Lê A", null, nation)]);
        await app.GivenDecisionAsync(line, "602/QĐ-BCA", recipients: [new(RecipientKind.Collective, "Cục B", null, nation)]);
        var empty = await app.GivenLineAsync();

        await using var db = app.OpenDatabase();
        var counts = await db.AwardCountsAsync([line.Id, empty.Id]);
        Assert.Equal((2, 1, 0), Of(counts[line.Id]));
        Assert.Equal((0, 0, 0), Of(counts[empty.Id]));
        Assert.Equal(3, await db.AwardDecisions.Where(d => d.LineId == line.Id).SelectMany(d => d.Recipients).CountAsync());
        Assert.Equal([-1, -1], counts[line.Id].Against(3, 2, null).Select(tally => tally.Difference));
    }

    [Fact]
    public async Task Takes_an_explanation_where_they_differ_and_settles_the_line()
    {
        var line = await app.GivenLineAsync();
        var visitor = await app.SignedInAsAsync(TestAccounts.Ministry);
        Assert.Contains("Công an", (await visitor.OpenAsync("/awards?state=unsettled")).Text, StringComparison.Ordinal);

        Assert.Single((await visitor.SubmitAsync($"/awards/lines/{line.Id}/explain", [new("Input.Explanation", "")])).Errors);
        var shown = await visitor.SubmitAsync($"/awards/lines/{line.Id}/explain", [new("Input.Explanation", "Quyết định do Cục X01 lưu.")]);

        Assert.Equal($"/awards/lines/{line.Id}", shown.Path);
        Assert.Contains("Quyết định do Cục X01 lưu.", shown.Text, StringComparison.Ordinal);
        Assert.Contains("Đã giải trình", shown.Text, StringComparison.Ordinal);
        Assert.Equal(["awards.explain-line"], await app.VerbsAboutAsync(line.Id));
        await using var db = app.OpenDatabase();
        Assert.False(await db.AwardLines.Unsettled(db.AwardDecisions).AnyAsync(l => l.Id == line.Id));
        Assert.True(await db.AwardLines.Differing(db.AwardDecisions).AnyAsync(l => l.Id == line.Id));
    }

    [Fact]
    public async Task Compares_nothing_where_no_count_was_announced()
    {
        var line = await app.GivenLineAsync(collectives: null, individuals: null);
        await using var db = app.OpenDatabase();

        Assert.False(await db.AwardLines.Differing(db.AwardDecisions).AnyAsync(l => l.Id == line.Id));
        Assert.Contains("Nguồn không công bố số lượng", (await (await app.SignedInAsAsync(TestAccounts.Leader)).OpenAsync($"/awards/lines/{line.Id}")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Leaves_out_what_is_known_from_the_press_only()
    {
        var line = await app.GivenLineAsync(collectives: 1, individuals: null);
        var owner = await app.OrganisationAsync(GivenAwards.Ministry);
        await using var db = app.OpenDatabase();
        var form = await db.AwardForms.AsNoTracking().SingleAsync(f => f.Id == line.FormId);
        var reported = AwardDecision.Report(new AwardDecisionFacts(null, default, line.AuthorityId!.Value, form, Line: line), owner.Id, line.ScopeId, app.Today);
        reported.List([new(RecipientKind.Collective, "Cục A", null, line.ScopeId)], form);
        await app.GivenAsync(reported);

        Assert.Equal((0, 0, 0), Of((await db.AwardCountsAsync([line.Id]))[line.Id]));
        Assert.True(await db.AwardLines.Unsettled(db.AwardDecisions).AnyAsync(l => l.Id == line.Id));
    }

    [Fact]
    public async Task Adds_up_more_than_an_integer_holds()
    {
        var first = await app.GivenLineAsync(collectives: AwardLine.MostRecipients, individuals: AwardLine.MostRecipients, heldOn: Domain.Dates.PartialDate.Of(2026, 1, 5));
        var facts = new AwardLineFacts(first.AuthorityId, first.AuthorityName, first.FormId, first.Collectives, first.Individuals, null);
        await app.GivenAsync([.. Enumerable.Range(1, 1099).Select(order => AwardLine.Announce(first.ConferenceId, order, facts, first.OwnerId, first.ScopeId))]);
        var page = await (await app.SignedInAsAsync(TestAccounts.Leader)).OpenAsync("/awards?year=2026");

        Assert.Contains("2.200.000.000", page.Text, StringComparison.Ordinal);
        foreach (var account in new[] { TestAccounts.Leader, TestAccounts.Ministry })
            Assert.Equal(System.Net.HttpStatusCode.OK, (await (await app.SignedInAsAsync(account)).OpenAsync("/")).Status);
    }

    [Fact]
    public async Task Keeps_no_count_that_is_a_slip_of_the_keyboard()
    {
        var line = await app.GivenLineAsync();
        await using var db = app.OpenDatabase();

        var refused = await Assert.ThrowsAsync<Npgsql.PostgresException>(() => db.Database.ExecuteSqlAsync($"update award_lines set individuals = 1000001 where id = {line.Id}"));
        Assert.Equal("ck_award_lines_counts", refused.ConstraintName);
    }

    private static (int, int, int) Of(AwardCount count) => (count.Collectives, count.Individuals, count.Households);
}
