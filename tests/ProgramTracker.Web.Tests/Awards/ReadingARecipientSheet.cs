using System.Globalization;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using ProgramTracker.Domain;
using ProgramTracker.Domain.Awards;
using ProgramTracker.Web.Pages.Awards.Importing;
using ProgramTracker.Web.Spreadsheets;
using ProgramTracker.Web.Tests.Hosting;
using ProgramTracker.Web.Tests.Spreadsheets;

namespace ProgramTracker.Web.Tests.Awards;

/// <summary>Lists as clerks send them, in real files.</summary>
public sealed class ReadingARecipientSheet(TrackerApp app) : IClassFixture<TrackerApp>
{
    private static readonly object?[] Headings = ["TT", "Loại", "Cấp bậc", "Tên", "Chức vụ", "Đơn vị", "Thành tích"];

    [Fact]
    public void Takes_columns_in_any_order_and_names_those_that_it_does_not_read()
    {
        var read = Read(new MadeWorkbook().Sheet("Danh sách", [["Ngày sinh", "ĐƠN VỊ", "ten", "Chức vụ", "Cap bac"], ["01/01/1980", "Công an tỉnh Lào Cai", "Nguyễn  Văn   A", "Trưởng phòng", "thượng tá"]]));

        var line = Assert.Single(read.Lines);
        Assert.Equal(("Nguyễn Văn A", "Thượng tá, Trưởng phòng, Công an tỉnh Lào Cai", RecipientKind.Individual, true), (line.Name, line.PostAndUnit, line.Kind, line.IsInferred));
        Assert.Equal(["cột “Ngày sinh”"], read.Unread);
    }

    [Fact]
    public void Writes_names_composed_without_odd_spaces_in_the_case_of_the_list()
    {
        var read = Read(new MadeWorkbook().Sheet("Danh sách", [Headings, [1, null, null, "  LÊ\u00A0Thị Ba\u0300 ".Normalize(NormalizationForm.FormD), null, null]]));

        Assert.Equal("LÊ Thị Bà", Assert.Single(read.Lines).Name);
    }

    [Fact]
    public void Parts_a_rank_from_the_name_that_it_stands_before()
    {
        var read = Read(new MadeWorkbook().Sheet("Danh sách", [Headings, [1, null, null, "Thượng uý Trần Thị B", "Cán bộ", null], [2, null, null, "Đại Tá", null, null]]));

        Assert.Equal([("Trần Thị B", "Thượng úy, Cán bộ"), ("Đại Tá", null)], read.Lines.Select(line => (line.Name, line.PostAndUnit)));
    }

    [Fact]
    public void Takes_an_exported_list_as_it_is()
    {
        var read = Read(new MadeWorkbook().Sheet("Danh sách", [["TT", "Loại", "Tên", "Chức vụ, đơn vị"], [1, "Cá nhân", "Thượng úy Trần Thị B", "Cán bộ"]]));

        Assert.Equal(("Thượng úy Trần Thị B", "Cán bộ"), (Assert.Single(read.Lines).Name, read.Lines[0].PostAndUnit));
    }

    [Fact]
    public void Passes_over_titles_and_learns_kinds_from_the_rows_between()
    {
        var read = Read(new MadeWorkbook().Sheet("Danh sách",
        [
            ["DANH SÁCH ĐỀ NGHỊ TẶNG BẰNG KHEN"], [null], ["(Kèm theo Tờ trình số 12)"],
            ["STT", "Tên", "Đơn vị"],
            ["I", "TẬP THỂ"], [1, "Đội 3"],
            ["II. Cá nhân"], [1, "Công Tằng Tôn Nữ A"],
            [null, "III. Hộ gia đình (1)"], [1, "Ông Trần Văn C"],
        ], merged: "A1:C1"));

        Assert.Empty(read.Faults);
        Assert.Equal([("Đội 3", RecipientKind.Collective), ("Công Tằng Tôn Nữ A", RecipientKind.Individual), ("Ông Trần Văn C", RecipientKind.Household)], read.Lines.Select(line => (line.Name, line.Kind)));
        Assert.All(read.Lines, line => Assert.False(line.IsInferred));
        Assert.Equal(["cột “STT”"], read.Unread);
    }

    [Fact]
    public void Takes_a_cell_that_is_merged_downwards_for_each_row_it_spans()
    {
        var read = Read(new MadeWorkbook().Sheet("Danh sách",
            [["Loại", "Tên", "Đơn vị"], ["Cá nhân", "Lê A", "Công an xã X"], [null, "Lê B", null], [null, "Lê C", "Công an xã Y"]], merged: ["A2:A4", "C2:C3"]));

        Assert.Equal([("Lê A", "Công an xã X"), ("Lê B", "Công an xã X"), ("Lê C", "Công an xã Y")], read.Lines.Select(line => (line.Name, line.PostAndUnit)));
        Assert.All(read.Lines, line => Assert.False(line.IsInferred));
    }

    [Fact]
    public void Reads_the_values_of_formulas_and_names_those_that_fail()
    {
        var read = Read(new MadeWorkbook().Sheet("Danh sách",
        [
            Headings,
            [1, null, null, new MadeWorkbook.Formula("CONCATENATE(\"Lê\",\" A\")", "Lê A"), null, null],
            [2, null, null, new MadeWorkbook.Formula("B99", null), null, "Công an xã X"],
            [3, null, null, "Lê C", null, new MadeWorkbook.Formula("VLOOKUP(1,A:A,9)", "#REF!", IsError: true)],
        ]));

        Assert.Equal(["Lê A"], read.Lines.Select(line => line.Name));
        Assert.Equal([("D3", "Tên không được để trống."), ("F4", "Công thức trong ô bị lỗi: #REF!")], read.Faults.Select(fault => (fault.Address, fault.Reason)));
    }

    [Fact]
    public void Names_hidden_sheets_and_does_not_read_them()
    {
        var read = Read(new MadeWorkbook()
            .Sheet("Dữ liệu gốc", [Headings, [1, null, null, "Người trong trang ẩn", null, null], [2, null, null, "Người thứ hai", null, null]], isHidden: true)
            .Sheet("Danh sách", [Headings, [1, null, null, "Lê A", null, null]])
            .Sheet("Ghi chú", [["Người lập"], ["Ai đó"]]));

        Assert.Equal(["Lê A"], read.Lines.Select(line => line.Name));
        Assert.Equal(["trang “Ghi chú”", "trang ẩn “Dữ liệu gốc”"], read.Unread);
    }

    [Fact]
    public void Reads_numbers_and_days_as_people_see_them()
    {
        var day = new DateOnly(2023, 5, 31);
        var read = Read(new MadeWorkbook().Sheet("Danh sách",
        [
            Headings,
            ["1", null, null, "Tổ dân phố 7", null, 7],
            [2, null, null, 12345, null, null],
            [3, null, null, "Lê A", null, null, new MadeWorkbook.Day(day, 1)],
            [4, null, null, "Lê B", null, null, new MadeWorkbook.Day(day, 2)],
            [5, null, null, "Lê C", null, null, new MadeWorkbook.Day(day, 3)],
        ]));

        Assert.Equal(("Tổ dân phố 7", "7"), (read.Lines[0].Name, read.Lines[0].PostAndUnit));
        Assert.Equal(["31/05/2023", "31/05/2023", "31/05/2023"], read.Lines.Skip(1).Select(line => line.Achievement));
        Assert.Equal([("D3", "“12345” không phải là tên.")], read.Faults.Select(fault => (fault.Address, fault.Reason)));
    }

    [Fact]
    public void Names_by_both_addresses_who_stands_twice()
    {
        var read = Read(new MadeWorkbook().Sheet("Danh sách", [Headings, [1, null, null, "Lê A", null, "Công an xã X"], [2, null, null, "Lê A", null, "Công an xã Y"], [3, null, null, "Lê  A ", null, "Công an xã X"]]));

        Assert.Equal([("D4", "“Lê A” đã có ở ô D2.")], read.Faults.Select(fault => (fault.Address, fault.Reason)));
    }

    [Fact]
    public void Names_every_bad_cell_by_its_address()
    {
        var read = Read(new MadeWorkbook().Sheet("Danh sách",
            [Headings, [1, "đoàn", null, "Lê A", null, null], [2, null, null, null, null, "Công an xã X"], [3, null, null, new string('x', 301), null, null], [4, null, null, "Lê B", null, new string('y', 501)]]));

        Assert.Equal(["B2", "D3", "D4", "F5"], read.Faults.Select(fault => fault.Address));
        Assert.Empty(read.Lines);
    }

    [Fact]
    public void Warns_of_words_that_speak_of_what_is_never_recorded()
    {
        var read = Read(new MadeWorkbook().Sheet("Danh sách",
            [Headings, [1, null, null, "Lê A", "sinh năm 1980", "CCCD 048123456789"], [2, null, null, "Lê B", null, null, "Tố giác tội phạm"], [3, null, null, "Ban Dân vận", null, "Công an xã 1234"]]));

        Assert.Equal([("E2", "sinh năm"), ("F2", "cccd, 048123456789"), ("G3", "tố giác")], read.CarefulCells.Select(cell => (cell.Address, cell.Words)));
        Assert.Equal(3, read.Lines.Count);
    }

    [Fact]
    public void Passes_over_a_million_empty_rows()
    {
        var file = MadeWorkbook.WithEmptyRows(new MadeWorkbook().Sheet("Danh sách", [Headings, [1, null, null, "Lê A", null, null]]).ToXlsx(), 1_000_000);

        Assert.Equal("Lê A", Assert.Single(Read(file).Lines).Name);
    }

    [Fact]
    public void Refuses_a_small_archive_that_unpacks_to_a_large_one()
    {
        var file = MadeWorkbook.WithZeros(new MadeWorkbook().Sheet("Danh sách", [Headings]).ToXlsx(), 301L * 1024 * 1024);

        Assert.True(file.Length < 2 * 1024 * 1024);
        Assert.Equal(SpreadsheetRules.TooLarge, Assert.Throws<RuleBrokenException>(() => Read(file)).Rule);
    }

    [Fact]
    public void Refuses_the_old_format_and_a_list_in_windows_1258()
    {
        Assert.Equal(SpreadsheetRules.OldFormat, Assert.Throws<RuleBrokenException>(() => Read([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1])).Rule);
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        Assert.Equal(SpreadsheetRules.NotUtf8, Assert.Throws<RuleBrokenException>(() => Read(Encoding.GetEncoding(1258).GetBytes("Tên;Đơn vị\nLê Văn Đức;Công an xã"))).Rule);
    }

    [Fact]
    public void Says_which_column_has_to_be_there()
    {
        var read = Read(new MadeWorkbook().Sheet("Danh sách", [["Họ tên", "Đơn vị"], ["Lê A", "Công an xã X"]]));

        Assert.Equal("Không thấy cột “Tên”. Dùng tệp mẫu: một dòng là tên các cột.", Assert.Single(read.Faults).Reason);
    }

    [Fact]
    public void Takes_the_template_that_it_gives()
    {
        var template = Spreadsheet.Read(RecipientSheet.Write());

        Assert.Equal(["Danh sách khen thưởng", "Hướng dẫn"], template.Sheets.Select(sheet => sheet.Name));
        Assert.Empty(Read(RecipientSheet.Write()).Faults);
    }

    private RecipientSheet Read(MadeWorkbook workbook) => Read(workbook.ToXlsx());

    private RecipientSheet Read(byte[] file)
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("vi");
        return RecipientSheet.Read(Spreadsheet.Read(file), app.Services.GetRequiredService<IStringLocalizer<Web.Words.Words>>());
    }
}
