namespace ProgramTracker.Domain.Conferences;

/// <summary>A change of a confirmed record, with its reason. What it changed stands in the audit trail, in the same save.</summary>
public sealed class Amendment : Part
{
    public const int ReasonLength = 1000;

    private Amendment()
    {
    }

    internal Amendment(Guid conferenceId, int order, string reason, DateOnly on) =>
        (ConferenceId, Order, Reason, On) = (conferenceId, order, reason, on);

    public Guid ConferenceId { get; private init; }

    /// <summary>From 0, in the order in which they were made.</summary>
    public int Order { get; private init; }
    public string Reason { get; private init; } = "";
    public DateOnly On { get; private init; }
}
