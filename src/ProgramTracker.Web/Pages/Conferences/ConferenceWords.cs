using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;
using ProgramTracker.Domain.Conferences;
using ProgramTracker.Reader.People;

namespace ProgramTracker.Web.Pages.Conferences;

/// <summary>How the states and kinds of a conference are said.</summary>
public static class ConferenceWords
{
    public static string Of(BroughtOverKind kind) => kind switch
    {
        BroughtOverKind.Line => "Dòng của các phần",
        BroughtOverKind.Place => "Địa điểm",
        BroughtOverKind.PlaceArea => "Tỉnh, thành phố",
        BroughtOverKind.YearReviewed => "Năm được tổng kết",
        BroughtOverKind.Task => "Nhiệm vụ",
        BroughtOverKind.AwardLine => "Khen thưởng công bố",
        BroughtOverKind.SameAwardLine => "Khen thưởng hai hồ sơ ghi giống nhau",
        BroughtOverKind.AwardDecision => "Quyết định khen thưởng",
        _ => "Ảnh, tài liệu",
    };

    public static string Of(ConferencePurpose purpose) => purpose switch
    {
        ConferencePurpose.SummingUp => "Tổng kết",
        ConferencePurpose.InterimReview => "Sơ kết, giao ban",
        ConferencePurpose.RollOut => "Triển khai, quán triệt, ký kết",
        ConferencePurpose.SteeringMeeting => "Họp Ban Chỉ đạo",
        ConferencePurpose.Commendation => "Biểu dương, khen thưởng",
        _ => "Ngày hội",
    };

    public static string Of(ConferenceState state) => state switch
    {
        ConferenceState.Planned => "Dự kiến",
        ConferenceState.Held => "Đã tổ chức, đang ghi nhận",
        ConferenceState.Recorded => "Đã ghi nhận, chờ xác nhận",
        ConferenceState.Confirmed => "Đã xác nhận",
        ConferenceState.Postponed => "Đã hoãn",
        _ => "Đã hủy",
    };

    /// <summary>The kind of chip that a state has; none for a neutral one.</summary>
    public static string? Chip(ConferenceState state) => state switch
    {
        ConferenceState.Confirmed => "ok",
        ConferenceState.Planned => "accent",
        ConferenceState.Postponed or ConferenceState.Cancelled => "warn",
        _ => null,
    };

    public static string Of(ConferenceMode mode) => mode switch
    {
        ConferenceMode.InPerson => "Trực tiếp",
        ConferenceMode.Online => "Trực tuyến",
        ConferenceMode.Unknown => "Chưa rõ cách tổ chức",
        _ => "Trực tiếp kết hợp trực tuyến",
    };

    public static string Of(CitationKind kind) => kind == CitationKind.Disseminated ? "Quán triệt, phổ biến" : "Căn cứ";

    public static string Of(ParticipantRoles role) => role switch
    {
        ParticipantRoles.Chair => "Chủ trì",
        ParticipantRoles.Presenter => "Báo cáo",
        ParticipantRoles.Speaker => "Phát biểu, kết luận",
        ParticipantRoles.Awarder => "Trao thưởng",
        _ => "Dự",
    };

    public static string Of(Presence presence) => presence switch
    {
        Presence.Present => "Có mặt",
        Presence.Invited => "Được mời",
        Presence.Represented => "Cử người dự thay",
        _ => "Vắng mặt",
    };

    public static string Of(Qualifier qualifier) => qualifier switch
    {
        Qualifier.Exactly => "đúng số",
        Qualifier.MoreThan => "hơn",
        Qualifier.Nearly => "gần",
        _ => "khoảng",
    };

    public static string Of(AgendaItemKind kind) => kind switch
    {
        AgendaItemKind.Step => "Mục chương trình",
        AgendaItemKind.Speech => "Tham luận",
        _ => "Phát biểu chỉ đạo",
    };

    public static string Of(AssessmentKind kind) => kind switch
    {
        AssessmentKind.Result => "Kết quả",
        AssessmentKind.Limit => "Hạn chế",
        AssessmentKind.Cause => "Nguyên nhân",
        AssessmentKind.Lesson => "Bài học kinh nghiệm",
        _ => "Kiến nghị, đề xuất",
    };

    public static string Of(ConclusionFate fate) => fate switch
    {
        ConclusionFate.Undecided => "Chưa chọn",
        ConclusionFate.Task => "Nhiệm vụ",
        ConclusionFate.StandingDirection => "Chỉ đạo thường xuyên",
        ConclusionFate.Pledge => "Cam kết của đơn vị",
        ConclusionFate.PlannedConference => "Hội nghị sẽ tổ chức",
        ConclusionFate.Decision => "Quyết định",
        _ => "Thông tin",
    };

    public static string Of(PersonDoubt doubt) => doubt switch
    {
        PersonDoubt.NoName => "Chưa đọc được họ tên; cả dòng đang ở ô chức vụ.",
        PersonDoubt.NoPosition => "Văn bản không nêu chức vụ.",
        PersonDoubt.NameLooksLikePost => "Họ tên có chữ giống tên chức vụ hoặc đơn vị.",
        PersonDoubt.NameLooksLikePlace => "Họ tên trùng tên một địa phương.",
        PersonDoubt.UnusualName => "Họ tên khác thường: có đủ họ, đệm, tên không?",
        PersonDoubt.LongName => "Họ tên dài hơn bình thường.",
        PersonDoubt.UnknownPosition => "Không rõ đây là chức vụ hay chỉ là tên đơn vị.",
        _ => "Cấp bậc không có trong danh mục.",
    };

    /// <summary>The roles of a participant, one by one.</summary>
    public static IEnumerable<ParticipantRoles> Each(this ParticipantRoles roles) =>
        Enum.GetValues<ParticipantRoles>().Where(role => role != ParticipantRoles.None && roles.HasFlag(role));

    /// <summary>All values as choices, in the order of the type.</summary>
    public static IReadOnlyList<SelectListItem> Choices<T>(this IStringLocalizer t, Func<T, string> say)
        where T : struct, Enum =>
        [.. Enum.GetValues<T>().Select(value => new SelectListItem(t[say(value)], value.ToString()))];
}
