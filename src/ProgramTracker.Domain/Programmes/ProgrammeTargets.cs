using ProgramTracker.Domain.Dates;

namespace ProgramTracker.Domain.Programmes;

/// <summary>How a target's value is meant.</summary>
public enum TargetBound
{
    AtLeast,
    AtMost,
    Exactly,
    About,
}

/// <summary>A target as a clerk enters it.</summary>
/// <param name="What">What is measured, in the words of the programme.</param>
/// <param name="Value">In <paramref name="Unit"/>; not negative.</param>
/// <param name="Unit">As printed: <c>%</c>, <c>mô hình</c>, <c>xã</c>.</param>
/// <param name="Year">By the end of which calendar year; none for the end of the programme's period.</param>
public sealed record TargetEntry(string What, TargetBound Bound, decimal Value, string? Unit = null, short? Year = null);

/// <summary>A value that a programme wants to have reached by a year.</summary>
public sealed class ProgrammeTarget : Part
{
    public const int WhatLength = 500;
    public const int UnitLength = 100;

    /// <summary>More than any figure of a programme.</summary>
    public const decimal MostValue = 999_999_999_999_999m;

    private ProgrammeTarget()
    {
    }

    internal ProgrammeTarget(Guid programmeId, int order, TargetEntry entry)
    {
        ProgrammeRules.TargetWithoutWords.BrokenIf(Wording.IsEmpty(entry.What));
        ProgrammeRules.TargetOutOfRange.BrokenIf(entry.Value is < 0 or > MostValue);
        ProgrammeRules.TargetYearOutOfRange.BrokenIf(entry.Year is < PartialDate.FirstYear or > PartialDate.LastYear);

        (ProgrammeId, Order, What, Bound) = (programmeId, order, Wording.OrEmpty(entry.What), entry.Bound);
        (Value, Unit, Year) = (entry.Value, Wording.OrNull(entry.Unit), entry.Year);
    }

    public Guid ProgrammeId { get; private init; }
    public int Order { get; private init; }

    /// <summary>What is measured, in the words of the programme.</summary>
    public string What { get; private init; } = "";
    public TargetBound Bound { get; private init; }
    public decimal Value { get; private init; }
    public string? Unit { get; private init; }

    /// <summary>By the end of which calendar year; none for the end of the programme's period.</summary>
    public short? Year { get; private init; }
}
