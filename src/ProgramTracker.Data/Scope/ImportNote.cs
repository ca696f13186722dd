namespace ProgramTracker.Data.Scope;

/// <summary>What the audit trail keeps of an import instead of every row.</summary>
/// <param name="Sha256">Of the file, in hexadecimal.</param>
public sealed record ImportNote(string FileName, string Sha256, int Rows);
