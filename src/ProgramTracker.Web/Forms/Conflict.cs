namespace ProgramTracker.Web.Forms;

/// <summary>Someone else saved the record while the form was open.</summary>
public sealed record Conflict(IReadOnlyList<Conflict.Change> Changes)
{
    /// <summary>One save of someone else: who, when, of which record, and the values before and after as JSON.</summary>
    public sealed record Change(string Who, DateTimeOffset At, string SubjectType, Guid SubjectId, string? Before, string? After);
}
