using ProgramTracker.Domain.People;

namespace ProgramTracker.Web.Pages.People;

/// <summary>What pages say of office-holders.</summary>
public static class PersonWords
{
    public static string Of(Likeness likeness) => likeness switch
    {
        Likeness.SameName => "cùng họ tên",
        Likeness.OtherTonePlacement => "cùng họ tên, khác chỗ đặt dấu thanh",
        Likeness.OtherAccents => "họ tên chỉ khác dấu",
        Likeness.SameOrganisation => "cùng đơn vị",
        Likeness.SamePost => "cùng chức vụ",
        _ => "cấp bậc sau cao hơn cấp bậc trước",
    };
}
