using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using ProgramTracker.Data.Imports;
using ProgramTracker.Domain.Organisations;
using ProgramTracker.Web.Spreadsheets;
using ProgramTracker.Web.Tests.Hosting;

namespace ProgramTracker.Web.Tests.Organisations;

public sealed class ImportingOrganisations(TrackerApp app) : IClassFixture<TrackerApp>
{
    private const string Address = "/organisations/import";

    private static readonly string[] AreaHeadings = ["Mã", "Tên", "Tên ngắn", "Loại", "Cấp", "Mã tỉnh", "Từ ngày", "Đến ngày"];
    private static readonly string[] OrganisationHeadings = ["Mã", "Tên", "Viết tắt", "Khối", "Cấp", "Mã đơn vị hành chính", "Mã cấp trên", "Là đơn vị của cấp trên", "Từ ngày", "Đến ngày"];

    [Fact]
    public async Task Shows_first_and_keeps_all_of_it_in_one_entry()
    {
        var file = Workbook(
            [["30101", "Xã An Thử", "", "xã", "xã", "48", "01/07/2025", ""]],
            [["CAX-30101", "Công an xã An Thử", "CAX", "Công an", "xã", "30101", "CA-48", "", "", ""], ["CAX-30101-D", "Đội An ninh", "", "Công an", "xã", "30101", "CAX-30101", "có", "01/08/2025", ""]]);

        var preview = await UploadAsync("thử.xlsx", file);
        Assert.Contains("Xã An Thử", preview.Text, StringComparison.Ordinal);
        Assert.Null(await AreaAsync("30101"));

        var done = await preview.SubmitAsync([]);
        Assert.Contains("Đã thêm 1 đơn vị hành chính và 2 tổ chức.", done.Text, StringComparison.Ordinal);
        await using var db = app.OpenDatabase();
        var area = await AreaAsync("30101");
        var units = await db.Organisations.Where(o => o.AreaId == area!.Id).OrderBy(o => o.Code).ToListAsync();
        Assert.Equal((await app.OrganisationAsync("CA-48")).AreaId, area!.ParentId);
        Assert.Equal("An Thử", area.ShortName);
        Assert.Equal([(await app.OrganisationAsync("CA-48")).Id, units[0].Id], units.Select(o => o.ParentId!.Value));
        Assert.Equal([false, true], units.Select(o => o.IsUnitOfParent));
        var hash = Convert.ToHexStringLower(SHA256.HashData(file));
        var entry = (await db.AuditEntries.Include(e => e.Detail).Where(e => e.Verb == "organisations.import").ToListAsync()).Single(e => e.Detail!.After!.Contains(hash, StringComparison.Ordinal));
        Assert.Contains("\"rows\":3", entry.Detail!.After, StringComparison.Ordinal);
        Assert.False(await db.Set<PendingImport>().AnyAsync(i => i.Sha256 == hash));
    }

    [Fact]
    public async Task Changes_nothing_the_second_time()
    {
        var file = Workbook([["30102", "Phường Hai Lần", "", "phường", "xã", "48", "01/07/2025", ""]], [["CAX-30102", "Công an phường Hai Lần", "", "Công an", "xã", "30102", "", "", "", ""]]);
        await (await UploadAsync("a.xlsx", file)).SubmitAsync([]);
        var again = await UploadAsync("a.xlsx", file);

        Assert.Contains("Mọi dòng trong tệp đã có trong danh mục.", again.Text, StringComparison.Ordinal);
        Assert.Null(again.Document.QuerySelector("main form button[type=submit]"));
        await using var db = app.OpenDatabase();
        Assert.Equal(1, await db.Areas.CountAsync(a => a.Code == "30102"));
        Assert.Equal(1, await db.Organisations.CountAsync(o => o.Code == "CAX-30102"));
    }

    [Fact]
    public async Task Names_every_bad_cell_by_its_address_and_keeps_nothing()
    {
        var preview = await UploadAsync("sai.xlsx", Workbook(
            [
                ["30103", "Xã Tốt", "", "xã", "xã", "48", "01/07/2025", ""],
                ["30104", "", "", "xã", "xã", "48", "01/07/2025", ""],
                ["30105", "Xã Sai Ngày", "", "xã", "xã", "48", "31/02/2025", ""],
                ["30106", "Xã Sai Tỉnh", "", "xã", "xã", "99", "01/07/2025", ""],
                ["30107", "Xã Sai Loại", "", "huyện", "xã", "48", "01/07/2025", ""],
                ["30103", "Xã Trùng", "", "xã", "xã", "48", "01/07/2025", ""],
                ["20242", "Phường Tên Khác", "", "phường", "xã", "48", "01/07/2025", ""],
                ["30108", "Xã Lùi", "", "xã", "xã", "48", "01/07/2025", "30/06/2025"],
            ],
            [
                ["X-1", "Tổ chức lạ", "", "Hội kín", "xã", "30103", "", "", "", ""],
                ["X-2", "Không có cấp trên", "", "Công an", "xã", "30103", "KHONG-CO", "", "", ""],
                ["X-3", "Không có địa bàn", "", "Công an", "tỉnh", "00", "", "", "", ""],
                ["X-4", "Vòng tròn", "", "Công an", "xã", "30103", "X-5", "", "", ""],
                ["X-5", "Vòng tròn", "", "Công an", "xã", "30103", "X-4", "", "", ""],
                ["X-6", new string('a', 301), "", "Công an", "xã", "30103", "", "", "", ""],
                ["X-7", "Trong nhà của Bộ", "", "Công an", "tỉnh", "48", "BCA", "có", "", ""],
                ["X-8", "Cấp trên khác khối", "", "Mặt trận", "tỉnh", "48", "BCA", "", "", ""],
                ["X-9", "Cấp trên đã hết", "", "Công an", "trung ương", "", "BCA-V28", "", "01/01/2020", ""],
            ]));

        var cells = preview.Document.QuerySelectorAll("[aria-labelledby=faults] tbody tr").Select(row => row.Children[0].TextContent + " " + row.Children[2].TextContent).ToList();
        Assert.Equal(
            ["B3", "G4", "F5", "D6", "A7", "A8", "H9"],
            cells.Where(cell => cell.EndsWith("hành chính", StringComparison.Ordinal)).Select(cell => cell.Split(' ')[0]));
        Assert.Equal(["D2", "F4", "B7", "G3", "G10", "G5", "G6", "G8", "G9"], cells.Where(cell => cell.EndsWith("Tổ chức", StringComparison.Ordinal)).Select(cell => cell.Split(' ')[0]));
        Assert.Contains("Trùng mã với dòng 2.", preview.Text, StringComparison.Ordinal);
        Assert.Contains("Mã này đã là của “Phường Hải Châu” từ 01/07/2025.", preview.Text, StringComparison.Ordinal);
        Assert.Null(preview.Document.QuerySelector("main form button[type=submit]"));
        Assert.Null(await AreaAsync("30103"));
    }

    [Fact]
    public async Task Matches_headings_in_any_order_and_says_what_it_does_not_read()
    {
        var preview = await UploadAsync("x.csv", Encoding.UTF8.GetBytes("Từ ngày;GHI CHÚ;ten;Mã tỉnh;CẤP;loại;mã\n2025-07-01;tôn giáo;Xã Đổi Cột;48;xã;xã;30110\n\n1/7/2025;;\"Xã \"\"Nháy\"\"; hai\";48;xã;xã;30111\n"));

        Assert.Contains("Không đọc: cột “GHI CHÚ” của trang “CSV”.", preview.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("tôn giáo", preview.Text, StringComparison.Ordinal);
        await preview.SubmitAsync([]);
        Assert.Equal("Đổi Cột", (await AreaAsync("30110"))!.ShortName);
        Assert.Equal("Xã \"Nháy\"; hai", (await AreaAsync("30111"))!.Name);
    }

    [Fact]
    public async Task Names_the_rows_of_a_CSV_file_as_Excel_does()
    {
        var preview = await UploadAsync("x.csv", Encoding.UTF8.GetBytes("Mã,Tên,Loại,Cấp,Mã tỉnh,Từ ngày\r\n\r\n30112,\"Xã\nHai Dòng\",xã,xã,48,hôm qua\r\n"));

        Assert.Equal("F3", preview.Document.QuerySelector("[aria-labelledby=faults] tbody th")!.TextContent);
    }

    [Fact]
    public async Task Says_which_column_is_missing_and_when_no_table_is_there()
    {
        Assert.Contains("Thiếu cột “Từ ngày”.", (await UploadAsync("x.csv", Encoding.UTF8.GetBytes("Mã,Tên,Loại,Cấp,Mã tỉnh\n30113,Xã,xã,xã,48\n"))).Text, StringComparison.Ordinal);
        Assert.Contains("Không thấy bảng nào có tiêu đề như tệp mẫu.", (await UploadAsync("x.csv", Encoding.UTF8.GetBytes("một,hai\n1,2\n"))).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Refuses_what_is_no_spreadsheet_in_words()
    {
        var workbook = Workbook([["30114", "Xã", "", "xã", "xã", "48", "01/07/2025", ""]], []);

        Assert.Contains("Tệp không có nội dung.", await RefusedAsync("rong.xlsx", []));
        Assert.Contains("Tệp không phải bảng tính. Chọn tệp XLSX hoặc CSV.", await RefusedAsync("anh.xlsx", [0x89, (byte)'P', (byte)'N', (byte)'G', 0, 0, 0, 13]));
        Assert.Contains(await RefusedAsync("cu.xlsx", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1]), error => error.Contains("(.xls)", StringComparison.Ordinal));
        Assert.Contains(await RefusedAsync("tcvn3.csv", [(byte)'M', 0xB7, (byte)',', 0xFF]), error => error.Contains("UTF-8", StringComparison.Ordinal));
        Assert.Contains(await RefusedAsync("do-dang.xlsx", workbook[..(workbook.Length / 2)]), error => error.Contains("hỏng", StringComparison.Ordinal));
        Assert.Contains(await RefusedAsync("to.csv", new byte[Spreadsheet.MostBytes + 1]), error => error.Contains("20 MB", StringComparison.Ordinal));
        Assert.Contains(await RefusedAsync("dai.csv", Encoding.UTF8.GetBytes("Mã\n" + string.Concat(Enumerable.Repeat("1\n", Spreadsheet.MostRows)))), error => error.Contains("50000", StringComparison.Ordinal));
        await using var db = app.OpenDatabase();
        Assert.False(await db.Set<PendingImport>().AnyAsync(i => i.FileName == "do-dang.xlsx" || i.FileName == "to.csv"));
    }

    [Fact]
    public async Task Takes_every_commune_of_the_country_in_seconds()
    {
        var communes = Enumerable.Range(0, 3321).Select(i => new[] { (40000 + i).ToString(CultureInfo.InvariantCulture), $"Xã Số {i}", "", "xã", "xã", "48", "01/07/2025", "" });
        var file = Workbook([.. communes], []);
        var preview = await UploadAsync("cả nước.xlsx", file);
        var watch = Stopwatch.StartNew();
        var done = await preview.SubmitAsync([]);

        Assert.Contains("Đã thêm 3.321 đơn vị hành chính", done.Text, StringComparison.Ordinal);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(60), $"{watch.Elapsed}");
        await using var db = app.OpenDatabase();
        Assert.Equal(3321, await db.Areas.CountAsync(a => a.Code.StartsWith("4") && a.Name.StartsWith("Xã Số")));
    }

    [Fact]
    public async Task Is_seen_by_nobody_else_and_forgotten_after_a_day()
    {
        var preview = await UploadAsync("riêng.csv", Encoding.UTF8.GetBytes("Mã,Tên,Loại,Cấp,Mã tỉnh,Từ ngày\n30115,Xã,xã,xã,48,01/07/2025\n"));
        await using var db = app.OpenDatabase();
        var id = Guid.Parse(preview.Path.Split('/')[^1]);
        var other = await db.Users.Where(u => u.UserName == TestAccounts.Ministry).Select(u => u.Id).SingleAsync();
        await db.Set<PendingImport>().Where(i => i.Id == id).ExecuteUpdateAsync(set => set.SetProperty(i => i.UserId, other).SetProperty(i => i.At, i => i.At.AddDays(-2)));

        Assert.Equal(HttpStatusCode.NotFound, (await preview.Visitor.OpenAsync(preview.Path)).Status);
        await UploadAsync("sau.csv", Encoding.UTF8.GetBytes("Mã,Tên,Loại,Cấp,Mã tỉnh,Từ ngày\n30116,Xã,xã,xã,48,01/07/2025\n"));
        Assert.False(await db.Set<PendingImport>().AnyAsync(i => i.Id == id));
    }

    [Fact]
    public async Task Takes_the_template_it_gives_filled_in()
    {
        var administrator = await app.SignedInAsAsync(TestAccounts.Administrator);
        var template = Spreadsheet.Read(await administrator.Client.GetByteArrayAsync("/organisations/import/template"));

        Assert.Equal(["Đơn vị hành chính", "Tổ chức", "Hướng dẫn"], template.Sheets.Select(sheet => sheet.Name));
        Assert.Equal(AreaHeadings, template.Sheets[0].Rows[0].Cells);
        Assert.Equal(OrganisationHeadings, template.Sheets[1].Rows[0].Cells);
    }

    [Theory]
    [InlineData(TestAccounts.Ministry)]
    [InlineData(TestAccounts.DaNang)]
    public async Task Is_not_there_for_others(string userName) => Assert.Equal(HttpStatusCode.NotFound, (await (await app.SignedInAsAsync(userName)).OpenAsync(Address)).Status);

    private async Task<Visitor.Page> UploadAsync(string fileName, byte[] content) =>
        await (await (await app.SignedInAsAsync(TestAccounts.Administrator)).OpenAsync(Address)).UploadAsync(fileName, content);

    private async Task<IReadOnlyList<string>> RefusedAsync(string fileName, byte[] content)
    {
        var page = await UploadAsync(fileName, content);
        Assert.Equal(Address, page.Path);

        return page.Errors;
    }

    private static byte[] Workbook(IReadOnlyList<string[]> areas, IReadOnlyList<string[]> organisations) => SpreadsheetTemplate.Write(
    [
        ("Đơn vị hành chính", [AreaHeadings, .. areas]),
        ("Tổ chức", [OrganisationHeadings, .. organisations]),
    ]);

    private async Task<Area?> AreaAsync(string code)
    {
        await using var db = app.OpenDatabase();

        return await db.Areas.AsNoTracking().SingleOrDefaultAsync(a => a.Code == code);
    }
}
