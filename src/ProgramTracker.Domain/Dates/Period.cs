namespace ProgramTracker.Domain.Dates;

/// <summary>
/// A time from one date to another, both included and each known as far as it is. An end without a year is open.
/// The default value is open at both ends.
/// </summary>
public readonly record struct Period
{
    public PartialDate From { get; private init; }
    public PartialDate To { get; private init; }

    /// <summary>The time between two dates.</summary>
    /// <exception cref="RuleBrokenException">
    /// <see cref="DateRules.PeriodReversed"/>: it would surely end before it begins. 12/2021 to 2021 may be in order and is kept.
    /// </exception>
    public static Period Between(PartialDate from, PartialDate to)
    {
        DateRules.PeriodReversed.BrokenIf(IsReversed(from, to), from.ToVietnamese(), to.ToVietnamese());

        return new Period { From = from, To = to };
    }

    /// <summary>Whether <paramref name="to"/> surely lies before <paramref name="from"/>.</summary>
    public static bool IsReversed(PartialDate from, PartialDate to) => from.Earliest > to.Latest;

    /// <summary>Whether the day may lie inside: an end known only by its year counts whole.</summary>
    public bool Contains(DateOnly day) => !(From.Earliest > day) && !(To.Latest < day);

    /// <summary>Whether some day that the date can be may lie inside; a date without a year always may.</summary>
    public bool Contains(PartialDate date) => !(From.Earliest > date.Latest) && !(To.Latest < date.Earliest);
}
