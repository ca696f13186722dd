namespace ProgramTracker.Domain.Documents;

/// <summary>How a document stands to another.</summary>
public enum DocumentRelationKind
{
    BasedOn,
    Implements,
    Amends,
    Replaces,
    Cites,
}
