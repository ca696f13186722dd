using System.Net;
using Microsoft.EntityFrameworkCore;
using ProgramTracker.Domain.Dates;
using ProgramTracker.Domain.Documents;
using ProgramTracker.Web.Tests.Hosting;

namespace ProgramTracker.Web.Tests.Documents;

public sealed class DescribingADocument(TrackerApp app) : IClassFixture<TrackerApp>
{
    [Fact]
    public async Task Shows_what_is_known_and_keeps_what_was_corrected()
    {
        var document = await GivenAsync("60/CT-BCA-V05", "Bản đầu");
        var visitor = await app.SignedInAsAsync(TestAccounts.Ministry);

        var form = await visitor.OpenAsync($"/documents/{document.Id}/describe");
        Assert.Equal("60/CT-BCA-V05", form.Document.QuerySelector("#Input_Number")!.GetAttribute("value"));
        Assert.Equal("Bộ Công an", form.Document.QuerySelector("#Input_Issuer")!.GetAttribute("value"));
        Assert.Equal("01/12/2011", form.Document.QuerySelector("#Input_IssuedOn")!.GetAttribute("value"));
        var page = await form.SubmitAsync([new("Input.Title", "Bản đã sửa"), new("Input.IssuedOn", "12/2011")]);

        Assert.Equal($"/documents/{document.Id}", page.Path);
        await using var db = app.OpenDatabase();
        var kept = await db.Documents.SingleAsync(d => d.Id == document.Id);
        Assert.Equal(("Bản đã sửa", PartialDate.Of(2011, 12), document.IssuerId), (kept.Title, kept.IssuedOn, kept.IssuerId));
        Assert.Contains(await db.AuditEntries.Where(e => e.SubjectId == document.Id).Select(e => e.Verb).ToListAsync(), verb => verb == "documents.describe");
    }

    [Fact]
    public async Task Tells_of_a_second_users_save_in_between_and_loses_nothing()
    {
        var document = await GivenAsync("61/CT-BCA-V05", "Bản đầu");
        var slow = await (await app.SignedInAsAsync(TestAccounts.Ministry)).OpenAsync($"/documents/{document.Id}/describe");
        await (await app.SignedInAsAsync(TestAccounts.Ministry)).SubmitAsync($"/documents/{document.Id}/describe", [new("Input.Title", "Bản của người khác")]);

        var told = await slow.SubmitAsync([new("Input.Title", "Bản của tôi")]);

        Assert.Contains("Người khác vừa lưu", string.Join(' ', told.Errors), StringComparison.Ordinal);
        Assert.Contains("Bản của người khác", told.Text, StringComparison.Ordinal);
        Assert.Equal("Bản của tôi", told.Document.QuerySelector("#Input_Title")!.TextContent.Trim());
        await told.SubmitAsync([]);
        await using var db = app.OpenDatabase();
        Assert.Equal("Bản của tôi", (await db.Documents.SingleAsync(d => d.Id == document.Id)).Title);
    }

    [Fact]
    public async Task Is_not_there_for_another_organisation()
    {
        var document = await GivenAsync("62/CT-BCA-V05", "Bản đầu");
        var outsider = await app.SignedInAsAsync(TestAccounts.DaNang);

        Assert.Equal(HttpStatusCode.NotFound, (await outsider.OpenAsync($"/documents/{document.Id}/describe")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await outsider.OpenAsync($"/documents/{document.Id}/relate")).Status);
        Assert.Equal(HttpStatusCode.OK, (await outsider.OpenAsync($"/documents/{document.Id}")).Status);
    }

    [Fact]
    public async Task Is_refused_when_it_becomes_a_document_that_is_there()
    {
        await GivenAsync("63/CT-BCA-V05", "Đã có");
        var document = await GivenAsync("64/CT-BCA-V05", "Sẽ trùng");

        var page = await (await app.SignedInAsAsync(TestAccounts.Ministry)).SubmitAsync($"/documents/{document.Id}/describe", [new("Input.Number", "63/CT-BCA-V05")]);

        Assert.Contains("đã được đăng ký", page.Document.QuerySelector("#Input_Number-error")!.TextContent, StringComparison.Ordinal);
    }

    private async Task<GuidingDocument> GivenAsync(string number, string title)
    {
        var document = await SomeDocuments.NationalAsync(app, number, title, PartialDate.Of(2011, 12, 1));
        await app.GivenAsync(document);

        return document;
    }
}
