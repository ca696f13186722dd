namespace ProgramTracker.Data.Notices;

/// <summary>Something that concerns the actor's organisation and needs attention now. It is worked out from the record, so it goes when the matter is settled.</summary>
/// <param name="Kind">The name of a <see cref="NoticeKind"/>.</param>
/// <param name="SubjectId">The task, the direction or the conference.</param>
/// <param name="Since">The day from which it needs attention.</param>
/// <param name="Subject">What the record says.</param>
/// <param name="Year">Of an answer to a direction.</param>
/// <param name="IsRead">By this user.</param>
public sealed record Notice(string Kind, Guid SubjectId, DateOnly Since, string Subject, int? Year, DateOnly? DueOn, bool IsRead)
{
    /// <summary>How long before its due date a task is told, in days.</summary>
    public const int DaysAhead = 14;

    /// <summary>From this month on the answers of a year, due on its last day, are asked for.</summary>
    public const int MonthOfAnswers = 11;

    /// <summary>How long a conference may wait for its record, in days.</summary>
    public const int DaysToRecord = 7;

    public NoticeKind About => Enum.Parse<NoticeKind>(Kind);
}
