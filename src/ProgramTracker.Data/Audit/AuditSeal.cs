namespace ProgramTracker.Data.Audit;

/// <summary>Closes a day of the audit trail: a fingerprint over its entries and the seal before it.</summary>
public sealed class AuditSeal
{
    public DateOnly Day { get; init; }
    public int Entries { get; init; }
    public byte[] PreviousHash { get; init; } = [];
    public byte[] Hash { get; init; } = [];
    public DateTimeOffset SealedAt { get; init; }
}
