using System.Globalization;
using Microsoft.Extensions.Localization;
using ProgramTracker.Domain.Dates;
using ProgramTracker.Domain.Programmes;

namespace ProgramTracker.Web.Pages.Programmes;

/// <summary>The life of a programme as a bar of years: its period, how far it has overrun, its conferences, and today. All figures are pixels of a drawing.</summary>
public sealed class LifeBar
{
    public const int Height = 80;

    private const int Margin = 44;

    /// <summary>A guess at the width of a letter of 12 pixels; it only decides what fits.</summary>
    private const int Letter = 7;

    private readonly DateOnly _first;
    private readonly DateOnly _last;

    private LifeBar(int width, DateOnly first, DateOnly last) => (Width, _first, _last) = (width, first, last);

    public int Width { get; }

    /// <summary>The whole drawing in words, for those who do not see it.</summary>
    public string Said { get; private init; } = "";

    /// <summary>From the first day of the period to its last, or to today while it is open.</summary>
    public Stretch Run { get; private init; } = new(0, 0, "");

    /// <summary>From the end of the period to today, while no act has ended it.</summary>
    public Stretch? Over { get; private init; }

    public IReadOnlyList<Mark> Years { get; private init; } = [];
    public IReadOnlyList<Mark> Conferences { get; private init; } = [];
    public Mark Today { get; private init; } = new(0, null);

    public int AxisStart => Margin;
    public int AxisEnd => Width - Margin / 2;

    /// <summary>The drawing; none while nobody knows when the programme began.</summary>
    public static LifeBar? Draw(Life life, int width, DateOnly today, IStringLocalizer t)
    {
        if (life.Begins is not { } begins)
            return null;

        var runEnds = life.EndedOn is { } ended && (life.Ends is null || ended < life.Ends) ? ended : life.Ends ?? today;
        DateOnly[] days = [runEnds, today, .. life.Conferences.Select(c => c.On)];
        var bar = new LifeBar(width, new DateOnly(Math.Min(begins.Year, days.Min().Year), 1, 1), new DateOnly(days.Max().Year, 12, 31));
        var isPast = life.State == ProgrammeState.InForce && life.Ends < today;
        var overrun = isPast ? Overrun(life.Ends!.Value, today, t) : null;
        var run = bar.Between(begins, runEnds);
        var said = t["Thời hạn: {0}", life.Period.Length > 0 ? life.Period : t["chưa ghi"].Value].Value;

        return new LifeBar(width, bar._first, bar._last)
        {
            Said = string.Join("; ", new[] { said, overrun, t["hôm nay {0}", Written(today)].Value }.OfType<string>().Concat(life.Conferences.Select(c => c.Words))),
            Run = run with { Words = Fitting(run.Width, said, life.Period) },
            Over = isPast ? bar.Between(life.Ends!.Value.AddDays(1), today) is var over ? over with { Words = Fitting(over.Width, overrun!) } : null : null,
            Years = bar.Ticks(),
            Today = new Mark(bar.At(today), t["hôm nay {0}", Written(today)].Value),
            Conferences = bar.Marked(life.Conferences, bar.At(today)),
        };
    }

    /// <summary>How long the period has been over, as people say it.</summary>
    public static string Overrun(DateOnly ends, DateOnly today, IStringLocalizer t)
    {
        var months = (today.Year - ends.Year) * 12 + today.Month - ends.Month - (today.Day < ends.Day ? 1 : 0);

        return (months / 12, months % 12) switch
        {
            (0, 0) => t["quá thời hạn {0} ngày", today.DayNumber - ends.DayNumber],
            (0, _) => t["quá thời hạn {0} tháng", months],
            (var years, 0) => t["quá thời hạn {0} năm", years],
            (var years, >= 9) => t["quá thời hạn gần {0} năm", years + 1],
            var (years, _) => t["quá thời hạn hơn {0} năm", years],
        };
    }

    private Stretch Between(DateOnly from, DateOnly to) => new(At(from), Math.Max(2, At(to) - At(from)), "");

    private int At(DateOnly day) =>
        AxisStart + (int)((long)(day.DayNumber - _first.DayNumber) * (AxisEnd - AxisStart) / Math.Max(1, _last.DayNumber - _first.DayNumber));

    private List<Mark> Ticks()
    {
        var years = _last.Year - _first.Year + 1;
        var step = Math.Max(1, (int)Math.Ceiling(years * 60.0 / (AxisEnd - AxisStart)));

        return [.. Enumerable.Range(0, years).Where(n => n % step == 0).Select(n => new Mark(At(new DateOnly(_first.Year + n, 1, 1)), (_first.Year + n).ToString(CultureInfo.InvariantCulture)))];
    }

    /// <summary>Every conference has its dot; the latest ones their words too, as far as they do not run into each other or into today's.</summary>
    private List<Mark> Marked(IReadOnlyList<Happening> conferences, int today)
    {
        var marks = new List<Mark>();
        var free = today - 70;
        foreach (var (on, words) in conferences.OrderByDescending(c => c.On))
        {
            var (at, half) = (At(on), words.Length * Letter / 2);
            var fits = at + half < free && at - half > 0;
            marks.Add(new Mark(at, fits ? words : null));
            free = fits ? at - half : free;
        }

        return marks;
    }

    private static string Fitting(int width, params string[] candidates) => candidates.FirstOrDefault(words => words.Length * Letter + 20 < width) ?? "";

    private static string Written(DateOnly day) => PartialDate.From(day).ToVietnamese();

    public sealed record Stretch(int From, int Width, string Words);

    public sealed record Mark(int At, string? Words);

    public sealed record Happening(DateOnly On, string Words);

    /// <summary>What the drawing is made of.</summary>
    /// <param name="State">Where the programme stands.</param>
    /// <param name="Begins">First day that it may have begun.</param>
    /// <param name="Ends">Last day of its period; none while it is open.</param>
    /// <param name="EndedOn">The day of the act that ended it.</param>
    /// <param name="Period">The period in words.</param>
    /// <param name="Conferences">What took place, on days that are known well enough to be drawn.</param>
    public sealed record Life(ProgrammeState State, DateOnly? Begins, DateOnly? Ends, DateOnly? EndedOn, string Period, IReadOnlyList<Happening> Conferences);
}
