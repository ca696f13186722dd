using System.Globalization;

namespace ProgramTracker.Domain.Dates;

/// <summary>
/// A date as far as it is known: nothing, a year, a month of a year, a whole day, or a day whose year nobody wrote (<c>--05-31</c>).
/// The default value knows nothing. Kept as three columns; a value that exists is always one of these five.
/// </summary>
public readonly partial record struct PartialDate : IComparable<PartialDate>, IParsable<PartialDate>
{
    public const int FirstYear = 1900;
    public const int LastYear = 2200;

    public static readonly PartialDate Unknown;

    /// <exception cref="ArgumentException">No such date, see <see cref="PartialDateRefusal"/>.</exception>
    public PartialDate(short? year, short? month, short? day)
    {
        var refusal = RefusalOf(year, month, day);
        if (refusal != PartialDateRefusal.None)
            throw new ArgumentException($"{refusal}: year {year}, month {month}, day {day}.");

        (Year, Month, Day) = (year, month, day);
    }

    public short? Year { get; private init; }
    public short? Month { get; private init; }
    public short? Day { get; private init; }

    /// <summary>Whether anything at all is known.</summary>
    public bool IsKnown => Year is not null || Month is not null;

    /// <summary>Whether it is one day of the calendar.</summary>
    public bool IsFull => Year is not null && Day is not null;

    /// <summary>The first day it can be; null while the year is unknown.</summary>
    public DateOnly? Earliest => Year is { } year ? new DateOnly(year, Month ?? 1, Day ?? 1) : null;

    /// <summary>The last day it can be; null while the year is unknown.</summary>
    public DateOnly? Latest => Year is { } year ? new DateOnly(year, Month ?? 12, Day ?? DateTime.DaysInMonth(year, Month ?? 12)) : null;

    /// <exception cref="ArgumentException">The year is out of range.</exception>
    public static PartialDate Of(int year) => new(checked((short)year), null, null);

    /// <exception cref="ArgumentException">No such month.</exception>
    public static PartialDate Of(int year, int month) => new(checked((short)year), checked((short)month), null);

    /// <exception cref="ArgumentException">No such day.</exception>
    public static PartialDate Of(int year, int month, int day) => new(checked((short)year), checked((short)month), checked((short)day));

    /// <summary>A day of a year that is not known; 29 February is one.</summary>
    /// <exception cref="ArgumentException">No such day.</exception>
    public static PartialDate OfAnyYear(int month, int day) => new(null, checked((short)month), checked((short)day));

    /// <exception cref="ArgumentException">The year is out of range.</exception>
    public static PartialDate From(DateOnly day) => Of(day.Year, day.Month, day.Day);

    public static implicit operator PartialDate(DateOnly day) => From(day);

    public static bool operator <(PartialDate left, PartialDate right) => left.CompareTo(right) < 0;
    public static bool operator >(PartialDate left, PartialDate right) => left.CompareTo(right) > 0;
    public static bool operator <=(PartialDate left, PartialDate right) => left.CompareTo(right) <= 0;
    public static bool operator >=(PartialDate left, PartialDate right) => left.CompareTo(right) >= 0;

    /// <summary><c>2021-12-22</c>, <c>2021-12</c>, <c>2021</c>, <c>--05-31</c>, or empty.</summary>
    public string ToIso() => (Year, Month, Day) switch
    {
        (null, null, _) => "",
        (null, _, _) => Written($"--{Month:00}-{Day:00}"),
        (_, null, _) => Written($"{Year:0000}"),
        (_, _, null) => Written($"{Year:0000}-{Month:00}"),
        _ => Written($"{Year:0000}-{Month:00}-{Day:00}"),
    };

    /// <summary>
    /// <c>22/12/2021</c>, <c>tháng 12/2021</c>, <c>năm 2021</c>, <c>31/05</c>, or empty.
    /// What it writes, <see cref="TryParse(string?, out PartialDate)"/> reads.
    /// </summary>
    public string ToVietnamese() => (Year, Month, Day) switch
    {
        (null, null, _) => "",
        (null, _, _) => Written($"{Day:00}/{Month:00}"),
        (_, null, _) => Written($"năm {Year:0000}"),
        (_, _, null) => Written($"tháng {Month:00}/{Year:0000}"),
        _ => Written($"{Day:00}/{Month:00}/{Year:0000}"),
    };

    /// <summary>As <see cref="ToVietnamese"/>: a form shows what its reader would type.</summary>
    public override string ToString() => ToVietnamese();

    /// <summary>Orders as the ISO texts do: nothing known first, then days without a year, then by year with the less known before the more known.</summary>
    public int CompareTo(PartialDate other) =>
        (Year ?? 0, Month ?? 0, Day ?? 0).CompareTo((other.Year ?? 0, other.Month ?? 0, other.Day ?? 0));

    private static PartialDateRefusal RefusalOf(int? year, int? month, int? day) => (year, month, day) switch
    {
        ( < FirstYear or > LastYear, _, _) => PartialDateRefusal.YearOutOfRange,
        (_, < 1 or > 12, _) => PartialDateRefusal.DayDoesNotExist,
        (_, null, not null) => PartialDateRefusal.NotADate,
        (null, not null, null) => PartialDateRefusal.MonthAlone,
        // 2000 was a leap year: while the year is unknown 29 February may exist.
        (_, { } m, { } d) when d < 1 || d > DateTime.DaysInMonth(year ?? 2000, m) => PartialDateRefusal.DayDoesNotExist,
        _ => PartialDateRefusal.None,
    };

    private static string Written(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
