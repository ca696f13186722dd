namespace ProgramTracker.Domain.Files;

/// <summary>The record that a file goes to, as far as files need to know it.</summary>
/// <param name="OwnerId">The organisation that keeps the record; for a task, the one whose share it is.</param>
/// <param name="ScopeId">Who sees the record, or the share.</param>
/// <param name="IsClosed">Whether its files stand as they are: a confirmed conference, a task that has ended.</param>
/// <param name="IsAmendable">Whether an amendment with a reason opens them again.</param>
public sealed record AttachedRecord(RecordKind Kind, Guid Id, Guid OwnerId, Guid ScopeId, bool IsClosed, bool IsAmendable = false)
{
    /// <summary>Whether its files stand for good.</summary>
    public bool IsFinal => IsClosed && !IsAmendable;
}
