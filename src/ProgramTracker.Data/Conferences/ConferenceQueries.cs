using Microsoft.EntityFrameworkCore;
using ProgramTracker.Domain.Conferences;

namespace ProgramTracker.Data.Conferences;

/// <summary>Query phrases about conferences.</summary>
public static class ConferenceQueries
{
    /// <summary>With all sections, each in its order. Parts that the actor may not see are not there.</summary>
    public static IQueryable<Conference> WithSections(this IQueryable<Conference> conferences) =>
        conferences
            .Include(c => c.Organisers.OrderBy(part => part.Order))
            .Include(c => c.Reviews.OrderBy(part => part.Order))
            .Include(c => c.Citations.OrderBy(part => part.Order))
            .Include(c => c.BridgePoints.OrderBy(part => part.Order))
            .Include(c => c.Answers)
            .Include(c => c.Participants.OrderBy(part => part.Order))
            .Include(c => c.Delegations.OrderBy(part => part.Order))
            .Include(c => c.Agenda.OrderBy(part => part.Order))
            .Include(c => c.Figures.OrderBy(part => part.Order))
            .Include(c => c.Assessments.OrderBy(part => part.Order))
            .Include(c => c.Conclusions.OrderBy(part => part.Order))
            .Include(c => c.Amendments.OrderBy(part => part.Order))
            .AsSplitQuery();

    /// <summary>That took place, recorded or not.</summary>
    public static IQueryable<Conference> TookPlace(this IQueryable<Conference> conferences) =>
        conferences.Where(c => c.State == ConferenceState.Held || c.State == ConferenceState.Recorded || c.State == ConferenceState.Confirmed);

    /// <summary>That took place and whose record is still open.</summary>
    public static IQueryable<Conference> Unconfirmed(this IQueryable<Conference> conferences) =>
        conferences.Where(c => c.State == ConferenceState.Held || c.State == ConferenceState.Recorded);

    /// <summary>Held in that calendar year, or to be.</summary>
    public static IQueryable<Conference> HeldIn(this IQueryable<Conference> conferences, int year) => conferences.Where(c => c.HeldOn.Year == year);

    /// <summary>To which one of the organisations was invited and has yet to answer for its bridge point.</summary>
    public static IQueryable<Conference> AwaitingAnswersOf(this IQueryable<Conference> conferences, IReadOnlyList<Guid> house) =>
        conferences.Where(c => c.State != ConferenceState.Confirmed && c.State != ConferenceState.Cancelled
            && c.BridgePoints.Any(b => b.OrganisationId != null && house.Contains(b.OrganisationId.Value) && !c.Answers.Any(a => a.BridgePointId == b.Id)));

    /// <summary>That the organisation opened, sat at over a line, or sent someone to.</summary>
    public static IQueryable<Conference> Involving(this IQueryable<Conference> conferences, Guid organisationId) =>
        conferences.Where(c => c.Organisers.Any(o => o.OrganisationId == organisationId)
            || c.BridgePoints.Any(b => b.OrganisationId == organisationId)
            || c.Participants.Any(p => p.OrganisationId == organisationId));

    /// <summary>That review the programme.</summary>
    public static IQueryable<Conference> Under(this IQueryable<Conference> conferences, Guid programmeId) =>
        conferences.Where(c => c.Reviews.Any(review => review.ProgrammeId == programmeId));

    /// <summary>By the day, the latest first; a date whose year nobody knows stands last.</summary>
    public static IOrderedQueryable<Conference> LatestFirst(this IQueryable<Conference> conferences) =>
        conferences
            .OrderBy(c => c.HeldOn.Year == null)
            .ThenByDescending(c => c.HeldOn.Year)
            .ThenByDescending(c => c.HeldOn.Month)
            .ThenByDescending(c => c.HeldOn.Day)
            .ThenByDescending(c => c.Id);
}
