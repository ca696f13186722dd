using Microsoft.EntityFrameworkCore;
using ProgramTracker.Data;
using ProgramTracker.Data.Awards;
using ProgramTracker.Data.Conferences;
using ProgramTracker.Data.FollowUp;
using ProgramTracker.Data.Programmes;
using ProgramTracker.Data.Scope;
using ProgramTracker.Domain.Awards;
using ProgramTracker.Domain.Conferences;
using ProgramTracker.Domain.Dates;
using ProgramTracker.Domain.FollowUp;

namespace ProgramTracker.Web.Home;

/// <summary>What waits for the actor's organisation, most urgent kind first: the home page of those who keep the record.</summary>
public sealed record Desk(
    Desk.Pile Asked,
    Desk.Pile Directions,
    Desk.Pile ToClose,
    Desk.Pile ToAnswer,
    Desk.Pile ToRecord,
    Desk.Pile ToConfirm,
    Desk.Pile ToAppraise,
    Desk.Pile ToCorrect,
    Desk.Pile AwardLines,
    Desk.Pile Overrun,
    IReadOnlyList<Desk.Item> Recent)
{
    /// <summary>How many of a kind the home page names; the list behind it has all.</summary>
    private const int Named = 5;

    public bool IsClear => Asked.Count + Directions.Count + ToClose.Count + ToAnswer.Count + ToRecord.Count + ToConfirm.Count + ToAppraise.Count + ToCorrect.Count + AwardLines.Count + Overrun.Count == 0;

    /// <summary>What waits, of one kind.</summary>
    /// <param name="Count">How many there are in all.</param>
    public sealed record Pile(int Count, IReadOnlyList<Item> First);

    /// <summary>One thing that waits.</summary>
    /// <param name="Due">The last day for it, when it has one.</param>
    public sealed record Item(Guid Id, string Title, PartialDate? On, DateOnly? Due = null, string? Note = null);

    public static async Task<Desk> OfAsync(TrackerContext db, DateOnly today, CancellationToken cancellationToken)
    {
        var house = db.Actor.Scope.OrganisationIds;
        var counted = db.AwardDecisions.Counted();

        var asked = db.FollowUpTasks.OwedBy(house)
            .OrderBy(t => t.DueOn == null).ThenBy(t => t.DueOn).ThenBy(t => t.Id)
            .Select(t => new Item(t.Id, t.Wording, null, t.DueOn, null));
        var toClose = db.FollowUpTasks.GivenBy(house).InState(FollowUpState.ReportedDone)
            .OrderBy(t => t.DueOn == null).ThenBy(t => t.DueOn).ThenBy(t => t.Id)
            .Select(t => new Item(t.Id, t.Wording, null, t.DueOn, null));
        var directions = db.DirectionDuties(DirectionQueries.EarliestYear, today.Year)
            .Where(d => !d.IsAnswered && house.Contains(d.OrganisationId))
            .OrderBy(d => d.Year).ThenBy(d => d.DirectionId)
            .Select(d => new Item(d.DirectionId, d.Wording, null, new DateOnly(d.Year, 12, 31), null));
        var lines = db.AwardLines.WritableBy(db.Actor).Unsettled(db.AwardDecisions)
            .OrderByDescending(l => l.Id)
            .Select(l => new Item(
                l.Id, l.AuthorityName + ": " + db.Conferences.Where(c => c.Id == l.ConferenceId).Select(c => c.Title).First(), null, null,
                counted.Where(d => d.LineId == l.Id).Sum(d => (long)d.ListedCollectives + d.ListedIndividuals + d.ListedHouseholds)
                    + "/" + ((long)(l.Collectives ?? 0) + (l.Individuals ?? 0) + (l.Households ?? 0))));
        var overrun = db.Programmes.WritableBy(db.Actor)
            .PastTheirPeriod(today)
            .OrderBy(p => p.To.Year).ThenBy(p => p.Id)
            .Select(p => new Item(p.Id, (p.NumberCanonical ?? p.NumberRaw) + ": " + p.Title, p.To, null, null));
        var recent = db.Conferences.WritableBy(db.Actor).OrderByDescending(c => c.Id).Take(Named).Select(c => new Item(c.Id, c.Title, c.HeldOn, null, null));

        return new Desk(
            await PileAsync(asked, cancellationToken),
            await PileAsync(directions, cancellationToken),
            await PileAsync(toClose, cancellationToken),
            await PileAsync(Conferences(db.Conferences.AwaitingAnswersOf(house)), cancellationToken),
            await PileAsync(ConferencesIn(ConferenceState.Held, db), cancellationToken),
            await PileAsync(ConferencesIn(ConferenceState.Recorded, db), cancellationToken),
            await PileAsync(Nominations(db.Nominations.ToAppraise(db.Actor)), cancellationToken),
            await PileAsync(Nominations(db.Nominations.ToCorrect(db.Actor)), cancellationToken),
            await PileAsync(lines, cancellationToken),
            await PileAsync(overrun, cancellationToken),
            await recent.ToListAsync(cancellationToken));
    }

    private static IQueryable<Item> ConferencesIn(ConferenceState state, TrackerContext db) =>
        Conferences(db.Conferences.WritableBy(db.Actor).Where(c => c.State == state));

    private static IQueryable<Item> Conferences(IQueryable<Conference> conferences) => conferences.LatestFirst().Select(c => new Item(c.Id, c.Title, c.HeldOn, null, null));

    private static IQueryable<Item> Nominations(IQueryable<Nomination> nominations) =>
        nominations.OrderBy(n => n.SubmittedOn).ThenBy(n => n.Id).Select(n => new Item(n.Id, n.Occasion, null, null, n.Proposed + "/" + (n.Proposed + n.Returned + n.Accepted + n.Refused)));

    private static async Task<Pile> PileAsync(IQueryable<Item> items, CancellationToken cancellationToken) =>
        new(await items.CountAsync(cancellationToken), await items.Take(Named).ToListAsync(cancellationToken));
}
