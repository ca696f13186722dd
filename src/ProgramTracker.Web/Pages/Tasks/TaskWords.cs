using ProgramTracker.Domain.FollowUp;
using ProgramTracker.Web.Permissions;

namespace ProgramTracker.Web.Pages.Tasks;

/// <summary>How the screen says where a task stands.</summary>
public static class TaskWords
{
    public static readonly IReadOnlyList<string> All =
        [.. Enum.GetValues<FollowUpState>().Select(Of), .. new[] { "", Permission.AssignTask, Permission.ReportTask, Permission.CloseTask, Permission.DropTask, Permission.ReopenTask }.Select(OfVerb)];

    public static string Of(FollowUpState state) => state switch
    {
        FollowUpState.Assigned => "Chưa làm",
        FollowUpState.InProgress => "Đang làm",
        FollowUpState.ReportedDone => "Đã báo xong",
        FollowUpState.Closed => "Đã kết thúc",
        _ => "Đã thôi giao",
    };

    /// <summary>The tone of the chip, see the <c>status</c> tag.</summary>
    public static string? Kind(FollowUpState state) => state switch
    {
        FollowUpState.InProgress => "accent",
        FollowUpState.ReportedDone => "warn",
        FollowUpState.Closed => "ok",
        _ => null,
    };

    /// <summary>What was done, for the history.</summary>
    public static string OfVerb(string verb) => verb switch
    {
        Permission.AssignTask => "Giao nhiệm vụ",
        Permission.ReportTask => "Báo tiến độ",
        Permission.CloseTask => "Kết thúc nhiệm vụ",
        Permission.DropTask => "Thôi giao nhiệm vụ",
        Permission.ReopenTask => "Mở lại nhiệm vụ",
        _ => "Ghi vào hồ sơ",
    };
}
