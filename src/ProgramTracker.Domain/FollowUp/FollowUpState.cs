namespace ProgramTracker.Domain.FollowUp;

/// <summary>Where a task stands. Being overdue is no state: it is a question that the due date answers.</summary>
public enum FollowUpState
{
    Assigned,
    InProgress,

    /// <summary>The lead reported it done; the organisation that gave it has not closed it yet.</summary>
    ReportedDone,
    Closed,
    Dropped,
}
