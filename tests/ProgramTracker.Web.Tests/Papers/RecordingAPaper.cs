using System.Net;
using Microsoft.EntityFrameworkCore;
using ProgramTracker.Domain.Conferences;
using ProgramTracker.Domain.Files;
using ProgramTracker.Domain.Organisations;
using ProgramTracker.Tests.Files;
using ProgramTracker.Web.Tests.Conferences;
using ProgramTracker.Web.Tests.Files;
using ProgramTracker.Web.Tests.Hosting;

namespace ProgramTracker.Web.Tests.Papers;

public sealed class RecordingAPaper(TrackerApp app) : IClassFixture<TrackerApp>
{
    [Fact]
    public async Task Keeps_what_the_paper_got_prints_it_and_says_who_recorded_it()
    {
        var conference = await app.ConferenceAsync();
        var staff = await app.SignedInAsAsync(TestAccounts.Ministry);
        var page = await staff.SubmitAsync($"/conferences/{conference.Id}/papers/conclusions/record", Answers("8 / TB – BCA", "05/01/2022"));

        Assert.Equal($"/conferences/{conference.Id}/papers", page.Path);
        foreach (var words in new[] { "08/TB-BCA", "05/01/2022", "Trần Quốc Tỏ", "KT. Bộ trưởng, Thứ trưởng" })
            Assert.Contains(words, page.Text, StringComparison.Ordinal);
        using var paper = await DownloadedPaper.OfAsync(staff, conference.Id, "conclusions");
        Assert.Contains("Số: 08/TB-BCA", paper.Lines);
        Assert.Contains("Hà Nội, ngày 05 tháng 01 năm 2022", paper.Lines);
        Assert.Contains("KT. BỘ TRƯỞNG", paper.Lines);

        var entry = (await app.EntriesAsync(conference.Id)).Single(e => e.UserId is not null);
        Assert.Equal("conferences.record", entry.Verb);
        Assert.Contains("08/TB-BCA", entry.Detail!.After, StringComparison.Ordinal);
        var history = (await staff.OpenAsync($"/conferences/{conference.Id}/history")).Text;
        Assert.Contains("Văn bản của hội nghị", history, StringComparison.Ordinal);
        Assert.Contains("Thông báo kết luận", history, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Shows_it_again_and_corrects_it()
    {
        var conference = await app.ConferenceAsync(with: c => c.Sign(ConferencePaperKind.Minutes, "08/BB-BCA", new(2022, 1, 5), "Thứ trưởng", "Trần Quốc Tỏ", app.Today));
        var form = await (await app.SignedInAsAsync(TestAccounts.Ministry)).OpenAsync($"/conferences/{conference.Id}/papers/minutes/record");
        await form.SubmitAsync([KeyValuePair.Create("Input.Number", "09/BB-BCA")]);

        await using var db = app.OpenDatabase();
        var paper = (await db.Conferences.Include(c => c.Papers).SingleAsync(c => c.Id == conference.Id)).Papers.Single();
        Assert.Equal(("09/BB-BCA", new DateOnly(2022, 1, 5), "Trần Quốc Tỏ"), (paper.Number, paper.SignedOn, paper.SignerName));
    }

    [Fact]
    public async Task Keeps_the_signed_scan_beside_number_date_and_signer()
    {
        var conference = await app.ConferenceAsync();
        var staff = await app.SignedInAsAsync(TestAccounts.Ministry);

        var page = await UploadAsync(staff, conference.Id, "thông báo.pdf", MadeFiles.Pdf("08"));

        var link = page.Document.QuerySelectorAll("main td a[href^='/files/']").Single();
        Assert.Contains("thông báo.pdf", link.TextContent, StringComparison.Ordinal);
        Assert.Contains("08/TB-BCA", link.Closest("tr")!.TextContent, StringComparison.Ordinal);
        var province = await app.SignedInAsAsync(TestAccounts.DaNang);
        Assert.Equal(MadeFiles.Pdf("08"), await province.Client.GetByteArrayAsync((await province.OpenAsync(page.Path)).Document.QuerySelector("main td a[href^='/files/']")!.GetAttribute("href")));
        Assert.Contains("Thông báo kết luận 08/TB-BCA, bản đã ký", (await staff.OpenAsync($"/conferences/{conference.Id}")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("minutes", "08/BB-BCA", "Biên bản")]
    [InlineData("participants", "08/KH-BCA", "Danh sách")]
    public async Task Shows_a_scan_with_names_of_every_province_to_national_accounts_only(string paper, string number, string name)
    {
        var conference = await app.ConferenceAsync();
        var staff = await app.SignedInAsAsync(TestAccounts.Ministry);
        var page = await (await staff.OpenAsync($"/conferences/{conference.Id}/papers/{paper}/record"))
            .UploadAsync([("có tên người.pdf", new ByteArrayContent(MadeFiles.Pdf(number)))], Answers(number, "05/01/2022").ToDictionary());
        var file = page.Document.QuerySelector("main td a[href^='/files/']")!.GetAttribute("href")!;

        var province = await app.SignedInAsAsync(TestAccounts.DaNang);
        Assert.Equal(HttpStatusCode.OK, (await (await app.SignedInAsAsync(TestAccounts.Leader)).Client.GetAsync(file)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await province.Client.GetAsync(file)).StatusCode);
        var shown = await province.OpenAsync(page.Path);
        Assert.Empty(shown.Document.QuerySelectorAll("main a[href^='/files/']"));
        Assert.Contains("chỉ cơ quan trung ương xem được", shown.Document.QuerySelectorAll("main tbody tr").Single(row => row.TextContent.Contains(name, StringComparison.Ordinal)).TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("có tên người.pdf", (await province.OpenAsync($"/conferences/{conference.Id}")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("có tên người.pdf", (await province.OpenAsync($"/conferences/{conference.Id}/history")).Text, StringComparison.Ordinal);
        await using var db = await app.OpenDatabaseAsAsync("CA-48");
        Assert.Empty(await db.Attachments.IgnoreQueryFilters().Where(a => a.RecordId == conference.Id).ToListAsync());
    }

    [Fact]
    public async Task Hides_from_provinces_a_file_that_everyone_saw_once_it_is_the_scan_of_the_minutes()
    {
        var conference = await app.ConferenceAsync();
        var staff = await app.SignedInAsAsync(TestAccounts.Ministry);
        await UploadAsync(staff, conference.Id, "nhầm chỗ.pdf", MadeFiles.Pdf("biên bản"));
        await (await staff.OpenAsync($"/conferences/{conference.Id}/papers/minutes/record"))
            .UploadAsync([("biên bản.pdf", new ByteArrayContent(MadeFiles.Pdf("biên bản")))], Answers("08/BB-BCA", "05/01/2022").ToDictionary());

        var file = (await app.FilesOfAsync(RecordKind.Conference, conference.Id)).Single().Attachment;
        Assert.Equal(Area.UnplacedId, file.ScopeId);
    }

    [Fact]
    public async Task Shows_every_scan_of_a_provincial_conference_in_its_province()
    {
        var conference = await app.ConferenceAsync(owner: "CA-48");
        var province = await app.SignedInAsAsync(TestAccounts.DaNang);
        var page = await (await province.OpenAsync($"/conferences/{conference.Id}/papers/minutes/record"))
            .UploadAsync([("của tỉnh.pdf", new ByteArrayContent(MadeFiles.Pdf("của tỉnh")))], Answers("08/BB-CA", "05/01/2022").ToDictionary());

        var link = page.Document.QuerySelector("main td a[href^='/files/']")!.GetAttribute("href");
        Assert.Equal(HttpStatusCode.OK, (await province.Client.GetAsync(link)).StatusCode);
    }

    [Fact]
    public async Task Asks_for_the_scan_again_when_another_field_is_refused()
    {
        var conference = await app.ConferenceAsync();
        var staff = await app.SignedInAsAsync(TestAccounts.Ministry);
        foreach (var day in new[] { "30/02/2022", "21/12/2021" })
        {
            var page = await (await staff.OpenAsync($"/conferences/{conference.Id}/papers/conclusions/record"))
                .UploadAsync([("thông báo.pdf", new ByteArrayContent(MadeFiles.Pdf("08")))], Answers("08/TB-BCA", day).ToDictionary());

            Assert.Contains("Chọn lại tệp “thông báo.pdf”", page.Document.QuerySelector("#Input_Scan-error")!.TextContent, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Changes_on_a_confirmed_record_only_with_a_reason()
    {
        var conference = await app.ConferenceAsync(with: Confirmed);
        var staff = await app.SignedInAsAsync(TestAccounts.Ministry);
        await staff.SubmitAsync($"/conferences/{conference.Id}/papers/conclusions/record", Answers("08/TB-BCA", "05/01/2022"));
        await UploadAsync(staff, conference.Id, "lần đầu.pdf", MadeFiles.Pdf("lần đầu"));

        var refused = await staff.SubmitAsync($"/conferences/{conference.Id}/papers/conclusions/record", Answers("09/TB-BCA", "05/01/2022"));
        var another = await UploadAsync(staff, conference.Id, "khác.pdf", MadeFiles.Pdf("khác"));
        Assert.NotNull(refused.Document.QuerySelector("#Reason-error"));
        Assert.NotNull(another.Document.QuerySelector("#Reason-error"));
        Assert.Equal("lần đầu.pdf", (await app.FilesOfAsync(RecordKind.Conference, conference.Id)).Single().Attachment.FileName);

        await refused.SubmitAsync([KeyValuePair.Create("Reason", "Ghi nhầm số.")]);
        await using var db = app.OpenDatabase();
        var kept = await db.Conferences.Include(c => c.Papers).Include(c => c.Amendments).SingleAsync(c => c.Id == conference.Id);
        Assert.Equal(("09/TB-BCA", "Ghi nhầm số."), (kept.Papers.Single().Number, kept.Amendments.Single().Reason));
    }

    [Fact]
    public async Task Takes_another_scan_instead_and_leaves_the_first_among_the_files()
    {
        var conference = await app.ConferenceAsync();
        var staff = await app.SignedInAsAsync(TestAccounts.Ministry);
        await UploadAsync(staff, conference.Id, "lần đầu.pdf", MadeFiles.Pdf("lần đầu"));

        var page = await UploadAsync(staff, conference.Id, "lần sau.png", MadeFiles.Png());
        Assert.Contains("lần sau.png", page.Document.QuerySelectorAll("main td a[href^='/files/']").Single().TextContent, StringComparison.Ordinal);
        Assert.Equal(["lần đầu.pdf", "lần sau.png"], (await app.FilesOfAsync(RecordKind.Conference, conference.Id)).Select(f => f.Attachment.FileName));
        var history = (await staff.OpenAsync($"/conferences/{conference.Id}/history")).Text;
        foreach (var words in new[] { "Bản quét đã ký", "lần đầu.pdf", "lần sau.png" })
            Assert.Contains(words, history, StringComparison.Ordinal);

        // Without a file the scan stays; the file that is there already is not attached twice.
        await staff.SubmitAsync($"/conferences/{conference.Id}/papers/conclusions/record", Answers("09/TB-BCA", "05/01/2022"));
        page = await UploadAsync(staff, conference.Id, "lần đầu.pdf", MadeFiles.Pdf("lần đầu"));
        Assert.Contains("lần đầu.pdf", page.Document.QuerySelectorAll("main td a[href^='/files/']").Single().TextContent, StringComparison.Ordinal);
        Assert.Equal(2, (await app.FilesOfAsync(RecordKind.Conference, conference.Id)).Count);
    }

    [Fact]
    public async Task Loses_its_scan_when_the_file_is_taken_off_the_record()
    {
        var conference = await app.ConferenceAsync();
        var staff = await app.SignedInAsAsync(TestAccounts.Ministry);
        await UploadAsync(staff, conference.Id, "nhầm.pdf", MadeFiles.Pdf("nhầm"));
        var file = (await app.FilesOfAsync(RecordKind.Conference, conference.Id)).Single().Attachment;

        await staff.SubmitAsync($"/files/{file.Id}/remove", []);

        Assert.Empty(await app.FilesOfAsync(RecordKind.Conference, conference.Id));
        await using var db = app.OpenDatabase();
        var paper = (await db.Conferences.Include(c => c.Papers).SingleAsync(c => c.Id == conference.Id)).Papers.Single();
        Assert.Equal(("08/TB-BCA", null), (paper.Number, paper.ScanId));
    }

    [Fact]
    public async Task Takes_the_scan_once_the_record_is_confirmed()
    {
        var conference = await app.ConferenceAsync(with: Confirmed);

        await UploadAsync(await app.SignedInAsAsync(TestAccounts.Ministry), conference.Id, "muộn.pdf", MadeFiles.Pdf("muộn"));

        Assert.Equal("muộn.pdf", (await app.FilesOfAsync(RecordKind.Conference, conference.Id)).Single().Attachment.FileName);
    }

    [Fact]
    public async Task Refuses_what_is_no_scan_beside_its_field_and_keeps_nothing()
    {
        var conference = await app.ConferenceAsync();
        var staff = await app.SignedInAsAsync(TestAccounts.Ministry);

        var word = await UploadAsync(staff, conference.Id, "dự thảo.pdf", MadeFiles.Docx());
        var program = await UploadAsync(staff, conference.Id, "chạy.pdf", MadeFiles.Program());

        Assert.Contains("“dự thảo.pdf” không phải bản quét", word.Document.QuerySelector("#Input_Scan-error")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("08/TB-BCA", word.Document.QuerySelector("[name='Input.Number']")!.GetAttribute("value"));
        Assert.NotNull(program.Document.QuerySelector("#Input_Scan-error"));
        Assert.Empty(await app.FilesOfAsync(RecordKind.Conference, conference.Id));
        await using var db = app.OpenDatabase();
        Assert.Empty((await db.Conferences.Include(c => c.Papers).SingleAsync(c => c.Id == conference.Id)).Papers);
    }

    [Theory]
    [InlineData("08/QĐ-BCA", "05/01/2022", "Số này thuộc loại văn bản khác: biên bản có ký hiệu BB, thông báo có ký hiệu TB.")]
    [InlineData("8", "05/01/2022", "Ghi cả ký hiệu của văn bản, ví dụ 05/BB-BCA.")]
    [InlineData("08/TB-BCA", "21/12/2021", "Ngày ký không thể ở trước ngày hội nghị.")]
    [InlineData("08/TB-BCA", "24/11/2026", "Ngày ký không thể ở sau hôm nay.")]
    [InlineData("08/TB-BCA", "30/02/2022", "Không có ngày 30/02/2022 trong lịch.")]
    public async Task Is_refused_in_words_and_keeps_what_was_typed(string number, string signedOn, string sentence)
    {
        var conference = await app.ConferenceAsync();
        var page = await (await app.SignedInAsAsync(TestAccounts.Ministry)).SubmitAsync($"/conferences/{conference.Id}/papers/conclusions/record", Answers(number, signedOn));

        Assert.Contains(sentence, page.Errors);
        Assert.Equal(number, page.Document.QuerySelector("input[name='Input.Number']")!.GetAttribute("value"));
        Assert.Equal(signedOn, page.Document.QuerySelector("input[name='Input.SignedOn']")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Is_refused_when_empty_beside_each_field()
    {
        var conference = await app.ConferenceAsync();
        var page = await (await app.SignedInAsAsync(TestAccounts.Ministry)).SubmitAsync($"/conferences/{conference.Id}/papers/minutes/record", []);

        Assert.Equal(4, page.Errors.Count);
    }

    [Fact]
    public async Task Is_for_who_keeps_the_record()
    {
        var conference = await app.ConferenceAsync();

        Assert.Equal(HttpStatusCode.NotFound, (await (await app.SignedInAsAsync(TestAccounts.DaNang)).OpenAsync($"/conferences/{conference.Id}/papers/minutes/record")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await (await app.SignedInAsAsync(TestAccounts.Leader)).OpenAsync($"/conferences/{conference.Id}/papers/minutes/record")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await (await app.SignedInAsAsync(TestAccounts.Ministry)).OpenAsync($"/conferences/{conference.Id}/papers/decision/record")).Status);
    }

    [Fact]
    public async Task Tells_who_comes_second_what_the_first_recorded()
    {
        var conference = await app.ConferenceAsync();
        var staff = await app.SignedInAsAsync(TestAccounts.Ministry);
        var open = await staff.OpenAsync($"/conferences/{conference.Id}/papers/conclusions/record");
        await staff.SubmitAsync($"/conferences/{conference.Id}/papers/conclusions/record", Answers("08/TB-BCA", "05/01/2022"));
        var late = await open.SubmitAsync(Answers("09/TB-BCA", "05/01/2022"));

        Assert.Contains("08/TB-BCA", late.Document.QuerySelector(".conflict")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("09/TB-BCA", late.Document.QuerySelector("input[name='Input.Number']")!.GetAttribute("value"));
    }

    private void Confirmed(Conference conference)
    {
        conference.OrganisedBy([new OrganiserEntry(null, "Bộ Công an")]);
        conference.Review([new ReviewEntry(null, null, "Công tác dân vận")]);
        conference.AttendedBy([new ParticipantEntry(null, null, "Bùi Văn Nam", null, [], ParticipantRoles.Chair, Area.NationId)]);
        conference.Confirm(app.Today);
    }

    private static async Task<Visitor.Page> UploadAsync(Visitor visitor, Guid conferenceId, string name, byte[] content) =>
        await (await visitor.OpenAsync($"/conferences/{conferenceId}/papers/conclusions/record"))
            .UploadAsync([(name, new ByteArrayContent(content))], Answers("08/TB-BCA", "05/01/2022").ToDictionary());

    private static KeyValuePair<string, string>[] Answers(string number, string signedOn) =>
    [
        KeyValuePair.Create("Input.Number", number), KeyValuePair.Create("Input.SignedOn", signedOn),
        KeyValuePair.Create("Input.SignerPost", "KT. Bộ trưởng\nThứ trưởng"), KeyValuePair.Create("Input.SignerName", "Trần Quốc Tỏ"),
    ];
}
