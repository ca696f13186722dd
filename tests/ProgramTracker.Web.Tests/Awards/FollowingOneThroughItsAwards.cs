using System.Net;
using Microsoft.EntityFrameworkCore;
using ProgramTracker.Data.Awards;
using ProgramTracker.Domain.Awards;
using ProgramTracker.Domain.Organisations;
using ProgramTracker.Web.Tests.Hosting;

namespace ProgramTracker.Web.Tests.Awards;

public sealed class FollowingOneThroughItsAwards(TrackerApp app) : IClassFixture<TrackerApp>
{
    [Fact]
    public async Task Shows_of_one_name_that_it_may_be_the_same_and_ties_the_histories_when_someone_confirms_it()
    {
        var first = await GivenAsync("2101/QĐ-BCA", "Nguyễn Thị Mỹ", "Công an xã Hòa Vang");
        var second = await GivenAsync("2102/QĐ-BCA", "Nguyễn Thị Mĩ", "Công an xã Hòa Vang");
        var staff = await app.SignedInAsAsync(TestAccounts.Ministry);
        var page = await staff.OpenAsync($"/awards/histories/{first}");
        Assert.Contains("Có thể là cùng một đối tượng", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("2102/QĐ-BCA của", page.Text, StringComparison.Ordinal);

        await staff.SubmitAsync($"/awards/histories/{first}/same/{second}", []);
        foreach (var id in new[] { first, second })
        {
            var tied = await staff.OpenAsync($"/awards/histories/{id}");
            Assert.Contains("2101/QĐ-BCA của", tied.Text, StringComparison.Ordinal);
            Assert.Contains("2102/QĐ-BCA của", tied.Text, StringComparison.Ordinal);
            Assert.DoesNotContain("Có thể là cùng một đối tượng", tied.Text, StringComparison.Ordinal);
        }

        var tie = (await TiesOfAsync(first)).Single();
        await staff.SubmitAsync($"/awards/histories/ties/{tie}/take-back", [new("Input.Reason", "Nhầm.")]);
        Assert.DoesNotContain("2102/QĐ-BCA của", (await staff.OpenAsync($"/awards/histories/{first}")).Text, StringComparison.Ordinal);
        Assert.Equal(["recipients.reconsider", "recipients.tie"], (await app.VerbsAboutAsync(tie)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Remembers_that_two_are_not_the_same_and_refuses_to_tie_their_histories()
    {
        var (first, second, third) = (await GivenAsync("2201/QĐ-BCA", "Lê Văn Hùng", "Xã A"), await GivenAsync("2202/QĐ-BCA", "Lê Văn Hùng", "Xã B"), await GivenAsync("2203/QĐ-BCA", "Lê Văn Hùng", "Xã B"));
        var staff = await app.SignedInAsAsync(TestAccounts.Ministry);
        await staff.SubmitAsync($"/awards/histories/{first}/apart/{second}", []);
        Assert.Null((await staff.OpenAsync($"/awards/histories/{first}")).Document.QuerySelector($"a[href$='/same/{second}']"));
        Assert.NotNull((await staff.OpenAsync($"/awards/histories/{first}")).Document.QuerySelector($"a[href$='/same/{third}']"));

        await staff.SubmitAsync($"/awards/histories/{second}/same/{third}", []);
        Assert.Contains("hai đối tượng khác nhau", Assert.Single((await staff.SubmitAsync($"/awards/histories/{first}/same/{third}", [])).Errors), StringComparison.Ordinal);
        Assert.Contains("đã được ghép là một", Assert.Single((await staff.SubmitAsync($"/awards/histories/{third}/apart/{second}", [])).Errors), StringComparison.Ordinal);
        Assert.Contains("Đã có người nói", Assert.Single((await staff.SubmitAsync($"/awards/histories/{second}/same/{third}", [])).Errors), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_checked_no_more_against_the_award_of_one_it_was_told_apart_from()
    {
        var earlier = await GivenAsync("2251/QĐ-BCA", "Phan Văn Khải", "Xã C");
        var later = await app.GivenIssuedAsync(number: "2252/QĐ-BCA", recipients: [new(RecipientKind.Individual, "Phan Văn Khải", "Xã C", Area.NationId)]);
        await using var db = app.OpenDatabase();
        var rule = await db.AwardRules.SingleAsync(r => r.Code == "AR-01");
        Assert.True(await db.WorthCheckingBy(rule).AnyAsync(d => d.Id == later.Id));

        await (await app.SignedInAsAsync(TestAccounts.Ministry)).SubmitAsync($"/awards/histories/{later.Recipients[0].Id}/apart/{earlier}", []);
        Assert.False(await db.WorthCheckingBy(rule).AnyAsync(d => d.Id == later.Id));
    }

    [Fact]
    public async Task Finds_a_collective_under_the_name_that_its_body_bore_before()
    {
        await using var db = app.OpenDatabase();
        var renamed = await db.OrganisationSuccessions
            .Join(db.Organisations, s => s.PredecessorId, o => o.Id, (s, o) => new { s.SuccessorId, Before = o.Name })
            .Join(db.Organisations, s => s.SuccessorId, o => o.Id, (s, o) => new { s.Before, After = o.Name })
            .FirstAsync(s => s.Before != s.After);
        var (before, after) = (await GivenAsync("2301/QĐ-BCA", renamed.Before, null, RecipientKind.Collective), await GivenAsync("2302/QĐ-BCA", renamed.After, null, RecipientKind.Collective));
        var page = await (await app.SignedInAsAsync(TestAccounts.Ministry)).OpenAsync($"/awards/histories/{after}");

        Assert.NotNull(page.Document.QuerySelector($"a[href$='/same/{before}']"));
    }

    [Fact]
    public async Task Is_found_by_its_name_without_accents_and_says_what_was_taken_back()
    {
        var decision = await app.GivenIssuedAsync(number: "2401/QĐ-BCA", recipients: [new(RecipientKind.Individual, "Hoàng Đức Tùng", "Công an phường Sơn Trà", Area.NationId)]);
        await using (var db = app.OpenDatabase())
        {
            var issued = await db.AwardDecisions.Include(d => d.Recipients).Include(d => d.Revocations).SingleAsync(d => d.Id == decision.Id);
            issued.Revoke(new RevocationFacts(Domain.Documents.DocumentNumber.Parse("9/QĐ-BCA"), new DateOnly(2024, 1, 2), issued.AuthorityId, RevocationReason.FalsePapers), new HashSet<Guid> { issued.Recipients[0].Id }, new HashSet<Guid> { issued.AuthorityId }, app.Today);
            await db.SaveChangesAsync();
        }

        var list = await (await app.SignedInAsAsync(TestAccounts.Ministry)).OpenAsync("/awards/histories?q=hoang+duc+tung");
        Assert.Contains("Đã thu hồi", list.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Hoàng Đức Tùng", (await (await app.SignedInAsAsync(TestAccounts.Ministry)).OpenAsync("/awards/histories?q=hoang+duc+tung&of=in-force")).Text, StringComparison.Ordinal);
        Assert.Contains("Thu hồi theo Quyết định 09/QĐ-BCA", (await (await app.SignedInAsAsync(TestAccounts.Ministry)).OpenAsync($"/awards/histories/{decision.Recipients[0].Id}")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_seen_by_its_own_province_only()
    {
        var city = await app.OrganisationAsync("CA-79");
        var decision = await app.GivenIssuedAsync(number: "2501/QĐ-BCA", recipients: [new(RecipientKind.Individual, "Trần Riêng Tư", "Phường Bến Thành", city.AreaId)]);
        var daNang = await app.SignedInAsAsync(TestAccounts.DaNang);

        Assert.DoesNotContain("Trần Riêng Tư", (await daNang.OpenAsync("/awards/histories?q=tran+rieng+tu")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await daNang.OpenAsync($"/awards/histories/{decision.Recipients[0].Id}")).Status);
    }

    [Theory]
    [InlineData("nguyen thi my", new[] { "nguyen thi my", "nguyen thy my", "nguyen thi mi", "nguyen thy mi" })]
    [InlineData("ly quy", new[] { "ly quy", "li quy" })]
    [InlineData("cong an xa hoa vang", new[] { "cong an xa hoa vang" })]
    public void Is_spelled_with_y_and_with_i(string key, string[] spellings) => Assert.Equal(spellings.Order(), RecipientHistories.Spellings(key).Order());

    private async Task<Guid> GivenAsync(string number, string name, string? unit, RecipientKind kind = RecipientKind.Individual) =>
        (await app.GivenIssuedAsync(number: number, recipients: [new(kind, name, unit, Area.NationId)])).Recipients[0].Id;

    private async Task<List<Guid>> TiesOfAsync(Guid recipientId)
    {
        await using var db = app.OpenDatabase();
        return await db.RecipientTies.Where(t => t.FirstId == recipientId || t.SecondId == recipientId).Select(t => t.Id).ToListAsync();
    }
}
