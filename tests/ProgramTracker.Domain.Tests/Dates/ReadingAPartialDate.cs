using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using ProgramTracker.Domain.Dates;

namespace ProgramTracker.Domain.Tests.Dates;

public sealed class ReadingAPartialDate
{
    [Theory]
    [InlineData("22/12/2021", "2021-12-22")]
    [InlineData("22-12-2021", "2021-12-22")]
    [InlineData("22.12.2021", "2021-12-22")]
    [InlineData("22 / 12 / 2021", "2021-12-22")]
    [InlineData("22–12–2021", "2021-12-22")]
    [InlineData("1-11-2016", "2016-11-01")]
    [InlineData("2021-12-22", "2021-12-22")]
    [InlineData("2021/12/22", "2021-12-22")]
    [InlineData("31-5", "--05-31")]
    [InlineData("31/5", "--05-31")]
    [InlineData("--05-31", "--05-31")]
    [InlineData("29/2", "--02-29")]
    [InlineData("29/2/2024", "2024-02-29")]
    [InlineData("12/2021", "2021-12")]
    [InlineData("2021-12", "2021-12")]
    [InlineData("2021", "2021")]
    [InlineData("năm 2021", "2021")]
    [InlineData("tháng 12/2021", "2021-12")]
    [InlineData("tháng 12 năm 2021", "2021-12")]
    [InlineData("ngày 22 tháng 12 năm 2021", "2021-12-22")]
    [InlineData("Ngày 22 tháng 12, 2021", "2021-12-22")]
    [InlineData("ngay 22 thang 12 nam 2021", "2021-12-22")]
    [InlineData("ngày 31 tháng 5", "--05-31")]
    [InlineData("ngày 31/5", "--05-31")]
    [InlineData("mùng 2 tháng 9 năm 1945", "1945-09-02")]
    [InlineData("", "")]
    [InlineData("  ", "")]
    public void Understands_what_people_type(string typed, string iso)
    {
        Assert.True(PartialDate.TryParse(typed, out var date, out var refusal));
        Assert.Equal((iso, PartialDateRefusal.None), (date.ToIso(), refusal));
    }

    [Theory]
    [InlineData("30/02/2021", PartialDateRefusal.DayDoesNotExist)]
    [InlineData("29/2/2023", PartialDateRefusal.DayDoesNotExist)]
    [InlineData("30/2", PartialDateRefusal.DayDoesNotExist)]
    [InlineData("31/4", PartialDateRefusal.DayDoesNotExist)]
    [InlineData("12/22/2021", PartialDateRefusal.DayDoesNotExist)]
    [InlineData("13/2021", PartialDateRefusal.DayDoesNotExist)]
    [InlineData("0/1/2021", PartialDateRefusal.DayDoesNotExist)]
    [InlineData("22/12/21", PartialDateRefusal.TwoDigitYear)]
    [InlineData("tháng 12 năm 21", PartialDateRefusal.TwoDigitYear)]
    [InlineData("1/1/1899", PartialDateRefusal.YearOutOfRange)]
    [InlineData("2201", PartialDateRefusal.YearOutOfRange)]
    [InlineData("tháng 12", PartialDateRefusal.MonthAlone)]
    [InlineData("12", PartialDateRefusal.NotADate)]
    [InlineData("1-2/2021", PartialDateRefusal.NotADate)]
    [InlineData("22/12/", PartialDateRefusal.NotADate)]
    [InlineData("1.234", PartialDateRefusal.NotADate)]
    [InlineData("hôm qua", PartialDateRefusal.NotADate)]
    [InlineData("٢٢/١٢/٢٠٢١", PartialDateRefusal.NotADate)]
    public void Says_why_it_refuses(string typed, PartialDateRefusal reason)
    {
        Assert.False(PartialDate.TryParse(typed, out var date, out var refusal));
        Assert.Equal((PartialDate.Unknown, reason), (date, refusal));
        Assert.Throws<FormatException>(() => PartialDate.Parse(typed));
    }

    [Theory]
    [InlineData("22/12/2021")]
    [InlineData("2021-1-2")]
    [InlineData(" 2021")]
    [InlineData("năm 2021")]
    public void Wants_iso_to_be_exact(string text) => Assert.Throws<FormatException>(() => PartialDate.ParseIso(text));

    [Fact]
    public void Survives_any_text() => Prop.ForAll((string? typed) =>
        PartialDate.TryParse(typed, out var date, out var refusal) == (refusal == PartialDateRefusal.None)
        && (refusal == PartialDateRefusal.None || !date.IsKnown)).QuickCheckThrowOnFailure();

    [Fact]
    public void Does_not_look_at_a_megabyte() => Assert.False(PartialDate.TryParse(new string('1', 1_000_000), out _));

    [Fact]
    public void Reads_back_what_it_writes() => Prop.ForAll(SomeDates.Any(), date =>
        PartialDate.ParseIso(date.ToIso()) == date
        && PartialDate.Parse(date.ToVietnamese()) == date && PartialDate.Parse(date.ToString()) == date).QuickCheckThrowOnFailure();

    [Fact]
    public void Reads_a_day_with_any_separator_and_no_padding() => Prop.ForAll(SomeDates.Days(), Separators(), (day, separator) =>
        PartialDate.Parse(Written($"{day.Day}{separator}{day.Month}{separator}{day.Year}")) == day
        && PartialDate.Parse(Written($"ngày {day.Day} tháng {day.Month} năm {day.Year}")) == day).QuickCheckThrowOnFailure();

    private static Arbitrary<string> Separators() => Gen.Elements("/", "-", ".", " / ", "–").ToArbitrary();

    private static string Written(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
