using Microsoft.Extensions.Localization;
using ProgramTracker.Data.Notices;

namespace ProgramTracker.Web.Notices;

/// <summary>How notices are said, and where they lead.</summary>
public static class NoticeWords
{
    public static string Say(this IStringLocalizer<Words.Words> t, Notice notice) => notice.About switch
    {
        NoticeKind.TaskGiven => t["Nhiệm vụ được giao"],
        NoticeKind.TaskReopened => t["Nhiệm vụ được mở lại"],
        NoticeKind.TaskDueSoon => t["Nhiệm vụ sắp đến hạn"],
        NoticeKind.TaskOverdue => t["Nhiệm vụ đơn vị mình quá hạn"],
        NoticeKind.TaskToClose => t["Đã báo xong, chờ đơn vị mình kết thúc"],
        NoticeKind.DirectionToAnswer => t["Chỉ đạo cần trả lời năm {0}", notice.Year!],
        NoticeKind.DirectionOverdue => t["Chưa trả lời chỉ đạo năm {0}", notice.Year!],
        _ => t["Hội nghị tổ chức đã quá {0} ngày, chưa ghi xong", Notice.DaysToRecord],
    };

    public static string Address(this Notice notice) => notice.About switch
    {
        NoticeKind.DirectionToAnswer or NoticeKind.DirectionOverdue => $"/directions/{notice.SubjectId}?year={notice.Year}",
        NoticeKind.ConferenceToRecord => $"/conferences/{notice.SubjectId}",
        _ => $"/tasks/{notice.SubjectId}",
    };

    /// <summary>The tone of the chip, see the <c>status</c> tag.</summary>
    public static string Tone(this Notice notice) => notice.About switch
    {
        NoticeKind.TaskOverdue or NoticeKind.DirectionOverdue => "bad",
        NoticeKind.TaskGiven or NoticeKind.TaskReopened => "accent",
        _ => "warn",
    };
}
