using System.Net;
using Microsoft.EntityFrameworkCore;
using ProgramTracker.Data.Awards;
using ProgramTracker.Domain.Awards;
using ProgramTracker.Domain.Organisations;
using ProgramTracker.Web.Pages.Awards;
using ProgramTracker.Web.Tests.Hosting;

namespace ProgramTracker.Web.Tests.Awards;

public sealed class RevokingAnAward(TrackerApp app) : IClassFixture<TrackerApp>
{
    [Fact]
    public async Task Names_who_loses_it_and_who_cites_it_once_and_then_takes_it_out_of_every_count()
    {
        var line = await app.GivenLineAsync(collectives: 2, individuals: 1);
        var decision = await app.GivenIssuedAsync(line, "301/QĐ-BCA", recipients: ThreeOfThem());
        var visitor = await app.SignedInAsAsync(TestAccounts.Ministry);

        var asked = await visitor.SubmitAsync($"/awards/{decision.Id}/revoke?places=3", Answers());
        Assert.Equal("Xem lại ai bị thu hồi và nơi đang viện dẫn, rồi đánh dấu vào ô này.", Assert.Single(asked.Errors));
        Assert.Contains("Lê Văn Thu Hồi, Công an xã X", asked.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Công an phường Một", asked.Document.QuerySelector("[aria-labelledby=sure]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Hội nghị tổng kết 10 năm", asked.Document.QuerySelector("[aria-labelledby=sure]")!.TextContent, StringComparison.Ordinal);
        Assert.False((await app.ReadDecisionAsync(decision.Id)).Recipients[2].IsRevoked);

        app.Clock.PutOn(TimeSpan.FromMinutes(1));
        var shown = await asked.SubmitAsync([new("Input.IsSure", "true")]);
        Assert.Contains("Đã thu hồi một số dòng", shown.Text, StringComparison.Ordinal);
        Assert.Contains("theo Quyết định 20/QĐ-BCA ngày 05/01/2024 của Bộ Công an", shown.Text, StringComparison.Ordinal);
        Assert.Contains("Thiếu 1 cá nhân", shown.Text, StringComparison.Ordinal);
        Assert.Equal("Lê Văn Thu Hồi", Assert.Single(shown.Document.QuerySelectorAll("#list tbody tr"), row => row.TextContent.Contains("Đã thu hồi", StringComparison.Ordinal)).QuerySelector(".main")!.TextContent);

        await using var db = app.OpenDatabase();
        var count = (await db.AwardCountsAsync([line.Id]))[line.Id];
        Assert.Equal((1, 2, 0), (count.Decisions, count.Collectives, count.Individuals));
        Assert.Equal(["awards.revoke"], await app.VerbsAboutAsync(decision.Id));
        Assert.Contains("Recipient", (await db.AuditEntries.Include(e => e.Detail).SingleAsync(e => e.SubjectId == decision.Id && e.Verb == "awards.revoke")).Detail!.After!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Asks_again_when_others_are_chosen_after_the_look()
    {
        var decision = await app.GivenIssuedAsync(number: "302/QĐ-BCA", recipients: ThreeOfThem());
        var visitor = await app.SignedInAsAsync(TestAccounts.Ministry);
        var asked = await visitor.SubmitAsync($"/awards/{decision.Id}/revoke?places=3", Answers());
        var again = await asked.SubmitAsync([new("Input.IsSure", "true"), new("Input.Places", "1-2")]);

        Assert.Single(again.Errors);
        Assert.Contains("Công an phường Một", again.Document.QuerySelector("[aria-labelledby=sure]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(0, (await app.ReadDecisionAsync(decision.Id)).RevokedRecipients);
    }

    [Fact]
    public async Task Takes_the_whole_back_leaves_the_sums_and_can_be_done_once()
    {
        var line = await app.GivenLineAsync(collectives: 2, individuals: 1);
        var decision = await app.GivenIssuedAsync(line, "303/QĐ-BCA", recipients: ThreeOfThem());
        var visitor = await app.SignedInAsAsync(TestAccounts.Ministry);
        await (await visitor.SubmitAsync($"/awards/{decision.Id}/revoke", Answers())).SubmitAsync([new("Input.IsSure", "true")]);

        Assert.Equal(HttpStatusCode.NotFound, (await visitor.OpenAsync($"/awards/{decision.Id}/revoke")).Status);
        var listed = await visitor.OpenAsync("/awards?view=decisions&state=revoked&q=303");
        Assert.Equal("0", Assert.Single(listed.Document.QuerySelectorAll("#list tbody tr")).QuerySelector("td.r")!.TextContent.Trim());
        await using var db = app.OpenDatabase();
        Assert.Equal(0, (await db.AwardCountsAsync([line.Id]))[line.Id].Decisions);
    }

    [Fact]
    public async Task Is_done_by_the_authority_or_one_above_it()
    {
        var (police, ministry) = (await app.OrganisationAsync("CA-48"), await app.OrganisationAsync("BCA"));
        var line = await app.GivenLineAsync("CA-48", "CA-48", form: GivenAwards.CertificateOfTheProvince);
        var decision = await app.GivenIssuedAsync(line, "30/QĐ-CA", "CA-48", "CA-48", new RecipientEntry(RecipientKind.Collective, "Công an phường Một", null, police.AreaId));
        var visitor = await app.SignedInAsAsync(TestAccounts.DaNang);
        var elsewhere = await app.OrganisationAsync("CA-79");

        var refused = await visitor.SubmitAsync($"/awards/{decision.Id}/revoke", [.. Answers(), new("Input.Authority", elsewhere.Name), new("Input.AuthorityId", elsewhere.Id.ToString())]);
        Assert.NotNull(refused.Document.QuerySelector("#Input_Authority-error"));
        var above = await visitor.SubmitAsync($"/awards/{decision.Id}/revoke", [.. Answers(), new("Input.Authority", ministry.Name), new("Input.AuthorityId", ministry.Id.ToString())]);
        await above.SubmitAsync([new("Input.IsSure", "true")]);
        Assert.Equal(AwardDecisionState.Revoked, (await app.ReadDecisionAsync(decision.Id)).State);
    }

    [Fact]
    public async Task Is_refused_with_what_is_wrong_beside_its_field()
    {
        var decision = await app.GivenIssuedAsync(number: "304/QĐ-BCA", recipients: ThreeOfThem());
        var visitor = await app.SignedInAsAsync(TestAccounts.Ministry);
        var early = await visitor.SubmitAsync($"/awards/{decision.Id}/revoke", Answers(decidedOn: "1/1/2023"));
        Assert.Equal("Ngày thu hồi đứng trước ngày quyết định khen thưởng.", early.Document.QuerySelector("#Input_DecidedOn-error")!.TextContent.Trim());
        var outside = await visitor.SubmitAsync($"/awards/{decision.Id}/revoke?places=4", Answers());
        Assert.Equal("Ghi số thứ tự từ 1 đến 3, ví dụ 3, 7, 12-15.", outside.Document.QuerySelector("#Input_Places-error")!.TextContent.Trim());
        Assert.NotNull((await visitor.SubmitAsync($"/awards/{decision.Id}/revoke", [.. Answers().Where(a => a.Key != "Input.Reason")])).Document.QuerySelector("#Input_Reason-error"));

        Assert.Equal(HttpStatusCode.NotFound, (await visitor.OpenAsync($"/awards/{(await app.GivenDecisionAsync(number: "305/QĐ-BCA")).Id}/revoke")).Status);
    }

    [Fact]
    public async Task Of_someone_is_told_to_a_province_only_with_whom_it_sees()
    {
        var (daNang, city) = (await app.OrganisationAsync("CA-48"), await app.OrganisationAsync("CA-79"));
        var decision = await app.GivenIssuedAsync(number: "306/QĐ-BCA", recipients:
            [new(RecipientKind.Individual, "Người Đà Nẵng", null, daNang.AreaId), new(RecipientKind.Individual, "Người Thành phố", null, city.AreaId)]);
        await (await (await app.SignedInAsAsync(TestAccounts.Ministry)).SubmitAsync($"/awards/{decision.Id}/revoke?places=2", Answers())).SubmitAsync([new("Input.IsSure", "true")]);

        Assert.Contains("Đã thu hồi", (await (await app.SignedInAsAsync(TestAccounts.HoChiMinhCity)).OpenAsync($"/awards/{decision.Id}")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("20/QĐ-BCA", (await (await app.SignedInAsAsync(TestAccounts.DaNang)).OpenAsync($"/awards/{decision.Id}")).Text, StringComparison.Ordinal);
        await using var province = await app.OpenDatabaseAsAsync("CA-48");
        Assert.Empty(await province.Set<Revocation>().IgnoreQueryFilters().Where(r => r.DecisionId == decision.Id).ToListAsync());
    }

    [Fact]
    public async Task Of_a_draft_is_discarding_it()
    {
        var line = await app.GivenLineAsync();
        var decision = await app.GivenDecisionAsync(line, "307/QĐ-BCA", recipients: ThreeOfThem());
        var visitor = await app.SignedInAsAsync(TestAccounts.Ministry);
        var shown = await visitor.SubmitAsync($"/awards/{decision.Id}/discard", []);

        Assert.Contains("Bản thảo này đã bỏ", shown.Text, StringComparison.Ordinal);
        Assert.Equal(["awards.discard"], await app.VerbsAboutAsync(decision.Id));
        Assert.Empty((await visitor.OpenAsync("/awards?view=decisions&q=307")).Document.QuerySelectorAll("#list tbody tr"));
        await using var db = app.OpenDatabase();
        Assert.Equal(0, (await db.AwardCountsAsync([line.Id]))[line.Id].Collectives);
        await visitor.SubmitAsync($"/awards/draft?line={line.Id}", [new("Input.Number", "307/QĐ-BCA"), new("Input.DecidedOn", "20/5/2023")]);
        Assert.Equal(2, await db.AwardDecisions.CountAsync(d => d.NumberCanonical == "307/QĐ-BCA"));
    }

    [Fact]
    public async Task Of_what_the_press_reported_is_voiding_it_with_a_reason()
    {
        var report = await app.GivenReportAsync(await app.GivenLineAsync());
        var visitor = await app.SignedInAsAsync(TestAccounts.Ministry);
        Assert.Single((await visitor.SubmitAsync($"/awards/{report.Id}/void", [])).Errors);
        var shown = await visitor.SubmitAsync($"/awards/{report.Id}/void", [new("Input.Reason", "Báo đã đính chính")]);

        Assert.Contains("Báo đã đính chính", shown.Text, StringComparison.Ordinal);
        Assert.Equal(AwardDecisionState.Voided, (await app.ReadDecisionAsync(report.Id)).State);
        Assert.Equal(["awards.void"], await app.VerbsAboutAsync(report.Id));
    }

    [Theory]
    [InlineData("3, 7,12-15", new[] { 3, 7, 12, 13, 14, 15 })]
    [InlineData("2–3 5", new[] { 2, 3, 5 })]
    public void Reads_places_as_people_write_them(string typed, int[] places) => Assert.Equal(places, ListedPlaces.Read(typed)!.Order());

    [Theory]
    [InlineData("0")]
    [InlineData("5-3")]
    [InlineData("ba")]
    public void Takes_nothing_else_for_a_place(string typed) => Assert.Null(ListedPlaces.Read(typed));

    [Fact]
    public async Task Leaves_no_decision_revoked_that_still_counts_someone()
    {
        var decision = await app.GivenIssuedAsync(number: "308/QĐ-BCA", recipients: ThreeOfThem());
        await using var db = app.OpenDatabase();

        var refused = await Assert.ThrowsAsync<Npgsql.PostgresException>(() => db.Database.ExecuteSqlAsync($"update award_decisions set state = 'Revoked' where id = {decision.Id}"));
        Assert.Equal("ck_award_decisions_revoked", refused.ConstraintName);
    }

    private static RecipientEntry[] ThreeOfThem() =>
    [
        new(RecipientKind.Collective, "Công an phường Một", null, Area.NationId), new(RecipientKind.Collective, "Công an phường Hai", null, Area.NationId),
        new(RecipientKind.Individual, "Lê Văn Thu Hồi", "Công an xã X", Area.NationId),
    ];

    private static KeyValuePair<string, string>[] Answers(string decidedOn = "5/1/2024") =>
        [new("Input.Number", "20/QĐ-BCA"), new("Input.DecidedOn", decidedOn), new("Input.Reason", nameof(RevocationReason.StandardNotMet))];
}
