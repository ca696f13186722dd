namespace ProgramTracker.Data.Notices;

/// <summary>That a user has read a notice. Notices are not kept: they are what the record says now, so what is kept is only who read which.</summary>
public sealed class NoticeReading
{
    private NoticeReading()
    {
    }

    public Guid UserId { get; private init; }
    public NoticeKind Kind { get; private init; }
    public Guid SubjectId { get; private init; }

    /// <summary>As on the notice: a task that is late, opened again and late once more is told anew.</summary>
    public DateOnly Since { get; private init; }
    public DateTimeOffset ReadAt { get; private init; }
}
