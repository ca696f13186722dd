using Microsoft.EntityFrameworkCore;
using ProgramTracker.Domain.Exemplars;
using ProgramTracker.Web.Spreadsheets;
using ProgramTracker.Web.Tests.Hosting;

namespace ProgramTracker.Web.Tests.Exemplars;

public sealed class ReviewingAYear(TrackerApp app) : IClassFixture<TrackerApp>, IAsyncLifetime
{
    private const int Year = 2025;

    private Visitor _visitor = default!;
    private Exemplar _model = default!;
    private string _commune = "";

    public async Task InitializeAsync()
    {
        _visitor = await app.SignedInAsAsync(TestAccounts.DaNang);
        var commune = (await app.CommunesAsync())[0];
        _commune = commune.Name;
        await using var db = app.OpenDatabase();
        if (!await db.AssessmentCriteria.AnyAsync(c => c.Year == Year))
            await app.GivenCriteriaAsync(Year);
        _model = await app.GivenModelAsync($"Rà soát {Guid.CreateVersion7()}", then: m => m.CountPoints(Year, [new(commune.Id, m.ScopeId, 2, 1, 10)], app.Today));
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task Gives_a_row_per_model_with_what_is_known()
    {
        var row = Row(await SheetAsync());

        Assert.Equal((_model.Name, $"{_commune}: 2", $"{_commune}: 1/10"), (row["Tên mô hình, điển hình"], row["Số điểm theo xã"], row["Số tổ/thành viên theo xã"]));
        Assert.True(row.ContainsKey("Hiệu quả (tối đa 60)"));
    }

    [Fact]
    public async Task Changes_nothing_when_the_file_was_not_touched()
    {
        var preview = await UploadAsync(await _visitor.Client.GetByteArrayAsync($"/exemplars/review/sheet?year={Year}"));

        Assert.Contains("Không có gì để lưu", preview.Text, StringComparison.Ordinal);
        Assert.Null(preview.Document.QuerySelector("main form button[type=submit]"));
    }

    [Fact]
    public async Task Keeps_what_was_filled_in_and_nothing_the_second_time()
    {
        var file = await FilledAsync(new()
        {
            ["Số điểm theo xã"] = $"{_commune}: 5",
            ["Hiệu quả (tối đa 60)"] = "60",
            ["Lan tỏa (tối đa 40)"] = "0",
            ["Minh chứng"] = "Báo cáo số 5.",
        });
        var preview = await UploadAsync(file);
        Assert.Contains(_model.Name, preview.Text, StringComparison.Ordinal);
        Assert.Empty((await app.ReadModelAsync(_model.Id)).Assessments);
        await preview.SubmitAsync([]);

        var kept = await app.ReadModelAsync(_model.Id);
        Assert.Equal((5, (int?)1, (int?)10), (kept.Points[0].Points, kept.Points[0].Groups, kept.Points[0].Members));
        Assert.Equal((60m, AssessmentClass.Average, "Báo cáo số 5."), (kept.Assessments[0].Total, kept.Assessments[0].Class, kept.Assessments[0].Evidence));
        Assert.Contains("Không có gì để lưu", (await UploadAsync(file)).Text, StringComparison.Ordinal);
        await using var db = app.OpenDatabase();
        Assert.True(await db.AuditEntries.AnyAsync(e => e.SubjectId == _model.Id && e.Verb == "exemplars.review"));
    }

    [Fact]
    public async Task Ends_a_model_with_its_reason()
    {
        await (await UploadAsync(await FilledAsync(new() { ["Kết quả rà soát"] = "dung", ["Lý do dừng hoặc sửa"] = "Không còn phù hợp." }))).SubmitAsync([]);

        var kept = await app.ReadModelAsync(_model.Id);
        Assert.Equal((ExemplarStage.Ended, "Không còn phù hợp.", (short?)Year), (kept.Stage, kept.Stages[^1].Reason, kept.Stages[^1].On.Year));
    }

    [Fact]
    public async Task Names_every_bad_cell_by_its_address_and_keeps_nothing()
    {
        var preview = await UploadAsync(await FilledAsync(new()
        {
            ["Số điểm theo xã"] = "Xã Không Có: 5; abc",
            ["Hiệu quả (tối đa 60)"] = "61",
            ["Kết quả rà soát"] = "tạm",
            ["Số căn cước"] = "123",
        }));
        var faults = preview.Document.QuerySelectorAll("#faults ~ *, section.panel:has(#faults) tbody tr").Select(row => row.TextContent).ToList();

        Assert.Equal(5, preview.Document.QuerySelector("section.panel:has(#faults) tbody")!.QuerySelectorAll("tr").Length);
        Assert.Contains(faults, fault => fault.Contains("H2", StringComparison.Ordinal) && fault.Contains("Xã Không Có", StringComparison.Ordinal));
        Assert.Contains(faults, fault => fault.Contains("J2", StringComparison.Ordinal) && fault.Contains("0 đến 60", StringComparison.Ordinal));
        Assert.Contains("Số căn cước", preview.Document.QuerySelector(".note-warn")!.TextContent, StringComparison.Ordinal);
        Assert.Null(preview.Document.QuerySelector("main form button[type=submit]"));
    }

    [Fact]
    public async Task Takes_no_row_of_another_house()
    {
        var theirs = await app.GivenModelAsync("Rà soát của thành phố khác", "CA-79");
        var preview = await UploadAsync(await FilledAsync(new() { ["Mã hồ sơ"] = theirs.Id.ToString("N") }));

        Assert.Contains("A2", preview.Document.QuerySelector("section.panel:has(#faults) tbody")!.TextContent, StringComparison.Ordinal);
    }

    private async Task<Sheet> SheetAsync() => Spreadsheet.Read(await _visitor.Client.GetByteArrayAsync($"/exemplars/review/sheet?year={Year}")).Sheets[0];

    /// <summary>The downloaded sheet with the one row of the model, its cells filled in; a heading that is not there is added.</summary>
    private async Task<byte[]> FilledAsync(Dictionary<string, string> cells)
    {
        var row = Row(await SheetAsync());
        foreach (var (heading, text) in cells)
            row[heading] = text;

        return SpreadsheetTemplate.Write([("Rà soát", [[.. row.Keys], [.. row.Values]])]);
    }

    private Dictionary<string, string> Row(Sheet sheet)
    {
        var row = sheet.Rows.Single(r => r.Cells[0] == _model.Id.ToString("N"));
        return sheet.Rows[0].Cells.Select((heading, at) => (heading, row[at])).ToDictionary();
    }

    private async Task<Visitor.Page> UploadAsync(byte[] file) => await (await _visitor.OpenAsync($"/exemplars/review?year={Year}")).UploadAsync("ra-soat.xlsx", file);
}
