namespace ProgramTracker.Data.Scope;

/// <summary>What the audit trail keeps of an import instead of every row.</summary>
/// <param name="Sha256">Of the file, in hexadecimal.</param>
/// <param name="SubjectId">The record whose rows they are; none for a catalogue.</param>
/// <param name="ScopeId">The scope of that record.</param>
public sealed record ImportNote(string FileName, string Sha256, int Rows, Guid? SubjectId = null, Guid? ScopeId = null)
{
    /// <summary>Whether its entry is written: an import that saves in several steps of one transaction has one entry.</summary>
    public bool IsWritten { get; internal set; }
}
