using System.Globalization;
using Microsoft.Extensions.Localization;
using ProgramTracker.Domain.Awards;
using ProgramTracker.Domain.Conferences;
using ProgramTracker.Domain.Dates;
using ProgramTracker.Domain.Organisations;
using ProgramTracker.Domain.Programmes;

namespace ProgramTracker.Web.Pages.Programmes;

/// <summary>How the screen says where a programme stands.</summary>
public static class ProgrammeWords
{
    /// <summary>In force, with its period over and no act that ends it.</summary>
    public const string PastItsPeriod = "Đang hiệu lực, quá thời hạn";

    /// <summary>In force, with a period that ends this year or has ended.</summary>
    public const string EndsThisYear = "Hết thời hạn trong năm nay hoặc trước đó";

    public static string Of(ProgrammeState state) => state switch
    {
        ProgrammeState.Draft => "Dự thảo",
        ProgrammeState.InForce => "Đang hiệu lực",
        ProgrammeState.Concluded => "Đã kết thúc",
        ProgrammeState.Superseded => "Đã được thay thế",
        _ => "Đã huỷ bỏ",
    };

    public static string Of(PartyRole role) => role switch
    {
        PartyRole.Lead => "Chủ trì",
        PartyRole.Partner => "Phối hợp",
        _ => "Tham gia",
    };

    public static string Of(TargetBound bound) => bound switch
    {
        TargetBound.AtLeast => "Ít nhất",
        TargetBound.AtMost => "Không quá",
        TargetBound.Exactly => "Đúng",
        _ => "Xấp xỉ",
    };

    /// <summary>What a conference was, short enough for the drawing of the life.</summary>
    public static string ShortOf(ConferencePurpose purpose) => purpose switch
    {
        ConferencePurpose.SummingUp => "Tổng kết",
        ConferencePurpose.InterimReview => "Sơ kết",
        ConferencePurpose.RollOut => "Triển khai",
        ConferencePurpose.SteeringMeeting => "Họp Ban Chỉ đạo",
        ConferencePurpose.Commendation => "Biểu dương",
        _ => "Ngày hội",
    };

    public static string Of(OrganisationLine line) => line switch
    {
        OrganisationLine.Police => "Công an",
        OrganisationLine.Front => "Mặt trận",
        OrganisationLine.Party => "Đảng",
        OrganisationLine.State => "Chính quyền",
        _ => "Đoàn thể",
    };

    public static string Of(RecipientKind kind) => kind switch
    {
        RecipientKind.Collective => "Tập thể, lập/công bố",
        RecipientKind.Individual => "Cá nhân, lập/công bố",
        _ => "Hộ gia đình, lập/công bố",
    };

    /// <summary>The look of a state's chip.</summary>
    public static string? LookOf(ProgrammeState state, bool isPastItsPeriod) => state switch
    {
        ProgrammeState.InForce => isPastItsPeriod ? "warn" : "ok",
        ProgrammeState.Draft => "accent",
        _ => null,
    };

    /// <summary>A period as an office writes it: <c>2013 - 2023</c>, <c>đến 2010</c>.</summary>
    public static string Period(this IStringLocalizer t, PartialDate from, PartialDate to) => (Said(from), Said(to)) switch
    {
        ("", "") => "",
        (var begins, "") => begins + " -",
        ("", var ends) => t["đến {0}", ends],
        (var begins, var ends) => $"{begins} - {ends}",
    };

    private static string Said(PartialDate date) => date is { Year: { } year, Month: null } ? year.ToString(CultureInfo.InvariantCulture) : date.ToVietnamese();
}
