using Microsoft.EntityFrameworkCore;
using ProgramTracker.Data.Schema;
using ProgramTracker.Domain.FollowUp;
using ProgramTracker.Domain.Organisations;

namespace ProgramTracker.Data.FollowUp;

/// <summary>Query phrases about follow-up tasks. Where a task stands is told as far as the rows show it that the actor may see.</summary>
public static class FollowUpQueries
{
    /// <summary>Not ended yet.</summary>
    public static IQueryable<FollowUpTask> Open(this IQueryable<FollowUpTask> tasks) => tasks.Where(t => t.EndedOn == null);

    /// <summary>Past the due date and not ended.</summary>
    public static IQueryable<FollowUpTask> Overdue(this IQueryable<FollowUpTask> tasks, DateOnly today) => tasks.Where(t => t.EndedOn == null && t.DueOn < today);

    /// <summary>With a share of one of these organisations, as lead or coordinating.</summary>
    public static IQueryable<FollowUpTask> AskedOf(this IQueryable<FollowUpTask> tasks, IReadOnlyList<Guid> organisationIds) =>
        tasks.Where(t => t.Assignments.Any(a => organisationIds.Contains(a.OrganisationId)));

    /// <summary>Not ended, with a share of one of these organisations that it has not reported done.</summary>
    public static IQueryable<FollowUpTask> OwedBy(this IQueryable<FollowUpTask> tasks, IReadOnlyList<Guid> organisationIds) =>
        tasks.Open().Where(t => t.Assignments.Any(a => organisationIds.Contains(a.OrganisationId) && a.ReportedDoneOn == null));

    /// <summary>For which the organisation answers.</summary>
    public static IQueryable<FollowUpTask> LedBy(this IQueryable<FollowUpTask> tasks, Guid organisationId) =>
        tasks.Where(t => t.Assignments.Any(a => a.IsLead && a.OrganisationId == organisationId));

    /// <summary>Given by one of these organisations.</summary>
    public static IQueryable<FollowUpTask> GivenBy(this IQueryable<FollowUpTask> tasks, IReadOnlyList<Guid> organisationIds) =>
        tasks.Where(t => organisationIds.Contains(t.OwnerId));

    /// <summary>With a share of an organisation whose name, abbreviation or code has these words.</summary>
    public static IQueryable<FollowUpTask> OfOrganisation(this IQueryable<FollowUpTask> tasks, string? typed, IQueryable<Organisation> organisations)
    {
        if (string.IsNullOrWhiteSpace(typed))
            return tasks;

        var meant = organisations.Matching(typed).Select(o => o.Id);
        return tasks.Where(t => t.Assignments.Any(a => meant.Contains(a.OrganisationId)));
    }

    public static IQueryable<FollowUpTask> InState(this IQueryable<FollowUpTask> tasks, FollowUpState state) => state switch
    {
        FollowUpState.Closed => tasks.Where(t => t.EndedOn != null && !t.IsDropped),
        FollowUpState.Dropped => tasks.Where(t => t.EndedOn != null && t.IsDropped),
        FollowUpState.ReportedDone => tasks.Open().Where(t =>
            t.Assignments.Any(a => a.IsLead ? a.ReportedDoneOn != null : t.Assignments.All(other => other.ReportedDoneOn != null))),
        FollowUpState.InProgress => tasks.Open().Where(t =>
            t.Assignments.Any(a => a.StartedOn != null)
            && !t.Assignments.Any(a => a.IsLead ? a.ReportedDoneOn != null : t.Assignments.All(other => other.ReportedDoneOn != null))),
        _ => tasks.Open().Where(t => t.Assignments.All(a => a.StartedOn == null)),
    };

    /// <summary>Overdue first, then what is due next, then what has no due date; what has ended last.</summary>
    public static IOrderedQueryable<FollowUpTask> MostUrgentFirst(this IQueryable<FollowUpTask> tasks) =>
        tasks
            .OrderBy(t => t.EndedOn != null)
            .ThenBy(t => t.DueOn == null)
            .ThenBy(t => t.EndedOn != null ? null : t.DueOn)
            .ThenByDescending(t => t.EndedOn)
            .ThenByDescending(t => t.AssignedOn)
            .ThenByDescending(t => t.Id);

    /// <summary>The latest given first.</summary>
    public static IOrderedQueryable<FollowUpTask> LatestFirst(this IQueryable<FollowUpTask> tasks) => tasks.OrderByDescending(t => t.AssignedOn).ThenByDescending(t => t.Id);
}
