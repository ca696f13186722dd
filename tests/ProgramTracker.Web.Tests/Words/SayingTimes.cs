using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using ProgramTracker.Web.Tests.Hosting;
using ProgramTracker.Web.Words;

namespace ProgramTracker.Web.Tests.Words;

public sealed class SayingTimes
{
    // 16/12/2026 08:00 in Vietnam.
    private readonly SaidTime _said = Said(new DateTimeOffset(2026, 12, 16, 1, 0, 0, TimeSpan.Zero));

    [Theory]
    [InlineData("2026-12-16T00:59:40Z", "vừa xong")]
    [InlineData("2026-12-16T00:48:00Z", "12 phút trước")]
    [InlineData("2026-12-15T17:05:00Z", "hôm nay 00:05")]
    [InlineData("2026-12-15T07:02:00Z", "hôm qua 14:02")]
    [InlineData("2021-12-22T07:02:00Z", "22/12/2021")]
    public void Says_when_something_happened(string at, string words) =>
        Assert.Equal(words, _said.Since(DateTimeOffset.Parse(at, CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData(16, "đến hạn hôm nay")]
    [InlineData(17, "đến hạn ngày mai")]
    [InlineData(21, "còn 5 ngày")]
    [InlineData(12, "quá hạn 4 ngày")]
    public void Says_how_far_a_due_date_is(int day, string words) => Assert.Equal(words, _said.Until(new DateOnly(2026, 12, day)));

    private static SaidTime Said(DateTimeOffset now) =>
        new ServiceCollection().AddLogging().AddSingleton<TimeProvider>(new StoppedClock(now)).AddWords().BuildServiceProvider().GetRequiredService<SaidTime>();
}
