using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using ProgramTracker.Domain.Conferences;
using ProgramTracker.Domain.Dates;
using ProgramTracker.Domain.Files;
using ProgramTracker.Tests.Files;
using ProgramTracker.Web.Tests.Conferences;
using ProgramTracker.Web.Tests.Documents;
using ProgramTracker.Web.Tests.Hosting;
using ProgramTracker.Web.Tests.Programmes;

namespace ProgramTracker.Web.Tests.Files;

public sealed class AttachingFiles(TrackerApp app) : IClassFixture<TrackerApp>
{
    private const long TwoHundredMegabytes = 200L * 1024 * 1024;

    [Fact]
    public async Task Keeps_several_in_their_order_without_what_they_tell_beside_the_picture()
    {
        var conference = await app.ConferenceAsync();
        var page = await AttachAsync(
            $"/conferences/{conference.Id}/files",
            [(@"C:\ảnh\bìa.png", MadeFiles.Jpeg()), ("phụ.png", MadeFiles.Png()), ("nhỏ.webp", MadeFiles.WebP()), ("Giấy mời.pdf".Normalize(NormalizationForm.FormD), MadeFiles.Pdf())],
            caption: "Toàn cảnh");

        Assert.Equal($"/conferences/{conference.Id}/files", page.Path);
        Assert.Empty(page.Errors);
        var kept = await app.FilesOfAsync(RecordKind.Conference, conference.Id);
        Assert.Equal(["bìa.jpg", "phụ.png", "nhỏ.webp", "Giấy mời.pdf"], kept.Select(f => f.Attachment.FileName));
        Assert.Equal([FileKind.Jpeg, FileKind.Png, FileKind.WebP, FileKind.Pdf], kept.Select(f => f.Attachment.FileKind));
        Assert.DoesNotContain(kept, f => MadeFiles.TellsTheSecret(f.Bytes));
        Assert.All(kept, f => Assert.Equal(("Toàn cảnh", "Báo CAND", PartialDate.Of(2021, 12)), (f.Attachment.Caption, f.Attachment.Credit, f.Attachment.MadeOn)));
    }

    [Fact]
    public async Task Is_told_in_the_trail_without_the_bytes()
    {
        var conference = await app.ConferenceAsync();
        await AttachAsync($"/conferences/{conference.Id}/files", [("kế hoạch.pdf", MadeFiles.Pdf("Chuỗi không được vào nhật ký"))]);

        var attachment = (await app.FilesOfAsync(RecordKind.Conference, conference.Id)).Single().Attachment;
        var entry = Assert.Single(await app.EntriesAsync(attachment.Id));
        Assert.Equal("files.attach", entry.Verb);
        Assert.Contains(attachment.Hash, entry.Detail!.After, StringComparison.Ordinal);
        Assert.DoesNotContain("Chuỗi không được vào nhật ký", entry.Detail.After, StringComparison.Ordinal);
        await using var db = app.OpenDatabase();
        Assert.False(await db.AuditEntries.AnyAsync(e => e.SubjectType == nameof(StoredFile)));
    }

    [Fact]
    public async Task Names_every_file_that_is_not_taken_and_keeps_what_was_typed()
    {
        var conference = await app.ConferenceAsync();
        var page = await AttachAsync(
            $"/conferences/{conference.Id}/files",
            [
                ("chương trình.jpg", MadeFiles.Program()), ("trang.png", MadeFiles.Page()), ("báo cáo.docx", MadeFiles.Docm()), ("biểu.xlsx", MadeFiles.XlsxWithMacros()),
                ("rỗng.pdf", []), ("tốt.jpg", MadeFiles.Jpeg()), ("dở.png", MadeFiles.Png()[..60]),
            ],
            caption: "Đoàn chủ tịch");

        var error = page.Document.QuerySelector("#Input_Files-error")!.TextContent;
        foreach (var name in new[] { "chương trình.jpg", "trang.png", "báo cáo.docx", "biểu.xlsx", "rỗng.pdf", "dở.png" })
            Assert.Contains(name, error, StringComparison.Ordinal);
        Assert.DoesNotContain("tốt.jpg", error, StringComparison.Ordinal);
        Assert.Contains("macro", error, StringComparison.Ordinal);
        Assert.Equal("Đoàn chủ tịch", page.Document.QuerySelector("#Input_Caption")!.TextContent.Trim());
        Assert.Equal("12/2021", page.Document.QuerySelector("#Input_MadeOn")!.GetAttribute("value"));
        Assert.Empty(await app.FilesOfAsync(RecordKind.Conference, conference.Id));
    }

    [Fact]
    public async Task Answers_a_file_of_200_megabytes_beside_its_field()
    {
        var conference = await app.ConferenceAsync();
        var form = await (await app.SignedInAsAsync(TestAccounts.Ministry)).OpenAsync($"/conferences/{conference.Id}/files");

        var page = await form.UploadAsync([("phim.mp4", new Zeros(TwoHundredMegabytes))], new Dictionary<string, string> { ["Input.Caption"] = "Vẫn còn" });

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal("“phim.mp4” lớn hơn 20 MB. Hãy chọn tệp nhỏ hơn.", Assert.Single(page.Errors));
        Assert.Equal("Vẫn còn", page.Document.QuerySelector("#Input_Caption")!.TextContent.Trim());
    }

    [Fact]
    public async Task Answers_many_files_that_are_too_much_together()
    {
        var conference = await app.ConferenceAsync();
        var form = await (await app.SignedInAsAsync(TestAccounts.Ministry)).OpenAsync($"/conferences/{conference.Id}/files");

        var page = await form.UploadAsync(Enumerable.Range(1, 6).Select(n => ($"{n}.pdf", (HttpContent)new Zeros(TwoHundredMegabytes / 10))), new Dictionary<string, string>());

        Assert.Equal("Các tệp cộng lại vượt quá 100 MB của một lần gửi. Hãy gửi làm nhiều lần.", Assert.Single(page.Errors));
    }

    [Fact]
    public async Task Takes_the_same_file_once()
    {
        var conference = await app.ConferenceAsync();
        await AttachAsync($"/conferences/{conference.Id}/files", [("a.jpg", MadeFiles.Jpeg())]);
        var again = await AttachAsync($"/conferences/{conference.Id}/files", [("b.jpg", MadeFiles.Jpeg())]);

        Assert.Equal("“b.jpg” đã có trong hồ sơ này.", Assert.Single(again.Errors));
        Assert.Single(await app.FilesOfAsync(RecordKind.Conference, conference.Id));
    }

    [Fact]
    public async Task Asks_for_a_file_and_for_a_day_that_has_come()
    {
        var conference = await app.ConferenceAsync();
        var empty = await AttachAsync($"/conferences/{conference.Id}/files", []);
        Assert.Equal("Tệp không được để trống.", Assert.Single(empty.Errors));

        var tomorrow = await AttachAsync($"/conferences/{conference.Id}/files", [("a.jpg", MadeFiles.Jpeg(shade: 1))], madeOn: "24/11/2026");
        Assert.Equal("Ngày chụp, ngày ký không thể ở sau hôm nay.", tomorrow.Document.QuerySelector("#Input_MadeOn-error")!.TextContent.Trim());
        Assert.Empty(await app.FilesOfAsync(RecordKind.Conference, conference.Id));
        Assert.False(await app.AreKeptAsync(StoredFile.Take(MadeFiles.Jpeg(shade: 1), "a").Hash));
    }

    [Fact]
    public async Task Needs_a_reason_once_the_conference_is_confirmed()
    {
        var conference = await app.ConferenceAsync(with: Confirmable);
        var ministry = await app.SignedInAsAsync(TestAccounts.Ministry);
        var form = await ministry.OpenAsync($"/conferences/{conference.Id}/files");
        await ministry.SubmitAsync($"/conferences/{conference.Id}/confirm", []);

        var page = await form.UploadAsync("muộn.jpg", MadeFiles.Jpeg());

        Assert.Contains("Chọn lại tệp “muộn.jpg”", page.Document.QuerySelector("#Input_Files-error")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Ghi lý do sửa đổi", page.Document.QuerySelector("#Reason-error")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(await app.FilesOfAsync(RecordKind.Conference, conference.Id));

        await page.UploadAsync([("muộn.jpg", new ByteArrayContent(MadeFiles.Jpeg()))], new Dictionary<string, string> { ["Reason"] = "Bổ sung ảnh toàn cảnh" });
        Assert.Equal("muộn.jpg", (await app.FilesOfAsync(RecordKind.Conference, conference.Id)).Single().Attachment.FileName);
        Assert.Equal("Bổ sung ảnh toàn cảnh", (await app.ReadBackAsync(conference.Id)).Amendments.Single().Reason);
        var history = (await ministry.OpenAsync($"/conferences/{conference.Id}/history")).Text;
        Assert.Contains("muộn.jpg", history, StringComparison.Ordinal);
        foreach (var words in new[] { "Dấu vân tay", "byte" })
            Assert.DoesNotContain(words, history, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Serves_documents_and_programmes_too()
    {
        var document = await SomeDocuments.NationalAsync(app, "77/QĐ-BCA");
        var programme = await SomeProgrammes.DraftAsync(app, SomeProgrammes.Facts("77/CTr-BCA-MTTW"));
        await app.GivenAsync(document, programme);
        foreach (var (kind, address) in new[] { (RecordKind.Document, $"/documents/{document.Id}"), (RecordKind.Programme, $"/programmes/{programme.Id}") })
        {
            await AttachAsync(address + "/files", [("bản ký.pdf", MadeFiles.Pdf(address))], caption: "Bản quét đã ký");

            var attachment = (await app.FilesOfAsync(kind, Guid.Parse(address.Split('/')[2]))).Single().Attachment;
            var page = await (await app.SignedInAsAsync(TestAccounts.Leader)).OpenAsync(address);
            Assert.Contains("Bản quét đã ký", page.Text, StringComparison.Ordinal);
            Assert.NotNull(page.Document.QuerySelector($"a[href='/files/{attachment.Id}']"));
            Assert.Null(page.Document.QuerySelector($"a[href='{address}/files']"));
        }
    }

    [Theory]
    [InlineData(TestAccounts.DaNang)]
    [InlineData(TestAccounts.Leader)]
    [InlineData(TestAccounts.Administrator)]
    public async Task Is_not_there_for_who_does_not_keep_the_record(string userName)
    {
        var conference = await app.ConferenceAsync();

        Assert.Equal(HttpStatusCode.NotFound, (await (await app.SignedInAsAsync(userName)).OpenAsync($"/conferences/{conference.Id}/files")).Status);
    }

    [Fact]
    public async Task Counts_in_the_list_of_sections()
    {
        var conference = await app.ConferenceAsync();
        var page = await AttachAsync($"/conferences/{conference.Id}/files", [("a.jpg", MadeFiles.Jpeg())]);

        Assert.Contains("1 tệp", page.Document.QuerySelector(".secs a[aria-current=step]")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull((await page.Visitor.OpenAsync($"/conferences/{conference.Id}/edit")).Document.QuerySelector($".secs a[href='/conferences/{conference.Id}/files']"));
    }

    private async Task<Visitor.Page> AttachAsync(string address, IEnumerable<(string Name, byte[] Content)> files, string caption = "", string madeOn = "12/2021")
    {
        var form = await (await app.SignedInAsAsync(TestAccounts.Ministry)).OpenAsync(address);
        return await form.UploadAsync(
            files.Select(f => (f.Name, (HttpContent)new ByteArrayContent(f.Content))),
            new Dictionary<string, string> { ["Input.Caption"] = caption, ["Input.Credit"] = "Báo CAND", ["Input.MadeOn"] = madeOn });
    }

    private static void Confirmable(Conference conference)
    {
        conference.OrganisedBy([new OrganiserEntry(null, "Bộ Công an")]);
        conference.Review([new ReviewEntry(null, null, "Công tác dân vận")]);
        conference.AttendedBy([new ParticipantEntry(null, null, "Bùi Văn Nam", null, [], ParticipantRoles.Chair, Domain.Organisations.Area.NationId)]);
    }
}
