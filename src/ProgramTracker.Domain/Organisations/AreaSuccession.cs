namespace ProgramTracker.Domain.Organisations;

/// <summary>One area followed another on a day: 63 provinces became 34 on 2025-07-01. Nothing is overwritten; sums follow these rows.</summary>
public sealed class AreaSuccession : Part
{
    private AreaSuccession()
    {
    }

    public Guid PredecessorId { get; private init; }
    public Guid SuccessorId { get; private init; }
    public SuccessionKind Kind { get; private init; }

    /// <summary>The successor's first day.</summary>
    public DateOnly On { get; private init; }

    public static AreaSuccession Record(Guid predecessorId, Guid successorId, SuccessionKind kind, DateOnly on)
    {
        OrganisationRules.SucceedsItself.BrokenIf(predecessorId == successorId);

        return new AreaSuccession { PredecessorId = predecessorId, SuccessorId = successorId, Kind = kind, On = on };
    }
}
