namespace ProgramTracker.Domain.Programmes;

/// <summary>A movement that a programme carries on.</summary>
public sealed class ProgrammeMovement : Part
{
    private ProgrammeMovement()
    {
    }

    internal ProgrammeMovement(Guid programmeId, int order, Guid movementId) => (ProgrammeId, Order, MovementId) = (programmeId, order, movementId);

    public Guid ProgrammeId { get; private init; }
    public int Order { get; private init; }
    public Guid MovementId { get; private init; }
}
