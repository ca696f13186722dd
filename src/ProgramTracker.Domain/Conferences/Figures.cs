namespace ProgramTracker.Domain.Conferences;

/// <summary>A reported figure as a clerk enters it; money in whole đồng.</summary>
/// <param name="About">What it counts, in the words used.</param>
/// <param name="Actor">Who did what is counted.</param>
/// <param name="Period">The time it covers, in the words used.</param>
/// <param name="SpeakerId">The participant who gave it.</param>
public sealed record FigureEntry(decimal Value, string Unit, Qualifier Qualifier, string About, string? Actor = null, string? Period = null, Guid? SpeakerId = null);

/// <summary>A figure that was reported at the conference.</summary>
public sealed class ReportedFigure : Part
{
    public const int UnitLength = 100;
    public const int AboutLength = 1000;

    /// <summary>More than any sum of đồng that a conference reports.</summary>
    public const decimal MostValue = 999_999_999_999_999m;

    private ReportedFigure()
    {
    }

    internal ReportedFigure(Guid conferenceId, int order, FigureEntry entry)
    {
        ConferenceRules.WithoutWording.BrokenIf(Wording.IsEmpty(entry.About) || Wording.IsEmpty(entry.Unit));
        ConferenceRules.NegativeCount.BrokenIf(entry.Value < 0);

        (ConferenceId, Order, Value, Unit, Qualifier) = (conferenceId, order, entry.Value, Wording.OrEmpty(entry.Unit), entry.Qualifier);
        (About, Actor, Period, SpeakerId) = (Wording.OrEmpty(entry.About), Wording.OrNull(entry.Actor), Wording.OrNull(entry.Period), entry.SpeakerId);
    }

    public Guid ConferenceId { get; private init; }
    public int Order { get; private init; }
    public decimal Value { get; private init; }
    public string Unit { get; private init; } = "";
    public Qualifier Qualifier { get; private init; }
    public string About { get; private init; } = "";
    public string? Actor { get; private init; }
    public string? Period { get; private init; }
    public Guid? SpeakerId { get; private set; }
}
