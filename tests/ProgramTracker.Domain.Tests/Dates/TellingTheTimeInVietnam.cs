using System.Globalization;
using ProgramTracker.Domain.Dates;

namespace ProgramTracker.Domain.Tests.Dates;

public sealed class TellingTheTimeInVietnam
{
    [Theory]
    [InlineData("2026-11-21T16:59:59Z", "2026-11-21")]
    [InlineData("2026-11-21T17:00:00Z", "2026-11-22")]
    [InlineData("2026-11-22T01:00:00+09:00", "2026-11-21")]
    public void Begins_the_day_at_five_in_the_afternoon_utc(string instant, string day) =>
        Assert.Equal(day, PartialDate.From(new StoppedClock(instant).Today()).ToIso());

    [Fact]
    public void Shows_the_same_instant() => Assert.Equal(
        new DateTimeOffset(2026, 11, 22, 1, 0, 0, TimeSpan.FromHours(7)),
        new DateTimeOffset(2026, 11, 21, 18, 0, 0, TimeSpan.Zero).InVietnam());

    private sealed class StoppedClock(string instant) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => DateTimeOffset.Parse(instant, CultureInfo.InvariantCulture);
    }
}
