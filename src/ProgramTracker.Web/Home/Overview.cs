using Microsoft.EntityFrameworkCore;
using ProgramTracker.Data;
using ProgramTracker.Data.Conferences;
using ProgramTracker.Data.Exemplars;
using ProgramTracker.Data.FollowUp;
using ProgramTracker.Data.Programmes;
using ProgramTracker.Domain.FollowUp;
using ProgramTracker.Domain.Programmes;

namespace ProgramTracker.Web.Home;

/// <summary>What a leader sees first: what stands, who is late, what waits. Every figure leads to the list that it counts.</summary>
/// <param name="LatestTied">How many organisations have as many late tasks as the first of <paramref name="Late"/>, that one included; none where nobody is late.</param>
public sealed record Overview(
    int Year,
    int ProgrammesInForce,
    int ConferencesThisYear,
    int ConferencesLastYear,
    int ConferencesUnconfirmed,
    int TasksOpen,
    int TasksOverdue,
    int TasksReportedDone,
    int DirectionsOverdue,
    long AwardsAnnounced,
    long AwardsAnnouncedLastYear,
    int ExemplarsAlive,
    IReadOnlyList<Overview.LateOrganisation> Late,
    int LatestTied,
    IReadOnlyList<Overview.EndingProgramme> Ending)
{
    /// <summary>How many late organisations are named; the list behind has all.</summary>
    private const int Named = 8;

    /// <summary>An organisation because of which tasks are past their due date: it has not reported, or not closed what was reported.</summary>
    public sealed record LateOrganisation(Guid Id, string Name, int Tasks, DateOnly Since);

    /// <summary>A programme in force whose period ends this year or has ended.</summary>
    public sealed record EndingProgramme(Guid Id, string Title, short To);

    public static async Task<Overview> OfAsync(TrackerContext db, DateOnly today, CancellationToken cancellationToken)
    {
        var year = today.Year;
        var held = db.Conferences.TookPlace();
        var open = db.FollowUpTasks.Open();
        var overdue = db.FollowUpTasks.Overdue(today);
        var late = db.LateParties(db.FollowUpTasks, today)
            .GroupBy(a => a.OrganisationId)
            .Select(group => new { OrganisationId = group.Key, Tasks = group.Count(), Since = group.Min(a => a.DueOn) })
            .Join(db.Organisations, a => a.OrganisationId, o => o.Id, (a, o) => new { o.Id, o.Name, a.Tasks, a.Since })
            .OrderByDescending(a => a.Tasks).ThenBy(a => a.Since).ThenBy(a => a.Name);
        var named = await late.Take(Named).Select(a => new LateOrganisation(a.Id, a.Name, a.Tasks, a.Since)).ToListAsync(cancellationToken);
        var tied = named is [var first, ..] ? await late.CountAsync(a => a.Tasks == first.Tasks, cancellationToken) : 0;
        var ending = db.Programmes
            .EndingBy(year)
            .OrderBy(p => p.To.Year).ThenBy(p => p.Id)
            .Take(Named)
            .Select(p => new EndingProgramme(p.Id, (p.NumberCanonical ?? p.NumberRaw) + ": " + p.Title, p.To.Year!.Value));

        return new Overview(
            year,
            await db.Programmes.CountAsync(p => p.State == ProgrammeState.InForce, cancellationToken),
            await held.HeldIn(year).CountAsync(cancellationToken),
            await held.HeldIn(year - 1).CountAsync(cancellationToken),
            await db.Conferences.Unconfirmed().CountAsync(cancellationToken),
            await open.CountAsync(cancellationToken),
            await overdue.CountAsync(cancellationToken),
            await db.FollowUpTasks.InState(FollowUpState.ReportedDone).CountAsync(cancellationToken),
            await db.OverdueDirections(today).CountAsync(cancellationToken),
            await AnnouncedAsync(db, year, cancellationToken),
            await AnnouncedAsync(db, year - 1, cancellationToken),
            await db.Exemplars.Alive().CountAsync(cancellationToken),
            named,
            tied,
            await ending.ToListAsync(cancellationToken));
    }

    private static async Task<long> AnnouncedAsync(TrackerContext db, int year, CancellationToken cancellationToken) =>
        await db.AwardLines
            .Where(line => db.Conferences.Any(c => c.Id == line.ConferenceId && c.HeldOn.Year == year))
            .SumAsync(line => (long)(line.Collectives ?? 0) + (line.Individuals ?? 0) + (line.Households ?? 0), cancellationToken);
}
