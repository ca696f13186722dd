using ProgramTracker.Domain.Exemplars;
using ProgramTracker.Web.Words;

namespace ProgramTracker.Web.Pages.Exemplars.Reviewing;

/// <summary>The headings of the sheet of the yearly review. Some only say which model a row is; they are not read back.</summary>
internal static class ReviewColumns
{
    public const string Sheet = "Rà soát";
    public const string Key = "Mã hồ sơ";
    public const string Year = "Năm";
    public const string Name = "Tên mô hình, điển hình";
    public const string Kind = "Loại";
    public const string Field = "Lĩnh vực";
    public const string Area = "Địa phương";
    public const string Stage = "Đang ở bước";
    public const string Points = "Số điểm theo xã";
    public const string Groups = "Số tổ/thành viên theo xã";
    public const string Evidence = "Minh chứng";
    public const string Outcome = "Kết quả rà soát";
    public const string Reason = "Lý do dừng hoặc sửa";

    public const string GoesOn = "duy trì";
    public const string Ends = "dừng";

    public static readonly string[] Needed = [Key, Year, Name];

    public static IReadOnlyList<string> All(AssessmentCriteria? criteria) =>
        [Key, Year, Name, Kind, Field, Area, Stage, Points, Groups, .. (criteria?.Criteria ?? []).Select(Of), Evidence, Outcome, Reason];

    /// <summary>Of a criterion, with the most points that it gives.</summary>
    public static string Of(Criterion criterion) => $"{criterion.Name} (tối đa {Figures.Of(criterion.MaxPoints)})";
}
