namespace ProgramTracker.Domain.Organisations;

/// <summary>One organisation followed another on a day: V28 became V05, the police of Quảng Nam went into those of Đà Nẵng.</summary>
public sealed class OrganisationSuccession : Part
{
    private OrganisationSuccession()
    {
    }

    public Guid PredecessorId { get; private init; }
    public Guid SuccessorId { get; private init; }
    public SuccessionKind Kind { get; private init; }

    /// <summary>The successor's first day.</summary>
    public DateOnly On { get; private init; }

    public static OrganisationSuccession Record(Guid predecessorId, Guid successorId, SuccessionKind kind, DateOnly on)
    {
        OrganisationRules.SucceedsItself.BrokenIf(predecessorId == successorId);

        return new OrganisationSuccession { PredecessorId = predecessorId, SuccessorId = successorId, Kind = kind, On = on };
    }
}
