using ProgramTracker.Domain.Dates;

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

    /// <summary>Whether the days deny the relation: a document rests on, implements, amends, replaces or cites only what was issued before it. Dates known in part deny only when no day that they can be would agree.</summary>
    /// <param name="issuedOn">When the document that states the relation was issued.</param>
    /// <param name="relatedIssuedOn">When the other was.</param>
    public static bool IsDeniedBy(PartialDate issuedOn, PartialDate relatedIssuedOn) => issuedOn.Latest < relatedIssuedOn.Earliest;

    /// <summary>Whether a document rests on one that was no longer in force when it was issued.</summary>
    public static bool RestsOnTheEnded(DocumentRelationKind kind, PartialDate issuedOn, PartialDate relatedInForceTo) =>
        kind == DocumentRelationKind.BasedOn && relatedInForceTo.Latest < issuedOn.Earliest;
}
