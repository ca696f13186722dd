using ProgramTracker.Domain.FollowUp;

namespace ProgramTracker.Web.Pages.Tasks;

/// <summary>How the screen says where a task stands.</summary>
public static class TaskWords
{
    public static readonly IReadOnlyList<string> All = [.. Enum.GetValues<FollowUpState>().Select(Of)];

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
}
