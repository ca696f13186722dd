using ProgramTracker.Web.Spreadsheets;

namespace ProgramTracker.Web.Pages.Organisations.Importing;

/// <summary>The spreadsheet to fill in, with the words that its columns take.</summary>
internal static class CatalogueTemplate
{
    public const string FileName = "mau-don-vi-hanh-chinh-to-chuc.xlsx";

    public static byte[] Write() => SpreadsheetTemplate.Write(
    [
        (AreaColumns.Sheet, [AreaColumns.All]),
        (OrganisationColumns.Sheet, [OrganisationColumns.All]),
        ("Hướng dẫn",
        [
            ["Cột", "Cách ghi"],
            [AreaColumns.Kind, "tỉnh, thành phố, xã, phường, đặc khu"],
            [AreaColumns.Level, "tỉnh hoặc xã; với tổ chức có thêm trung ương"],
            [AreaColumns.Province, "mã hai chữ số của tỉnh, thành phố có xã, phường này; để trống với cấp tỉnh"],
            [AreaColumns.From, "ngày đầu tiên, như 01/07/2025; với tổ chức có thể để trống khi không rõ"],
            [AreaColumns.To, "ngày cuối cùng; để trống khi còn tồn tại"],
            [OrganisationColumns.Line, "Công an, Mặt trận, Đảng, Chính quyền, Đoàn thể"],
            [OrganisationColumns.Area, "mã hai chữ số của tỉnh hoặc năm chữ số của xã; để trống với trung ương"],
            [OrganisationColumns.Parent, "mã của tổ chức cấp trên, đã có hoặc nằm trong bảng này"],
            [OrganisationColumns.IsUnit, "có hoặc không: có khi là đơn vị nằm trong tổ chức cấp trên"],
            ["Lưu ý", "Không ghi thông tin về nguồn tin, vụ việc hay cá nhân. Cột khác với mẫu không được đọc."],
        ]),
    ]);
}
