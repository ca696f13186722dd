namespace ProgramTracker.Domain.Conferences;

/// <summary>A bridge point as a clerk enters it.</summary>
/// <param name="Id">The bridge point this line continues; none for a new one.</param>
/// <param name="HeadCount">People present; none while it is not known.</param>
/// <param name="ScopeId">The scope of the area it stands in, or of the body that answers for it.</param>
public sealed record BridgePointEntry(Guid? Id, string Name, Guid? AreaId, Guid? OrganisationId, int? HeadCount, Guid ScopeId);

/// <summary>A place that takes part over a line (điểm cầu), with its own chairs and head-count.</summary>
public sealed class BridgePoint : Part, IScoped
{
    public const int NameLength = 300;

    /// <summary>People at one place; more is a slip of the keyboard.</summary>
    public const int MostPeople = 1_000_000;

    private BridgePoint()
    {
    }

    internal BridgePoint(Guid conferenceId) => ConferenceId = conferenceId;

    public Guid ConferenceId { get; private init; }
    public int Order { get; private set; }
    public string Name { get; private set; } = "";
    public Guid? AreaId { get; private set; }

    /// <summary>The organisation that answers for it.</summary>
    public Guid? OrganisationId { get; private set; }
    public int? HeadCount { get; private set; }

    /// <inheritdoc/>
    public Guid ScopeId { get; private set; }

    internal void Take(int order, BridgePointEntry entry)
    {
        ConferenceRules.BridgePointWithoutAName.BrokenIf(Wording.IsEmpty(entry.Name));
        ConferenceRules.NegativeCount.BrokenIf(entry.HeadCount < 0);
        ConferenceRules.CountTooLarge.BrokenIf(entry.HeadCount > MostPeople);

        (Order, Name, AreaId, OrganisationId, HeadCount, ScopeId) =
            (order, Wording.OrEmpty(entry.Name), entry.AreaId, entry.OrganisationId, entry.HeadCount, entry.ScopeId);
    }
}
