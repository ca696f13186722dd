using ProgramTracker.Domain.Dates;
using ProgramTracker.Domain.Programmes;

namespace ProgramTracker.Web.Pages.Programmes;

/// <summary>How the screen says where a programme stands.</summary>
public static class ProgrammeWords
{
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

    /// <summary>The look of a state's chip.</summary>
    public static string? LookOf(ProgrammeState state, bool isPastItsPeriod) => state switch
    {
        ProgrammeState.InForce => isPastItsPeriod ? "warn" : "ok",
        ProgrammeState.Draft => "accent",
        _ => null,
    };

    /// <summary>A period as an office writes it: <c>2013 - 2023</c>, <c>từ 01/08/2013</c>.</summary>
    public static string Period(PartialDate from, PartialDate to) => (Said(from), Said(to)) switch
    {
        ("", "") => "",
        (var begins, "") => begins + " -",
        ("", var ends) => "- " + ends,
        (var begins, var ends) => $"{begins} - {ends}",
    };

    private static string Said(PartialDate date) => date is { Year: { } year, Month: null } ? year.ToString(System.Globalization.CultureInfo.InvariantCulture) : date.ToVietnamese();
}
