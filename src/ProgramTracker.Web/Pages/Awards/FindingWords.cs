using Microsoft.Extensions.Localization;
using ProgramTracker.Domain.Awards;
using ProgramTracker.Domain.Dates;
using ProgramTracker.Web.Words;

namespace ProgramTracker.Web.Pages.Awards;

/// <summary>How the screen says what the checks found.</summary>
public static class FindingWords
{
    public static string Of(RuleSeverity severity) => severity switch
    {
        RuleSeverity.Block => "Chặn ban hành",
        RuleSeverity.Warn => "Cần xem lại",
        _ => "Để biết",
    };

    public static string? Chip(RuleSeverity severity) => severity switch
    {
        RuleSeverity.Block => "bad",
        RuleSeverity.Warn => "warn",
        _ => null,
    };

    public static string Of(RuleKeeping keeping) => keeping switch
    {
        RuleKeeping.Checked => "Tự kiểm tra",
        RuleKeeping.Kept => "Luôn giữ",
        _ => "Người đề nghị cam đoan",
    };

    /// <summary>{0} is the kind of recipient where the finding is about one, otherwise the first of its values.</summary>
    public static string Of(FindingKind kind) => kind switch
    {
        FindingKind.SameAchievement => "Đã được khen cùng dịp, cùng thời gian lập thành tích",
        FindingKind.MaybeSameAchievement => "Có thể đã được khen về thành tích này",
        FindingKind.PeriodNotAfterTheLast => "Thời gian lập thành tích phải tính từ sau {0}, theo lần khen trước",
        FindingKind.AuthorityNotCompetent => "Cấp này không có thẩm quyền quyết định: {0}",
        FindingKind.AuthorityUnknown => "Danh mục chưa rõ cấp này có thẩm quyền không: {0}",
        FindingKind.FormNotForKind => "{1} không dành cho loại đối tượng: {0}",
        FindingKind.FormMaybeNotForKind => "{1}: chưa rõ có dành cho loại đối tượng này không: {0}",
        FindingKind.DistrictAfterItsEnd => "Cấp huyện đã kết thúc hoạt động trước ngày quyết định",
        FindingKind.OnceForLife => "Đã được tặng kỷ niệm chương này, mỗi người chỉ một lần",
        FindingKind.DatesOutOfOrder => "Thứ tự ngày bị ngược: {0} rồi mới đến {1}",
        FindingKind.MoreThanAnnounced => "{0}: danh sách có {1}, nhiều hơn số công bố là {2}",
        FindingKind.FewerThanAnnounced => "{0}: danh sách có {1}, ít hơn số công bố là {2}",
        FindingKind.TwiceInList => "Trùng với dòng {0} của danh sách",
        FindingKind.AlsoAsCollective => "Đã đứng ở dòng {0}, thuộc loại đối tượng khác",
        FindingKind.SignedForTheCommittee => "Người ký ghi TM. Ủy ban nhân dân, trong khi khen thưởng là thẩm quyền của Chủ tịch",
        FindingKind.NotSignedForTheStandingCommittee => "Quyết định của Mặt trận ký TM. Ban Thường trực",
        _ => "Chỉ biết qua báo chí, chưa có số và ngày nên chưa tính là đã quyết định",
    };

    public static string Say(AwardFinding finding, IStringLocalizer<Words.Words> t) =>
        t[Of(finding.Kind), [.. finding.Among is { } kind ? [t[AwardWords.Of(kind)].Value] : Array.Empty<object>(), .. finding.Values.Select(Shown)]];

    /// <summary>The place in the list, the name, and the unit: <c>3. Nguyễn Văn A, Công an xã X</c>.</summary>
    public static string Say(CheckedRecipient recipient) =>
        $"{Figures.Of(recipient.Order + 1)}. {recipient.Name}{(recipient.PostAndUnit is null ? "" : ", " + recipient.PostAndUnit)}";

    private static object Shown(object value) => value switch
    {
        PartialDate date => date.ToVietnamese(),
        DateOnly day => SaidTime.Exact(day),
        int count => Figures.Of(count),
        _ => value,
    };
}
