namespace ProgramTracker.Domain.Documents;

/// <summary>A relation of one document to another, read from the one that states it.</summary>
public sealed class DocumentRelation : Part
{
    private DocumentRelation()
    {
    }

    internal DocumentRelation(Guid documentId, DocumentRelationKind kind, Guid relatedId) => (DocumentId, Kind, RelatedId) = (documentId, kind, relatedId);

    public Guid DocumentId { get; private init; }
    public DocumentRelationKind Kind { get; private init; }
    public Guid RelatedId { get; private init; }
}
