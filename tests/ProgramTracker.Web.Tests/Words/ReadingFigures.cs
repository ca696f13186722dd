using ProgramTracker.Web.Words;

namespace ProgramTracker.Web.Tests.Words;

public sealed class ReadingFigures
{
    [Theory]
    [InlineData("0", 0)]
    [InlineData("1234", 1234)]
    [InlineData("1.234", 1234)]
    [InlineData("1 234 567", 1234567)]
    [InlineData("20,5", 20.5)]
    [InlineData("−8", -8)]
    [InlineData("20,5 tỷ", 20_500_000_000)]
    [InlineData("3 triệu đồng", 3_000_000)]
    [InlineData(" 4,2% ", 4.2)]
    public void Takes_what_people_type(string typed, decimal expected)
    {
        Assert.True(Figures.TryRead(typed, out var value));
        Assert.Equal(expected, value);
    }

    [Theory]
    [InlineData("")]
    [InlineData("abc")]
    [InlineData("1.5")]
    [InlineData("1.23")]
    [InlineData("12.34.567")]
    [InlineData("1,2,3")]
    [InlineData("1e9")]
    [InlineData("99999999999999999999999999999999")]
    public void Guesses_at_nothing(string typed) => Assert.False(Figures.TryRead(typed, out _));

    [Fact]
    public void Reads_back_what_it_writes()
    {
        foreach (var value in new[] { 0m, 7m, -8m, 1234.5m, 1_234_567.0001m })
        {
            Assert.True(Figures.TryRead(Figures.Of(value), out var read));
            Assert.Equal(value, read);
        }
    }
}
