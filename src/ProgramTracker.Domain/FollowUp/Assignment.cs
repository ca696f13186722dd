namespace ProgramTracker.Domain.FollowUp;

/// <summary>An organisation a task goes to, as a clerk enters it.</summary>
/// <param name="ScopeId">The scope of the organisation's area.</param>
public sealed record AssigneeEntry(Guid OrganisationId, Guid ScopeId);

/// <summary>One organisation's share in a task: it reports its own progress.</summary>
public sealed class Assignment : Part, IScoped
{
    public const int EvidenceLength = 2000;

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

    /// <summary>How the organisation shows that it is done.</summary>
    public string? Evidence { get; private set; }

    /// <summary>The organisation begins its share.</summary>
    public void Start(DateOnly today)
    {
        FollowUpRules.DoneAlready.BrokenIf(ReportedDoneOn is not null);

        StartedOn ??= today;
    }

    /// <summary>The organisation reports its share done. Refused without evidence, and twice.</summary>
    public void ReportDone(string evidence, DateOnly today)
    {
        FollowUpRules.DoneAlready.BrokenIf(ReportedDoneOn is not null);
        FollowUpRules.WithoutEvidence.BrokenIf(string.IsNullOrWhiteSpace(evidence));

        StartedOn ??= today;
        (ReportedDoneOn, Evidence) = (today, Wording.LinesOrNull(evidence));
    }

    internal void Reopen() => (ReportedDoneOn, Evidence) = (null, null);
}
