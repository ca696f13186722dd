using FsCheck;
using FsCheck.Fluent;
using ProgramTracker.Domain.Dates;

namespace ProgramTracker.Domain.Tests.Dates;

internal static class SomeDates
{
    public static Arbitrary<DateOnly> Days()
    {
        var first = new DateOnly(PartialDate.FirstYear, 1, 1);
        var count = new DateOnly(PartialDate.LastYear, 12, 31).DayNumber - first.DayNumber;
        return Gen.Choose(0, count).Select(first.AddDays).ToArbitrary();
    }

    /// <summary>Dates of all five kinds.</summary>
    public static Arbitrary<PartialDate> Any() => Days().Generator.SelectMany(day => Gen.Elements(
        PartialDate.Unknown, PartialDate.Of(day.Year), PartialDate.Of(day.Year, day.Month),
        PartialDate.OfAnyYear(day.Month, day.Day), PartialDate.From(day))).ToArbitrary();
}
