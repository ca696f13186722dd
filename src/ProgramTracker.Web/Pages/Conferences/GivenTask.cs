using Microsoft.EntityFrameworkCore;
using ProgramTracker.Data;

namespace ProgramTracker.Web.Pages.Conferences;

/// <summary>The task that a conclusion became, or the first of several: who answers for it, by when, and whether it ended.</summary>
/// <param name="Lead">The organisation that answers for it; none where the actor may not see it.</param>
/// <param name="Others">How many coordinate with it, as far as the actor may see.</param>
/// <param name="OfConclusion">How many tasks the conclusion became.</param>
public sealed record GivenTask(Guid Id, Guid ConclusionId, string? Lead, int Others, DateOnly? DueOn, DateOnly? EndedOn, int OfConclusion)
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
                task.EndedOn,
                1))
            .ToListAsync();

        return tasks.GroupBy(task => task.ConclusionId).ToDictionary(given => given.Key, given => given.First() with { OfConclusion = given.Count() });
    }
}
