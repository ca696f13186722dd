using Microsoft.EntityFrameworkCore;
using ProgramTracker.Domain.Awards;
using ProgramTracker.Domain.Documents;
using ProgramTracker.Domain.Organisations;
using ProgramTracker.Web.Tests.Hosting;

namespace ProgramTracker.Web.Tests.Awards;

public sealed class VerifyingAPrintedList(TrackerApp app) : IClassFixture<TrackerApp>
{
    [Fact]
    public async Task Says_to_which_decision_it_belongs_and_that_it_agrees_however_the_code_is_typed()
    {
        var decision = await IssuedAsync("5001/QĐ-BCA");
        var answer = await AskAsync(TestAccounts.Ministry, decision.ListCode.Replace("-", " ", StringComparison.Ordinal).ToLowerInvariant());

        Assert.Contains("Bản in khớp với hồ sơ.", answer.Text, StringComparison.Ordinal);
        Assert.Contains("5001/QĐ-BCA", answer.Text, StringComparison.Ordinal);
        Assert.NotNull(answer.Document.QuerySelector($"a[href='/awards/{decision.Id}']"));
    }

    [Fact]
    public async Task Says_so_to_another_province_without_a_name_or_a_way_in()
    {
        var decision = await app.GivenIssuedAsync(
            await app.GivenLineAsync("CA-48", "CA-48", form: GivenAwards.CertificateOfTheProvince), "51/QĐ-CA", "CA-48", "CA-48", new RecipientEntry(RecipientKind.Individual, "Lê Kín", null, (await app.OrganisationAsync("CA-48")).AreaId));
        var answer = await AskAsync(TestAccounts.HoChiMinhCity, decision.ListCode);

        Assert.Contains("Bản in khớp với hồ sơ.", answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Lê Kín", answer.Text, StringComparison.Ordinal);
        Assert.Null(answer.Document.QuerySelector($"main a[href='/awards/{decision.Id}']"));
    }

    [Fact]
    public async Task Says_that_a_draft_was_changed_since_it_was_printed()
    {
        var printed = await app.GivenDecisionAsync(number: "5002/QĐ-BCA", recipients: Someone);
        var visitor = await app.SignedInAsAsync(TestAccounts.Ministry);
        Assert.Contains("chưa được ban hành", (await AskAsync(TestAccounts.Ministry, printed.ListCode)).Text, StringComparison.Ordinal);
        await visitor.SubmitAsync($"/awards/{printed.Id}/recipients", [new("Input.Pasted", "Lê Văn A; Đà Nẵng\nLê Văn B; Đà Nẵng")]);

        Assert.Contains("nay khác với bản in", (await AskAsync(TestAccounts.Ministry, printed.ListCode)).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("5003/QĐ-BCA", "2", "1 dòng đã bị thu hồi")]
    [InlineData("5004/QĐ-BCA", null, "toàn bộ khen thưởng đã bị thu hồi")]
    public async Task Says_what_was_revoked_since(string number, string? place, string said)
    {
        var decision = await IssuedAsync(number);
        await using (var db = app.OpenDatabase())
        {
            var kept = await db.AwardDecisions.Include(d => d.Recipients).SingleAsync(d => d.Id == decision.Id);
            kept.Revoke(
                new RevocationFacts(DocumentNumber.Parse("9/QĐ-BCA"), new DateOnly(2024, 1, 2), kept.AuthorityId, RevocationReason.Fraud),
                place is null ? null : kept.Recipients.Where(r => r.Order == 1).Select(r => r.Id).ToHashSet(), new HashSet<Guid> { kept.AuthorityId }, app.Today);
            await db.SaveChangesAsync();
        }

        Assert.Contains(said, (await AskAsync(TestAccounts.DaNang, decision.ListCode)).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("không phải mã")]
    [InlineData("0000-0000-0000-0000-0000")]
    public async Task Knows_no_other_code(string typed) =>
        Assert.Contains("Không có danh sách nào mang mã này.", (await AskAsync(TestAccounts.DaNang, typed)).Text, StringComparison.Ordinal);

    /// <summary>By the statement of the migration that brought the fingerprints.</summary>
    [Fact]
    public async Task Knows_lists_that_were_there_before_fingerprints()
    {
        var decision = await app.GivenDecisionAsync(number: "5005/QĐ-BCA", recipients: [.. Someone, new RecipientEntry(RecipientKind.Household, "Hộ ông Trần C", "xã Đồng Tâm", Area.NationId, "Hiến đất; làm trụ sở")]);
        await using var db = app.OpenDatabase();
        var hashes = await db.Database.SqlQuery<string>(
            $"""
            select encode(sha256(convert_to(coalesce((
                select string_agg(concat(r.kind, E'\t', r.name, E'\t', r.post_and_unit, E'\t', r.achievement), E'\n' order by r."order")
                from award_recipients r where r.decision_id = d.id), ''), 'UTF8')), 'hex') as "Value"
            from award_decisions d where d.id = {decision.Id}
            """).ToListAsync();

        Assert.Equal([decision.ListHash], hashes);
    }

    private static RecipientEntry[] Someone => [new(RecipientKind.Individual, "Lê Văn A", null, Area.NationId), new(RecipientKind.Individual, "Lê Văn B", null, Area.NationId)];

    private Task<AwardDecision> IssuedAsync(string number) => app.GivenIssuedAsync(number: number, recipients: Someone);

    private async Task<Visitor.Page> AskAsync(string userName, string code) => await (await app.SignedInAsAsync(userName)).OpenAsync($"/awards/verify?code={Uri.EscapeDataString(code)}");
}
