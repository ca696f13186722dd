namespace ProgramTracker.Data.Notices;

/// <summary>That a user was sent the mail of a day. The row is the lock: whoever adds it sends, however many instances run.</summary>
public sealed class Digest
{
    private Digest()
    {
    }

    public Guid UserId { get; private init; }

    /// <summary>A day in Vietnam.</summary>
    public DateOnly Day { get; private init; }
    public DateTimeOffset SentAt { get; private init; }
}
