using ProgramTracker.Domain.Dates;
using ProgramTracker.Domain.Organisations;

namespace ProgramTracker.Web.Pages.Organisations;

/// <summary>How the screen names what organisations are.</summary>
public static class OrganisationWords
{
    public static string Of(OrganisationLine line) => line switch
    {
        OrganisationLine.Police => "Công an",
        OrganisationLine.Front => "Mặt trận",
        OrganisationLine.Party => "Đảng",
        OrganisationLine.State => "Nhà nước",
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
}
