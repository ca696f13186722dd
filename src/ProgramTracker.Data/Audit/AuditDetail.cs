namespace ProgramTracker.Data.Audit;

/// <summary>The values of an entry: names, address, before and after. They stand beside the chain and can be erased without breaking it.</summary>
public sealed class AuditDetail
{
    public Guid EntryId { get; init; }

    /// <summary>Whose the values are; none where they are of several provinces, for national accounts only.</summary>
    public Guid? ScopeId { get; init; }

    /// <summary>Random, so that an erased value cannot be guessed back from its fingerprint.</summary>
    public byte[] Salt { get; init; } = [];
    public string ActorName { get; init; } = "";
    public string? Address { get; init; }

    /// <summary>JSON: the values before, none for a new record.</summary>
    public string? Before { get; init; }

    /// <summary>JSON: the values after, none for a record that ended.</summary>
    public string? After { get; init; }
}
