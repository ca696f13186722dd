namespace ProgramTracker.Domain.Conferences;

/// <summary>A twin that a conference took in.</summary>
public sealed class Merge : Part
{
    public const int ReasonLength = 1000;

    private Merge()
    {
    }

    internal Merge(Guid conferenceId, Guid twinId, string reason) => (ConferenceId, TwinId, Reason) = (conferenceId, twinId, reason);

    public Guid ConferenceId { get; private init; }
    public Guid TwinId { get; private init; }
    public string Reason { get; private init; } = "";
}

/// <summary>What goes from a merged conference to the one that stays.</summary>
public enum BroughtOverKind
{
    /// <summary>
    /// A line of a section; the one that stays has a copy. Or, where <see cref="BroughtOver.Was"/> stands, a bridge point of the one that stays, which took the organisation that
    /// answers for it; before, none did, and the point was of that scope.
    /// </summary>
    Line,
    Place,
    PlaceArea,
    YearReviewed,

    /// <summary>A task; before, it came from the conclusion <see cref="BroughtOver.Was"/>.</summary>
    Task,

    /// <summary>An award line; before, the participant <see cref="BroughtOver.Was"/> handed it over.</summary>
    AwardLine,

    /// <summary>An award line that the one that stays has too.</summary>
    SameAwardLine,

    /// <summary>A decision that filled the award line <see cref="BroughtOver.Was"/>.</summary>
    AwardDecision,
    File,
}

/// <summary>What a merged conference gave to the one that stays, so that it can be had back.</summary>
public sealed class BroughtOver : Part
{
    private BroughtOver()
    {
    }

    internal BroughtOver(Guid conferenceId, BroughtOverKind kind, Guid recordId, Guid? was, int order) =>
        (ConferenceId, Kind, RecordId, Was, Order) = (conferenceId, kind, recordId, was, order);

    public Guid ConferenceId { get; private init; }
    public BroughtOverKind Kind { get; private init; }
    public Guid RecordId { get; private init; }

    /// <summary>What the record pointed at before.</summary>
    public Guid? Was { get; private init; }

    /// <summary>Its place among its like before.</summary>
    public int Order { get; private init; }
}

/// <summary>A conference that looks like this one and is another.</summary>
public sealed class ConferenceDistinction : Part
{
    private ConferenceDistinction()
    {
    }

    internal ConferenceDistinction(Guid conferenceId, Guid otherId) => (ConferenceId, OtherId) = (conferenceId, otherId);

    public Guid ConferenceId { get; private init; }
    public Guid OtherId { get; private init; }
}
