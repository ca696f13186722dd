namespace ProgramTracker.Domain.Dates;

/// <summary>
/// The year of the reports (Nghị định 09/2019/NĐ-CP): from 15 December of the year before to 14 December, both included.
/// A conference on 20 December 2026 belongs to 2027.
/// </summary>
public readonly record struct ReportingYear : IComparable<ReportingYear>
{
    private const int ClosingMonth = 12;
    private const int ClosingDay = 14;

    /// <exception cref="ArgumentOutOfRangeException">Outside <see cref="PartialDate.FirstYear"/> to <see cref="PartialDate.LastYear"/>.</exception>
    public ReportingYear(int year)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, PartialDate.FirstYear);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, PartialDate.LastYear);

        Year = year;
    }

    public int Year { get; }

    public DateOnly From => new DateOnly(Year - 1, ClosingMonth, ClosingDay).AddDays(1);
    public DateOnly To => new(Year, ClosingMonth, ClosingDay);

    /// <summary>The reporting year that a day belongs to.</summary>
    public static ReportingYear Of(DateOnly day) => new(day > new DateOnly(day.Year, ClosingMonth, ClosingDay) ? day.Year + 1 : day.Year);

    public static bool operator <(ReportingYear left, ReportingYear right) => left.Year < right.Year;
    public static bool operator >(ReportingYear left, ReportingYear right) => left.Year > right.Year;
    public static bool operator <=(ReportingYear left, ReportingYear right) => left.Year <= right.Year;
    public static bool operator >=(ReportingYear left, ReportingYear right) => left.Year >= right.Year;

    public bool Contains(DateOnly day) => From <= day && day <= To;

    public int CompareTo(ReportingYear other) => Year.CompareTo(other.Year);
}
