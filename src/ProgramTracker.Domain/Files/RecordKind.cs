namespace ProgramTracker.Domain.Files;

/// <summary>The kinds of records that files are attached to.</summary>
public enum RecordKind
{
    Conference,
    Document,
    Programme,
    Task,
    Nomination,
    Exemplar,
}
