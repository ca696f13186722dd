using ProgramTracker.Domain.Exemplars;

namespace ProgramTracker.Web.Pages.Exemplars;

/// <summary>How the screen speaks of models and exemplars.</summary>
public static class ExemplarWords
{
    public static readonly IReadOnlyList<string> All = [.. Enum.GetValues<ExemplarKind>().Select(Of), .. Enum.GetValues<ExemplarStage>().Select(Of), .. Enum.GetValues<AssessmentClass>().Select(Of)];

    public static string Of(ExemplarKind kind) => kind switch
    {
        ExemplarKind.Model => "Mô hình",
        ExemplarKind.Collective => "Tập thể điển hình",
        _ => "Cá nhân điển hình",
    };

    public static string Of(ExemplarStage stage) => stage switch
    {
        ExemplarStage.Proposed => "Đề xuất",
        ExemplarStage.Piloted => "Làm điểm",
        ExemplarStage.Recognised => "Công nhận",
        ExemplarStage.Replicated => "Nhân rộng",
        ExemplarStage.Merged => "Đã sáp nhập",
        _ => "Kết thúc",
    };

    public static string Of(AssessmentClass assessed) => assessed switch
    {
        AssessmentClass.Good => "Tốt",
        AssessmentClass.Fair => "Khá",
        AssessmentClass.Average => "Trung bình",
        _ => "Yếu",
    };

    public static string? Chip(AssessmentClass assessed) => assessed switch
    {
        AssessmentClass.Good => "ok",
        AssessmentClass.Fair => "accent",
        AssessmentClass.Average => null,
        _ => "warn",
    };

    public static string? Chip(ExemplarStage stage) => stage switch
    {
        ExemplarStage.Piloted => "accent",
        ExemplarStage.Recognised or ExemplarStage.Replicated => "ok",
        _ => null,
    };
}
