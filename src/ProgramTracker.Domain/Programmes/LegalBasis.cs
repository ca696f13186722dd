namespace ProgramTracker.Domain.Programmes;

/// <summary>A document that a programme rests on.</summary>
public sealed class LegalBasis : Part
{
    private LegalBasis()
    {
    }

    internal LegalBasis(Guid programmeId, int order, Guid documentId) => (ProgrammeId, Order, DocumentId) = (programmeId, order, documentId);

    public Guid ProgrammeId { get; private init; }
    public int Order { get; private init; }
    public Guid DocumentId { get; private init; }
}
