using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using ProgramTracker.Data.Imports;
using ProgramTracker.Data.Jobs;
using ProgramTracker.Domain.Awards;
using ProgramTracker.Domain.Organisations;
using ProgramTracker.Web.Tests.Hosting;
using ProgramTracker.Web.Tests.Lists;
using ProgramTracker.Web.Tests.Spreadsheets;

namespace ProgramTracker.Web.Tests.Awards;

public sealed class ImportingRecipients(TrackerApp app) : IClassFixture<TrackerApp>
{
    private static readonly object?[] Headings = ["Tên", "Đơn vị", "Loại"];

    [Fact]
    public async Task Shows_first_what_becomes_of_the_list_and_keeps_nothing()
    {
        var decision = await DraftAsync("3001/QĐ-BCA", "Lê Đổi", "Lê Giữ", "Lê Bỏ");
        var preview = await UploadAsync(decision.Id, List("Lê Giữ", "Lê Đổi", "Công an phường Hải Châu"));

        foreach (var said in new[] { "1 tập thể", "2 cá nhân", "1 dòng mới", "2 dòng đổi", "0 dòng giữ nguyên", "1 dòng bị bỏ", "Đoán theo tên" })
            Assert.Contains(said, preview.Text, StringComparison.Ordinal);
        Assert.Contains("Lê Bỏ", preview.Document.QuerySelector("[aria-labelledby=dropped]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["Lê Đổi", "Lê Giữ", "Lê Bỏ"], await NamesAsync(decision.Id));
    }

    [Fact]
    public async Task Lists_all_of_it_in_one_entry_and_keeps_who_stands_already()
    {
        var decision = await DraftAsync("3002/QĐ-BCA", "Lê Cũ");
        var file = List("Công an phường Hải Châu", "Lê Cũ", "Trần Mới");
        var waiting = await ConfirmAsync(await UploadAsync(decision.Id, file));
        Assert.Contains("Đang chờ", waiting.Text, StringComparison.Ordinal);

        await app.RunJobsAsync();
        var done = await waiting.Visitor.OpenAsync(waiting.Path);
        Assert.Contains("3 dòng đã vào danh sách.", done.Text, StringComparison.Ordinal);
        var kept = await app.ReadDecisionAsync(decision.Id);
        Assert.Equal(["Công an phường Hải Châu", "Lê Cũ", "Trần Mới"], kept.Recipients.Select(r => r.Name));
        Assert.Equal(decision.Recipients[0].Id, kept.Recipients[1].Id);
        Assert.Equal((1, 2), (kept.ListedCollectives, kept.ListedIndividuals));

        await using var db = app.OpenDatabase();
        var entry = Assert.Single(await db.AuditEntries.Include(e => e.Detail).Where(e => e.Verb == "awards.import" && e.SubjectId == decision.Id).ToListAsync());
        Assert.Contains($"\"sha256\":\"{Convert.ToHexStringLower(SHA256.HashData(file))}\",\"rows\":3", entry.Detail!.After, StringComparison.Ordinal);
        Assert.False(await db.Set<PendingImport>().AnyAsync(i => i.Sha256 == Convert.ToHexStringLower(SHA256.HashData(file))));
    }

    [Fact]
    public async Task Changes_nothing_the_second_time()
    {
        var decision = await DraftAsync("3003/QĐ-BCA");
        await ConfirmAsync(await UploadAsync(decision.Id, List("Lê A", "Lê B")));
        await app.RunJobsAsync();
        var again = await UploadAsync(decision.Id, List("Lê A", "Lê B"));

        Assert.Contains("Tệp này đã nhập, không có gì thay đổi.", again.Text, StringComparison.Ordinal);
        Assert.Null(again.Document.QuerySelector("main form button[type=submit]"));
    }

    [Fact]
    public async Task Takes_back_the_list_that_it_gave_out()
    {
        var decision = await DraftAsync("3004/QĐ-BCA", "Thượng úy Lê A", "Lê B");
        var visitor = await app.SignedInAsAsync(TestAccounts.Ministry);
        var file = await ExportedFile.OfAsync(visitor, $"/awards/{decision.Id}", "xlsx");
        Assert.Equal(["Thượng úy Lê A", "Lê B"], file["Tên"]);

        var preview = await UploadAsync(decision.Id, file.Content);
        Assert.Contains("Tệp này đã nhập, không có gì thay đổi.", preview.Text, StringComparison.Ordinal);
        Assert.Contains("Không đọc: cột “Tình trạng”.", preview.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_undone_as_a_whole_and_every_row_is_the_one_it_was()
    {
        var decision = await DraftAsync("3005/QĐ-BCA", "Lê Cũ", "Lê Bỏ");
        var progress = await ConfirmAsync(await UploadAsync(decision.Id, List("Lê Cú", "Trần Mới")));
        await app.RunJobsAsync();
        Assert.Equal(["Lê Cú", "Trần Mới"], await NamesAsync(decision.Id));

        app.Clock.PutOn(TimeSpan.FromMinutes(1));
        var undone = await progress.Visitor.SubmitAsync($"{progress.Path}/undo", []);
        Assert.Contains("Danh sách đã trở lại như trước khi nhập.", undone.Text, StringComparison.Ordinal);
        var kept = await app.ReadDecisionAsync(decision.Id);
        Assert.Equal(decision.Recipients.Select(r => (r.Id, r.Name)), kept.Recipients.Select(r => (r.Id, r.Name)));
        Assert.Equal(["awards.import", "awards.undo-import"], await app.VerbsAboutAsync(decision.Id));
        Assert.Equal(HttpStatusCode.NotFound, (await progress.Visitor.OpenAsync($"{progress.Path}/undo")).Status);
    }

    [Fact]
    public async Task Is_not_undone_once_someone_corrected_the_list()
    {
        var decision = await DraftAsync("3006/QĐ-BCA");
        var progress = await ConfirmAsync(await UploadAsync(decision.Id, List("Lê A")));
        await app.RunJobsAsync();
        var undo = await progress.Visitor.OpenAsync($"{progress.Path}/undo");
        await progress.Visitor.SubmitAsync($"/awards/{decision.Id}/recipients", [new("Input.Pasted", "Lê A\nLê B"), new("Input.ElsewhereId", Area.NationId.ToString())]);

        Assert.Equal("Danh sách đã được sửa sau khi nhập nên không hoàn tác được.", Assert.Single((await undo.SubmitAsync([])).Errors));
        Assert.Null((await progress.Visitor.OpenAsync(progress.Path)).Document.QuerySelector("a[href$='/undo']"));
        Assert.Equal(["Lê A", "Lê B"], await NamesAsync(decision.Id));
    }

    [Fact]
    public async Task Keeps_nothing_of_a_file_with_one_bad_cell()
    {
        var decision = await DraftAsync("3007/QĐ-BCA");
        var preview = await UploadAsync(decision.Id, new MadeWorkbook().Sheet("Danh sách", [Headings, ["Lê A", "", ""], ["", "Công an xã X", ""], ["Lê B", "", "đội"]]).ToXlsx());

        Assert.Equal(["A3", "C4"], preview.Document.QuerySelectorAll("[aria-labelledby=faults] tbody th").Select(cell => cell.TextContent));
        Assert.Null(preview.Document.QuerySelector("main form button[type=submit]"));
        Assert.Equal("Tệp có 2 ô cần sửa. Sửa rồi tải lại tệp.", Assert.Single((await preview.SubmitAsync([])).Errors));
    }

    [Fact]
    public async Task Says_of_more_bad_cells_than_it_shows_how_many_there_are()
    {
        var decision = await DraftAsync("3008/QĐ-BCA");
        var preview = await UploadAsync(decision.Id, new MadeWorkbook().Sheet("Danh sách", [Headings, .. Enumerable.Range(0, 250).Select(_ => new object?[] { "", "Công an xã X", "" })]).ToXlsx());

        Assert.Equal(200, preview.Document.QuerySelectorAll("[aria-labelledby=faults] tbody tr").Length);
        Assert.Contains("và 50 ô nữa", preview.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Asks_once_where_rows_of_a_national_list_belong_that_name_no_province()
    {
        var decision = await DraftAsync("3009/QĐ-BCA");
        var preview = await UploadAsync(decision.Id, new MadeWorkbook().Sheet("Danh sách", [Headings, ["Lê A", "Công an thành phố Đà Nẵng", ""], ["Lê B", "Cục V05", ""]]).ToXlsx());
        Assert.Contains("Có 1 dòng không nêu tỉnh, thành phố.", preview.Text, StringComparison.Ordinal);
        Assert.NotNull((await preview.SubmitAsync([])).Document.QuerySelector("#Input_ElsewhereId-error"));

        await ConfirmAsync(preview);
        await app.RunJobsAsync();
        Assert.Equal([(await app.OrganisationAsync("CA-48")).AreaId, Area.NationId], await ScopesTodayAsync(decision.Id));
    }

    [Fact]
    public async Task Refuses_a_kind_that_the_form_is_not_for_by_its_cell()
    {
        await using var db = app.OpenDatabase();
        var forCollectives = await db.AwardForms.FirstAsync(f => f.ForIndividual == false && f.ForCollective == true);
        var decision = await DraftAsync("3010/QĐ-BCA");
        await (await app.SignedInAsAsync(TestAccounts.Ministry)).SubmitAsync($"/awards/{decision.Id}/describe", [new("Input.FormId", forCollectives.Id.ToString())]);
        var preview = await UploadAsync(decision.Id, List("Lê A", "Công an phường Hải Châu"));

        Assert.Equal("A2", preview.Document.QuerySelector("[aria-labelledby=faults] tbody th")!.TextContent);
    }

    [Fact]
    public async Task Is_not_done_on_a_list_that_changed_after_the_preview()
    {
        var decision = await DraftAsync("3011/QĐ-BCA");
        var progress = await ConfirmAsync(await UploadAsync(decision.Id, List("Lê A")));
        await progress.Visitor.SubmitAsync($"/awards/{decision.Id}/recipients", [new("Input.Pasted", "Lê Khác"), new("Input.ElsewhereId", Area.NationId.ToString())]);
        await app.RunJobsAsync();

        Assert.Contains("Danh sách của quyết định đã thay đổi sau khi xem trước.", (await progress.Visitor.OpenAsync(progress.Path)).Text, StringComparison.Ordinal);
        Assert.Equal(["Lê Khác"], await NamesAsync(decision.Id));
    }

    [Fact]
    public async Task Is_stopped_by_who_asked_for_it()
    {
        var decision = await DraftAsync("3012/QĐ-BCA");
        var progress = await ConfirmAsync(await UploadAsync(decision.Id, List("Lê A")));
        var stopped = await progress.SubmitAsync([]);
        await app.RunJobsAsync();

        Assert.Contains("Đã dừng", stopped.Text, StringComparison.Ordinal);
        Assert.Empty(await NamesAsync(decision.Id));
    }

    [Fact]
    public async Task Is_refused_for_what_was_issued_meanwhile()
    {
        var decision = await DraftAsync("3013/QĐ-BCA", "Lê A");
        var preview = await UploadAsync(decision.Id, List("Lê A", "Lê B"));
        await preview.Visitor.SubmitAsync($"/awards/{decision.Id}/issue", []);

        Assert.Contains("đã ban hành", Assert.Single((await preview.SubmitAsync([new("Input.ElsewhereId", Area.NationId.ToString())])).Errors), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await preview.Visitor.OpenAsync($"/awards/{decision.Id}/import")).Status);
    }

    [Fact]
    public async Task Is_not_there_for_outsiders_nor_for_a_colleague()
    {
        var decision = await DraftAsync("3014/QĐ-BCA");
        var preview = await UploadAsync(decision.Id, List("Lê A"));
        var progress = await ConfirmAsync(preview);
        var daNang = await app.SignedInAsAsync(TestAccounts.DaNang);
        foreach (var address in new[] { $"/awards/{decision.Id}/import", preview.Path, progress.Path, $"{progress.Path}/undo" })
            Assert.Equal(HttpStatusCode.NotFound, (await daNang.OpenAsync(address)).Status);

        await using (var db = app.OpenDatabase())
        {
            var other = await db.Users.Where(u => u.UserName == TestAccounts.Administrator).Select(u => u.Id).SingleAsync();
            await db.Set<Job>().Where(j => progress.Path.EndsWith(j.Id.ToString())).ExecuteUpdateAsync(set => set.SetProperty(j => j.UserId, other));
        }

        Assert.Equal(HttpStatusCode.NotFound, (await progress.Visitor.OpenAsync(progress.Path)).Status);
    }

    [Fact]
    public async Task Of_ten_thousand_is_shown_page_by_page_and_done_in_seconds()
    {
        var decision = await DraftAsync("3015/QĐ-BCA");
        var file = new MadeWorkbook().Sheet("Danh sách", [Headings, .. Enumerable.Range(1, 10_000).Select(number => new object?[] { $"Nguyễn Văn {number.ToString(CultureInfo.InvariantCulture)}", "Công an tỉnh Lào Cai", "cá nhân" })]).ToXlsx();
        var preview = await UploadAsync(decision.Id, file);
        Assert.Equal(25, preview.Document.QuerySelectorAll("#list tbody tr").Length);
        Assert.Contains("Nguyễn Văn 10000", (await preview.Visitor.OpenAsync($"{preview.Path}?p=400")).Text, StringComparison.Ordinal);

        var progress = await ConfirmAsync(preview);
        var watch = Stopwatch.StartNew();
        await app.RunJobsAsync();

        Assert.Contains("10.000 dòng đã vào danh sách.", (await progress.Visitor.OpenAsync(progress.Path)).Text, StringComparison.Ordinal);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(60), $"{watch.Elapsed}");
        Assert.Equal(10_000, (await app.ReadDecisionAsync(decision.Id)).ListedIndividuals);
    }

    [Fact]
    public async Task Gives_the_template()
    {
        var decision = await DraftAsync("3016/QĐ-BCA");
        var answer = await (await app.SignedInAsAsync(TestAccounts.Ministry)).Client.GetAsync($"/awards/{decision.Id}/import?handler=Template");

        Assert.Equal("mau-danh-sach-khen-thuong.xlsx", answer.Content.Headers.ContentDisposition!.FileName);
    }

    [Fact]
    public async Task Refuses_what_is_no_spreadsheet_in_words()
    {
        var decision = await DraftAsync("3017/QĐ-BCA");
        var page = await UploadAsync(decision.Id, [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1]);

        Assert.Contains("(.xls)", Assert.Single(page.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pasted_lists_tell_kinds_by_the_names_where_no_heading_does()
    {
        var decision = await DraftAsync("3018/QĐ-BCA");
        await (await app.SignedInAsAsync(TestAccounts.Ministry)).SubmitAsync(
            $"/awards/{decision.Id}/recipients", [new("Input.Pasted", "Công an xã A\nLê Văn B\nHộ ông Trần C"), new("Input.ElsewhereId", Area.NationId.ToString())]);

        Assert.Equal([RecipientKind.Collective, RecipientKind.Individual, RecipientKind.Household], (await app.ReadDecisionAsync(decision.Id)).Recipients.Select(r => r.Kind));
    }

    private static byte[] List(params string[] names) => new MadeWorkbook().Sheet("Danh sách", [Headings, .. names.Select(name => new object?[] { name, null, null })]).ToXlsx();

    private async Task<AwardDecision> DraftAsync(string number, params string[] names) => await app.ReadDecisionAsync((await app.GivenDecisionAsync(
        number: number, recipients: [.. names.Select(name => new RecipientEntry(RecipientKind.Individual, name, null, Area.NationId))])).Id);

    private async Task<Visitor.Page> UploadAsync(Guid decisionId, byte[] content) =>
        await (await (await app.SignedInAsAsync(TestAccounts.Ministry)).OpenAsync($"/awards/{decisionId}/import")).UploadAsync("danh-sach.xlsx", content);

    private static Task<Visitor.Page> ConfirmAsync(Visitor.Page preview) =>
        preview.SubmitAsync(preview.Document.QuerySelector("#Input_ElsewhereId") is null ? [] : [new("Input.ElsewhereId", Area.NationId.ToString())]);

    private async Task<IEnumerable<string>> NamesAsync(Guid id) => (await app.ReadDecisionAsync(id)).Recipients.Select(r => r.Name);

    /// <summary>The provinces of today that the rows belong to: those of the day of the decision had other forms.</summary>
    private async Task<IReadOnlyList<Guid>> ScopesTodayAsync(Guid id)
    {
        await using var db = app.OpenDatabase();
        var successors = await db.AreaSuccessions.ToDictionaryAsync(s => s.PredecessorId, s => s.SuccessorId);

        return [.. (await app.ReadDecisionAsync(id)).Recipients.Select(r => successors.GetValueOrDefault(r.ScopeId, r.ScopeId))];
    }
}
