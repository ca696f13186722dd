using System.Globalization;
using ProgramTracker.Domain.Dates;

namespace ProgramTracker.Web.Papers;

/// <summary>Dates as official papers write them; what is not known stays dots.</summary>
public static class PaperDates
{
    /// <summary><c>ngày 05 tháng 3 năm 2020</c>: days below ten and the months 1 and 2 have a leading zero (Nghị định 30/2020/NĐ-CP, Phụ lục I).</summary>
    public static string OnPaper(this PartialDate date) =>
        $"ngày {Written(date.Day, "00")} tháng {Written(date.Month, date.Month < 3 ? "00" : "0")} năm {Written(date.Year, "0")}";

    /// <summary>A period as far as it is known: <c>giai đoạn 2013 - 2018</c>; none when nothing is known of it.</summary>
    public static string? Period(PartialDate from, PartialDate to) => (from.IsKnown, to.IsKnown) switch
    {
        (false, false) => null,
        (true, true) when from.Month is null && to.Month is null => $"giai đoạn {from.Year} - {to.Year}",
        (true, true) => $"từ {from.ToVietnamese()} đến {to.ToVietnamese()}",
        (true, false) => $"từ {from.ToVietnamese()}",
        _ => $"đến {to.ToVietnamese()}",
    };

    private static string Written(short? number, string format) => number?.ToString(format, CultureInfo.InvariantCulture) ?? OfficialPaper.Blank;
}
