using FsCheck;
using FsCheck.Fluent;
using ProgramTracker.Domain.Dates;

namespace ProgramTracker.Domain.Tests.Dates;

public sealed class TellingTheReportingYear
{
    [Theory]
    [InlineData("2026-11-22", 2026)]
    [InlineData("2026-12-14", 2026)]
    [InlineData("2026-12-15", 2027)]
    [InlineData("2026-12-20", 2027)]
    [InlineData("2025-12-15", 2026)]
    [InlineData("2025-12-14", 2025)]
    public void Closes_on_the_fourteenth_of_December(string day, int year) =>
        Assert.Equal(year, ReportingYear.Of(PartialDate.ParseIso(day).Earliest!.Value).Year);

    [Fact]
    public void Runs_from_the_fifteenth_of_December_before()
    {
        var year = new ReportingYear(2026);

        Assert.Equal((new DateOnly(2025, 12, 15), new DateOnly(2026, 12, 14)), (year.From, year.To));
    }

    [Fact]
    public void Has_every_day_in_one_year_only() => Prop.ForAll(SomeDates.Days(), day =>
    {
        if (day > new DateOnly(PartialDate.LastYear, 12, 14))
            return true;

        var year = ReportingYear.Of(day);
        return year.Contains(day) && !year.Contains(year.To.AddDays(1))
            && (year.Year == PartialDate.FirstYear || !new ReportingYear(year.Year - 1).Contains(day));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Refuses_years_that_no_report_can_have() => Assert.Throws<ArgumentOutOfRangeException>(() => new ReportingYear(20260));
}
