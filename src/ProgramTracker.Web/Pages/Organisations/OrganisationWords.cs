using Microsoft.Extensions.Localization;
using ProgramTracker.Domain.Dates;
using ProgramTracker.Domain.Organisations;
using ProgramTracker.Web.Words;

namespace ProgramTracker.Web.Pages.Organisations;

/// <summary>How the screen names what organisations are.</summary>
public static class OrganisationWords
{
    public static string Of(OrganisationLine line) => line switch
    {
        OrganisationLine.Police => "Công an",
        OrganisationLine.Front => "Mặt trận",
        OrganisationLine.Party => "Đảng",
        OrganisationLine.State => "Chính quyền",
        _ => "Đoàn thể",
    };

    public static string Of(OrganisationLevel level) => level switch
    {
        OrganisationLevel.Central => "Trung ương",
        OrganisationLevel.Province => "Cấp tỉnh",
        _ => "Cấp xã",
    };

    public static string Of(SuccessionKind kind) => kind switch
    {
        SuccessionKind.Renamed => "đổi tên",
        SuccessionKind.Merged => "sáp nhập",
        _ => "chia tách",
    };

    public static string Said(DateOnly day) => PartialDate.From(day).ToVietnamese();

    /// <summary>The days of a body, as far as they are known: <c>từ 06/08/2018</c>.</summary>
    public static string Existed(this IStringLocalizer t, DateOnly? from, DateOnly? to) => (from, to) switch
    {
        ({ } first, { } last) => t["từ {0} đến {1}", Said(first), Said(last)].Value,
        (null, { } last) => t["đến {0}", Said(last)].Value,
        ({ } first, null) => t["từ {0}", Said(first)].Value,
        _ => "",
    };

    /// <summary>What an award line announced: <c>85 tập thể, 93 cá nhân</c>.</summary>
    public static string Announced(this IStringLocalizer t, int? collectives, int? individuals, int? households) => string.Join(", ", new[]
    {
        collectives is { } c ? t["{0} tập thể", Figures.Of(c)].Value : null,
        individuals is { } i ? t["{0} cá nhân", Figures.Of(i)].Value : null,
        households is { } h ? t["{0} hộ gia đình", Figures.Of(h)].Value : null,
    }.OfType<string>());
}
