using Microsoft.EntityFrameworkCore;
using ProgramTracker.Data;

namespace ProgramTracker.Web.Pages.Conferences;

/// <summary>The task that a conclusion became: who answers for it, by when, and whether it ended.</summary>
/// <param name="Lead">The organisation that answers for it; none where the actor may not see it.</param>
/// <param name="Others">How many coordinate with it, as far as the actor may see.</param>
public sealed record GivenTask(Guid Id, Guid ConclusionId, string? Lead, int Others, DateOnly? DueOn, DateOnly? EndedOn)
{
    /// <summary>The first task of each conclusion of a conference.</summary>
    public static async Task<IReadOnlyDictionary<Guid, GivenTask>> OfAsync(Guid conferenceId, TrackerContext db)
    {
        var tasks = await db.FollowUpTasks.AsNoTracking()
            .Where(task => task.ConferenceId == conferenceId && task.ConclusionId != null)
            .OrderBy(task => task.Id)
            .Select(task => new GivenTask(
                task.Id,
                task.ConclusionId!.Value,
                db.Organisations.Where(o => task.Assignments.Any(a => a.IsLead && a.OrganisationId == o.Id)).Select(o => o.Name).FirstOrDefault(),
                task.Assignments.Count(a => !a.IsLead),
                task.DueOn,
                task.EndedOn))
            .ToListAsync();

        return tasks.DistinctBy(task => task.ConclusionId).ToDictionary(task => task.ConclusionId);
    }
}
