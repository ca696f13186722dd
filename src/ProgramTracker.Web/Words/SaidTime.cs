using System.Globalization;
using Microsoft.Extensions.Localization;
using ProgramTracker.Domain.Dates;

namespace ProgramTracker.Web.Words;

/// <summary>Times as people say them ("hôm qua 14:02", "còn 3 ngày"), in Vietnam's time. The exact value stands beside them, on hover and in print.</summary>
public sealed class SaidTime(IStringLocalizer<Words> t, TimeProvider clock)
{
    private DateOnly Today => clock.Today();

    /// <summary>When something happened: "vừa xong", "12 phút trước", "14:02", "hôm qua 14:02", "22/12/2021".</summary>
    public string Since(DateTimeOffset at)
    {
        var local = at.InVietnam();
        var minutes = (int)(clock.GetUtcNow() - local).TotalMinutes;
        var clockTime = ClockTime(at);
        return (Today.DayNumber - DateOnly.FromDateTime(local.DateTime).DayNumber) switch
        {
            _ when minutes is >= 0 and < 1 => t["vừa xong"],
            _ when minutes is > 0 and < 60 => t["{0} phút trước", minutes],
            0 => t["hôm nay {0}", clockTime],
            1 => t["hôm qua {0}", clockTime],
            _ => local.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture),
        };
    }

    /// <summary>The time of day in Vietnam: "14:02".</summary>
    public static string ClockTime(DateTimeOffset at) => at.InVietnam().ToString("HH:mm", CultureInfo.InvariantCulture);

    /// <summary>How far a due date is: "còn 3 ngày", "đến hạn hôm nay", "quá hạn 4 ngày".</summary>
    public string Until(DateOnly due) => (due.DayNumber - Today.DayNumber) switch
    {
        0 => t["đến hạn hôm nay"],
        1 => t["đến hạn ngày mai"],
        > 1 and var days => t["còn {0} ngày", Figures.Of(days)],
        var days => t["quá hạn {0} ngày", Figures.Of(-days)],
    };

    /// <summary>How far a day is: "hôm nay", "hôm qua", "ngày mai", "5 ngày trước", "sau 5 ngày", else the date.</summary>
    public string Day(DateOnly day) => (day.DayNumber - Today.DayNumber) switch
    {
        0 => t["hôm nay"],
        1 => t["ngày mai"],
        -1 => t["hôm qua"],
        > 1 and <= 30 and var days => t["sau {0} ngày", days],
        < -1 and >= -30 and var days => t["{0} ngày trước", -days],
        _ => Exact(day),
    };

    /// <summary>Whether a due date has passed.</summary>
    public bool IsPast(DateOnly due) => due < Today;

    public static string Exact(DateTimeOffset at) => at.InVietnam().ToString("dd/MM/yyyy HH:mm", CultureInfo.InvariantCulture);

    public static string Exact(DateOnly day) => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);
}
