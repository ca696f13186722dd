namespace ProgramTracker.Domain.FollowUp;

/// <summary>What an organisation reported of its share on one day. Reports are added, never changed: each stays with its day and its words.</summary>
public sealed class ProgressReport : Part, IScoped
{
    public const int WordingLength = 2000;

    private ProgressReport()
    {
    }

    internal ProgressReport(Assignment share, string wording, bool isDone, DateOnly reportedOn) =>
        (TaskId, OrganisationId, ScopeId, Wording, IsDone, ReportedOn) = (share.TaskId, share.OrganisationId, share.ScopeId, wording, isDone, reportedOn);

    public Guid TaskId { get; private init; }
    public Guid OrganisationId { get; private init; }

    /// <inheritdoc/>
    public Guid ScopeId { get; private init; }

    public DateOnly ReportedOn { get; private init; }
    public string Wording { get; private init; } = "";

    /// <summary>The report that said the share is done; another may follow when the task is opened again.</summary>
    public bool IsDone { get; private init; }
}
