namespace ProgramTracker.Domain.FollowUp;

/// <summary>An organisation a task goes to, as a clerk enters it.</summary>
/// <param name="ScopeId">The scope of the organisation's area.</param>
public sealed record AssigneeEntry(Guid OrganisationId, Guid ScopeId);

/// <summary>One organisation's share in a task: it reports its own progress.</summary>
public sealed class Assignment : Part, IScoped
{
    private Assignment()
    {
    }

    internal Assignment(Guid taskId, int order, bool isLead, AssigneeEntry entry) =>
        (TaskId, Order, IsLead, OrganisationId, ScopeId) = (taskId, order, isLead, entry.OrganisationId, entry.ScopeId);

    public Guid TaskId { get; private init; }
    public int Order { get; private init; }

    /// <summary>Answers for the task; the others coordinate.</summary>
    public bool IsLead { get; private init; }
    public Guid OrganisationId { get; private init; }

    /// <inheritdoc/>
    public Guid ScopeId { get; private init; }

    public DateOnly? StartedOn { get; private set; }
    public DateOnly? ReportedDoneOn { get; private set; }

    internal void Begin(DateOnly today)
    {
        FollowUpRules.DoneAlready.BrokenIf(ReportedDoneOn is not null);
        FollowUpRules.BegunAlready.BrokenIf(StartedOn is not null);

        StartedOn = today;
    }

    /// <summary>Words on how far it is; begun with them where nobody said so before.</summary>
    internal ProgressReport ReportProgress(string wording, DateOnly today)
    {
        FollowUpRules.DoneAlready.BrokenIf(ReportedDoneOn is not null);
        var words = Wording.LinesOrNull(wording);
        FollowUpRules.ProgressWithoutWording.BrokenIf(words is null);

        StartedOn ??= today;
        return new ProgressReport(this, words!, isDone: false, today);
    }

    internal ProgressReport ReportDone(string evidence, DateOnly today)
    {
        FollowUpRules.DoneAlready.BrokenIf(ReportedDoneOn is not null);
        var words = Wording.LinesOrNull(evidence);
        FollowUpRules.WithoutEvidence.BrokenIf(words is null);

        StartedOn ??= today;
        ReportedDoneOn = today;
        return new ProgressReport(this, words!, isDone: true, today);
    }

    /// <summary>Asked for anew; what was reported stands among the reports.</summary>
    internal void AskAgain() => ReportedDoneOn = null;
}
