using FsCheck;
using FsCheck.Fluent;
using ProgramTracker.Domain.Dates;

namespace ProgramTracker.Domain.Tests.Dates;

public sealed class KnowingADateInPart
{
    [Fact]
    public void Begins_with_nothing()
    {
        PartialDate date = default;

        Assert.Equal(PartialDate.Unknown, date);
        Assert.False(date.IsKnown);
        Assert.False(date.IsFull);
        Assert.Null(date.Earliest);
        Assert.Equal("", date.ToVietnamese());
    }

    [Theory]
    [InlineData("2021-12-22", "22/12/2021")]
    [InlineData("2021-12", "tháng 12/2021")]
    [InlineData("2021", "năm 2021")]
    [InlineData("--05-31", "31/05")]
    public void Is_written_as_people_write_it(string iso, string vietnamese) => Assert.Equal(vietnamese, PartialDate.ParseIso(iso).ToString());

    [Fact]
    public void Spans_the_days_it_can_be()
    {
        Assert.Equal((new DateOnly(2021, 1, 1), new DateOnly(2021, 12, 31)), Span(PartialDate.Of(2021)));
        Assert.Equal((new DateOnly(2024, 2, 1), new DateOnly(2024, 2, 29)), Span(PartialDate.Of(2024, 2)));
        Assert.Equal((null, null), Span(PartialDate.OfAnyYear(5, 31)));
    }

    [Fact]
    public void Spans_at_least_its_own_day() => Prop.ForAll(SomeDates.Any(), date =>
        date.Year is null
            ? date is { Earliest: null, Latest: null }
            : date.Earliest <= date.Latest && date.IsFull == (date.Earliest == date.Latest)).QuickCheckThrowOnFailure();

    [Fact]
    public void Is_sorted_as_its_iso_text() => Prop.ForAll(SomeDates.Any(), SomeDates.Any(), (left, right) =>
        Math.Sign(left.CompareTo(right)) == Math.Sign(string.CompareOrdinal(left.ToIso(), right.ToIso()))
        && (left < right) == (left.CompareTo(right) < 0)).QuickCheckThrowOnFailure();

    [Fact]
    public void Refuses_what_is_no_date()
    {
        Assert.Throws<ArgumentException>(() => new PartialDate(null, 5, null));
        Assert.Throws<ArgumentException>(() => new PartialDate(2021, null, 5));
        Assert.Throws<ArgumentException>(() => new PartialDate(null, null, 5));
        Assert.Throws<ArgumentException>(() => PartialDate.Of(2021, 2, 29));
        Assert.Throws<ArgumentException>(() => PartialDate.OfAnyYear(2, 30));
        Assert.Throws<ArgumentException>(() => PartialDate.Of(1899));
    }

    [Fact]
    public void Takes_a_day_of_the_calendar_as_it_is()
    {
        PartialDate date = new DateOnly(2021, 12, 22);

        Assert.True(date.IsFull);
        Assert.Equal("2021-12-22", date.ToIso());
    }

    private static (DateOnly?, DateOnly?) Span(PartialDate date) => (date.Earliest, date.Latest);
}
