using FsCheck;
using FsCheck.Fluent;
using ProgramTracker.Domain.Dates;

namespace ProgramTracker.Domain.Tests.Dates;

public sealed class KeepingAPeriod
{
    [Fact]
    public void Is_refused_when_it_ends_before_it_begins()
    {
        var refused = Assert.Throws<RuleBrokenException>(() => Period.Between(PartialDate.Of(2023), PartialDate.Of(2013, 8)));

        Assert.Equal(DateRules.PeriodReversed, refused.Rule);
        Assert.Equal(["năm 2023", "tháng 08/2013"], refused.Arguments);
    }

    [Theory]
    [InlineData("2013", "2023")]
    [InlineData("2021-12", "2021")]
    [InlineData("2021-12-22", "2021-12-22")]
    [InlineData("2021", "")]
    [InlineData("", "2021")]
    [InlineData("2021", "--01-01")]
    public void Is_kept_when_it_may_be_in_order(string from, string to)
    {
        var period = Period.Between(PartialDate.ParseIso(from), PartialDate.ParseIso(to));

        Assert.Equal((from, to), (period.From.ToIso(), period.To.ToIso()));
    }

    [Fact]
    public void Counts_an_end_known_by_its_year_whole()
    {
        var period = Period.Between(PartialDate.Of(2013), PartialDate.Of(2023));

        Assert.True(period.Contains(new DateOnly(2013, 1, 1)));
        Assert.True(period.Contains(new DateOnly(2023, 12, 31)));
        Assert.False(period.Contains(new DateOnly(2012, 12, 31)));
        Assert.False(period.Contains(PartialDate.Of(2024)));
        Assert.True(period.Contains(PartialDate.OfAnyYear(5, 31)));
    }

    [Fact]
    public void Is_open_where_nothing_is_known() => Assert.True(default(Period).Contains(new DateOnly(1, 1, 1)));

    [Fact]
    public void Contains_its_own_ends() => Prop.ForAll(SomeDates.Any(), SomeDates.Any(), (from, to) =>
        Period.IsReversed(from, to) || Period.Between(from, to) is var period && period.Contains(from) && period.Contains(to)).QuickCheckThrowOnFailure();
}
