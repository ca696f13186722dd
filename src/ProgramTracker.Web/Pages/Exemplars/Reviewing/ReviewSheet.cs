using Microsoft.EntityFrameworkCore;
using ProgramTracker.Data;
using ProgramTracker.Data.Exemplars;
using ProgramTracker.Data.Scope;
using ProgramTracker.Domain.Exemplars;
using ProgramTracker.Web.Spreadsheets;
using ProgramTracker.Web.Words;

namespace ProgramTracker.Web.Pages.Exemplars.Reviewing;

/// <summary>The sheet of the yearly review on its way out: a row per model or exemplar that the organisation keeps and that was there in the year, with what is known of it.</summary>
internal static class ReviewSheet
{
    public static string FileName(int year) => $"ra-soat-mo-hinh-{year}.xlsx";

    public static async Task<byte[]> WriteAsync(TrackerContext db, int year, CancellationToken cancellationToken)
    {
        var criteria = await db.CriteriaOfAsync(db.Actor.Scope.HomeId, year, cancellationToken);
        var exemplars = await db.Exemplars.AsNoTracking().WritableBy(db.Actor).WithLife().ThereBetween(year, year).OrderBy(e => e.Name).ThenBy(e => e.Id).ToListAsync(cancellationToken);
        var areas = await ReviewAreas.OfAsync(db, exemplars.SelectMany(e => e.Points.Where(p => p.Year == year).Select(p => p.AreaId)), cancellationToken);
        var own = await db.Areas.Where(a => db.Exemplars.Any(e => e.AreaId == a.Id)).ToDictionaryAsync(a => a.Id, a => a.Name, cancellationToken);

        return SpreadsheetTemplate.Write(
        [
            (ReviewColumns.Sheet, [ReviewColumns.All(criteria), .. exemplars.Select(e => Row(e, year, criteria, areas, e.AreaId is { } area ? own[area] : ""))]),
            ("Hướng dẫn", Guide),
        ]);
    }

    private static readonly IReadOnlyList<IReadOnlyList<string>> Guide =
    [
        ["Cột", "Cách ghi"],
        [ReviewColumns.Key, "giữ nguyên; mô hình mới thì ghi vào sổ trước rồi tải lại bảng"],
        [ReviewColumns.Points, "nơi: số điểm, cách nhau bằng dấu chấm phẩy, như Phường Hải Châu: 3; Xã Hòa Vang: 2. Số vào ngày cuối năm"],
        [ReviewColumns.Groups, "nơi: số tổ/số thành viên, như Phường Hải Châu: 2/40. Chỉ ghi số, không ghi tên ai"],
        ["Các cột tiêu chí", "điểm chấm, không quá mức tối đa; không đạt thì ghi 0; để trống cả hàng tiêu chí nếu chưa đánh giá"],
        [ReviewColumns.Outcome, "duy trì hoặc dừng"],
        [ReviewColumns.Reason, "cần có khi dừng hoặc khi sửa kết quả đã xác nhận"],
        ["Lưu ý", "Ô để trống là giữ nguyên. Loại, lĩnh vực, địa phương, bước chỉ để nhận ra mô hình, không được đọc lại. Không ghi tin báo, người báo tin, đối tượng, vụ việc."],
    ];

    private static IReadOnlyList<string> Row(Exemplar exemplar, int year, AssessmentCriteria? criteria, ReviewAreas areas, string area)
    {
        var points = exemplar.Points.Where(p => p.Year == year).ToList();
        var assessment = exemplar.Assessments.FirstOrDefault(a => a.Year == year);
        var scores = (criteria?.Criteria ?? []).Select((_, at) => assessment?.CriteriaId == criteria!.Id ? Figures.Of(assessment.Scores[at]) : "");

        return
        [
            exemplar.Id.ToString("N"),
            $"{year}",
            exemplar.Name,
            ExemplarWords.Of(exemplar.Kind),
            exemplar.Field ?? "",
            area,
            ExemplarWords.Of(exemplar.Stage),
            areas.Written(points, p => $"{p.Points}"),
            areas.Written(points.Where(p => p.Groups is not null), p => p.Members is { } members ? $"{p.Groups}/{members}" : $"{p.Groups}"),
            .. scores,
            assessment?.Evidence ?? "",
            exemplar.IsOver ? ReviewColumns.Ends : ReviewColumns.GoesOn,
            "",
        ];
    }
}
