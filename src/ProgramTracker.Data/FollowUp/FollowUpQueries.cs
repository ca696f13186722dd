using Microsoft.EntityFrameworkCore;
using ProgramTracker.Data.Organisations;
using ProgramTracker.Data.Schema;
using ProgramTracker.Domain.FollowUp;
using ProgramTracker.Domain.Organisations;

namespace ProgramTracker.Data.FollowUp;

/// <summary>That a task is overdue because of an organisation.</summary>
public sealed class LateParty
{
    public Guid TaskId { get; init; }

    /// <summary>One that exists today, where there is one.</summary>
    public Guid OrganisationId { get; init; }
    public DateOnly DueOn { get; init; }
}

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

    /// <summary>For which one of these organisations answers.</summary>
    public static IQueryable<FollowUpTask> LedBy(this IQueryable<FollowUpTask> tasks, IReadOnlyList<Guid> organisationIds) =>
        tasks.Where(t => t.Assignments.Any(a => a.IsLead && organisationIds.Contains(a.OrganisationId)));

    /// <summary>In which one of these organisations coordinates.</summary>
    public static IQueryable<FollowUpTask> CoordinatedBy(this IQueryable<FollowUpTask> tasks, IReadOnlyList<Guid> organisationIds) =>
        tasks.Where(t => t.Assignments.Any(a => !a.IsLead && organisationIds.Contains(a.OrganisationId)));

    /// <summary>
    /// Overdue because of one of these organisations: it has not reported its share, or gave the task and has not closed it although the lead reported it done.
    /// </summary>
    public static IQueryable<FollowUpTask> LateBy(this IQueryable<FollowUpTask> tasks, IReadOnlyList<Guid> organisationIds, DateOnly today) =>
        tasks.Overdue(today).Where(t =>
            t.Assignments.Any(a => organisationIds.Contains(a.OrganisationId) && a.ReportedDoneOn == null)
            || (organisationIds.Contains(t.OwnerId) && t.Assignments.Any(a => a.IsLead && a.ReportedDoneOn != null)));

    /// <summary>Overdue because of organisations that the actor may not see.</summary>
    public static IQueryable<FollowUpTask> LateElsewhere(this IQueryable<FollowUpTask> tasks, DateOnly today) =>
        tasks.Overdue(today).Where(t => !t.Assignments.Any(a => a.ReportedDoneOn == null || a.IsLead));

    /// <summary>
    /// Because of whom each of the tasks is overdue, as <see cref="LateBy"/> says; one that has ended shows under those that followed it. Once per task and organisation.
    /// </summary>
    public static IQueryable<LateParty> LateParties(this TrackerContext db, IQueryable<FollowUpTask> tasks, DateOnly today)
    {
        var overdue = tasks.Overdue(today);
        var owing = overdue.SelectMany(
            t => t.Assignments.Where(a => a.ReportedDoneOn == null),
            (t, a) => new { TaskId = t.Id, a.OrganisationId, DueOn = t.DueOn!.Value });
        var toClose = overdue
            .Where(t => t.Assignments.Any(a => a.IsLead && a.ReportedDoneOn != null))
            .Select(t => new { TaskId = t.Id, OrganisationId = t.OwnerId, DueOn = t.DueOn!.Value });

        return owing.Concat(toClose)
            .Join(db.Standing(today), late => late.OrganisationId, standing => standing.AskedId, (late, standing) => new LateParty { TaskId = late.TaskId, OrganisationId = standing.TodayId, DueOn = late.DueOn })
            .Distinct();
    }

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
