using Microsoft.EntityFrameworkCore;
using ProgramTracker.Domain.Dates;
using ProgramTracker.Domain.Documents;
using ProgramTracker.Web.Tests.Hosting;

namespace ProgramTracker.Web.Tests.Documents;

public sealed class RelatingADocument(TrackerApp app) : IClassFixture<TrackerApp>
{
    [Fact]
    public async Task Shows_on_both_documents_and_says_who_did()
    {
        var (one, other) = await GivenAsync("70/CT-BCA-V05", "71/CT-BCA-V05");
        var visitor = await app.SignedInAsAsync(TestAccounts.Ministry);

        await visitor.SubmitAsync($"/documents/{one.Id}/relate", Answers("Replaces", other), "form#relate");

        Assert.Contains("Thay thế", (await visitor.OpenAsync($"/documents/{one.Id}")).Text, StringComparison.Ordinal);
        Assert.Contains("Được thay thế bởi", (await visitor.OpenAsync($"/documents/{other.Id}")).Text, StringComparison.Ordinal);
        await using var db = app.OpenDatabase();
        Assert.Contains(await db.AuditEntries.Where(e => e.SubjectId == one.Id).Select(e => e.Verb).ToListAsync(), verb => verb == "documents.relate");
    }

    [Fact]
    public async Task Is_taken_back()
    {
        var (one, other) = await GivenAsync("72/CT-BCA-V05", "73/CT-BCA-V05");
        var visitor = await app.SignedInAsAsync(TestAccounts.Ministry);
        var page = await visitor.SubmitAsync($"/documents/{one.Id}/relate", Answers("Cites", other), "form#relate");

        await page.SubmitAsync([], "main form[method=post]:not(#relate)");

        await using var db = app.OpenDatabase();
        Assert.Empty((await db.Documents.Include(d => d.Relations).SingleAsync(d => d.Id == one.Id)).Relations);
    }

    [Fact]
    public async Task Is_refused_twice_to_itself_and_to_words_that_are_no_document()
    {
        var (one, other) = await GivenAsync("74/CT-BCA-V05", "75/CT-BCA-V05");
        var visitor = await app.SignedInAsAsync(TestAccounts.Ministry);
        await visitor.SubmitAsync($"/documents/{one.Id}/relate", Answers("Cites", other), "form#relate");

        var twice = await visitor.SubmitAsync($"/documents/{one.Id}/relate", Answers("Cites", other), "form#relate");
        var itself = await visitor.SubmitAsync($"/documents/{one.Id}/relate", Answers("Cites", one), "form#relate");
        var unknown = await visitor.SubmitAsync($"/documents/{one.Id}/relate", [new("Input.Kind", "Cites"), new("Input.Related", "một văn bản nào đó")], "form#relate");
        var elsewhere = await visitor.SubmitAsync(
            $"/documents/{one.Id}/relate", [new("Input.Kind", "Cites"), new("Input.Related", "09"), new("Input.RelatedId", Guid.CreateVersion7().ToString())], "form#relate");

        Assert.Contains("đã được ghi", Error(twice), StringComparison.Ordinal);
        Assert.Contains("chính nó", Error(itself), StringComparison.Ordinal);
        Assert.Contains("danh sách gợi ý", Error(unknown), StringComparison.Ordinal);
        Assert.Contains("Không tìm thấy", Error(elsewhere), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_refused_in_a_circle_but_two_may_cite_each_other()
    {
        var (one, other) = await GivenAsync("76/CT-BCA-V05", "77/CT-BCA-V05");
        var (third, _) = await GivenAsync("78/CT-BCA-V05", "79/CT-BCA-V05");
        var visitor = await app.SignedInAsAsync(TestAccounts.Ministry);
        await visitor.SubmitAsync($"/documents/{one.Id}/relate", Answers("Replaces", other), "form#relate");
        await visitor.SubmitAsync($"/documents/{other.Id}/relate", Answers("Replaces", third), "form#relate");
        await visitor.SubmitAsync($"/documents/{one.Id}/relate", Answers("Cites", other), "form#relate");

        var circle = await visitor.SubmitAsync($"/documents/{third.Id}/relate", Answers("Replaces", one), "form#relate");
        await visitor.SubmitAsync($"/documents/{other.Id}/relate", Answers("Cites", one), "form#relate");

        Assert.Contains("khép vòng", Error(circle), StringComparison.Ordinal);
        await using var db = app.OpenDatabase();
        Assert.Empty((await db.Documents.Include(d => d.Relations).SingleAsync(d => d.Id == third.Id)).Relations);
        Assert.Equal(2, (await db.Documents.Include(d => d.Relations).SingleAsync(d => d.Id == other.Id)).Relations.Count);
    }

    [Theory]
    [InlineData(2016, 2021, true)]
    [InlineData(2021, 2016, false)]
    [InlineData(2022, 2022, false)]
    public async Task Says_on_both_documents_that_the_basis_was_issued_after(int issued, int basisIssued, bool isSaid)
    {
        var one = await SomeDocuments.NationalAsync(app, $"{issued}/QĐ-TTg", issuedOn: PartialDate.Of(issued));
        var basis = await SomeDocuments.NationalAsync(app, $"{basisIssued - 1000}/CT-TTg", issuedOn: PartialDate.Of(basisIssued));
        await app.GivenAsync(one, basis);
        var visitor = await app.SignedInAsAsync(TestAccounts.Ministry);
        await visitor.SubmitAsync($"/documents/{one.Id}/relate", Answers("BasedOn", basis), "form#relate");

        foreach (var document in new[] { one, basis })
            Assert.Equal(isSaid, (await visitor.OpenAsync($"/documents/{document.Id}")).Text.Contains("Mâu thuẫn ngày ban hành", StringComparison.Ordinal));
    }

    private static string Error(Visitor.Page page) => page.Document.QuerySelector("#Input_Related-error")!.TextContent;

    private static List<KeyValuePair<string, string>> Answers(string kind, GuidingDocument other) =>
        [new("Input.Kind", kind), new("Input.Related", other.Number), new("Input.RelatedId", other.Id.ToString())];

    private async Task<(GuidingDocument One, GuidingDocument Other)> GivenAsync(string one, string other)
    {
        var (first, second) = (await SomeDocuments.NationalAsync(app, one), await SomeDocuments.NationalAsync(app, other));
        await app.GivenAsync(first, second);

        return (first, second);
    }
}
