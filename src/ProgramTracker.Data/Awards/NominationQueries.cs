using Microsoft.EntityFrameworkCore;
using ProgramTracker.Data.Scope;
using ProgramTracker.Domain.Awards;
using ProgramTracker.Domain.Organisations;

namespace ProgramTracker.Data.Awards;

/// <summary>Query phrases about nominations.</summary>
public static class NominationQueries
{
    /// <summary>Those that ask one of the actor's organisations to decide: it appraises them, whoever proposed.</summary>
    public static IQueryable<Nomination> AskedOf(this IQueryable<Nomination> nominations, Actor actor)
    {
        var house = actor.Scope.OrganisationIds;

        return nominations.Where(n => n.State != NominationState.Draft && house.Contains(n.AuthorityId));
    }

    /// <summary>Not taken back.</summary>
    public static IQueryable<Nomination> Standing(this IQueryable<Nomination> nominations) => nominations.Where(n => n.State != NominationState.Withdrawn);

    /// <summary>With lines that wait for the actor's organisation to say.</summary>
    public static IQueryable<Nomination> ToAppraise(this IQueryable<Nomination> nominations, Actor actor) =>
        nominations.AskedOf(actor).Where(n => n.State == NominationState.Submitted && n.Proposed > 0);

    /// <summary>With lines that wait for the proposer to correct them.</summary>
    public static IQueryable<Nomination> ToCorrect(this IQueryable<Nomination> nominations, Actor actor) =>
        nominations.WritableBy(actor).Where(n => n.State == NominationState.Submitted && n.Returned > 0);

    /// <summary>With its lines and papers, in order.</summary>
    public static IQueryable<Nomination> WithParts(this IQueryable<Nomination> nominations) =>
        nominations.AsSplitQuery().Include(n => n.Lines.OrderBy(l => l.Order)).Include(n => n.Papers.OrderBy(p => p.Order));

    /// <summary>Accepted lines that no decision names yet, of nominations for this decision's form and authority.</summary>
    public static IQueryable<NominationLine> AcceptedFor(this TrackerContext db, AwardDecision decision)
    {
        var fitting = db.Nominations.AskedOf(db.Actor).Standing().Where(n => n.AuthorityId == decision.AuthorityId && n.FormId == decision.FormId).Select(n => n.Id);

        return db.Set<NominationLine>().Where(line => line.State == NominationLineState.Accepted && line.DecisionId == null && fitting.Contains(line.NominationId));
    }

    /// <summary>The decision was given up: the accepted lines that it listed wait for another one.</summary>
    public static async Task SetLinesFreeAsync(this TrackerContext db, Guid decisionId)
    {
        foreach (var nomination in await db.Nominations.Include(n => n.Lines).Where(n => n.Lines.Any(line => line.DecisionId == decisionId)).ToListAsync())
            nomination.TakeOutOf(decisionId);
    }

    /// <summary>The list of the decision is another one: the accepted lines that it names no more wait for another. Needs the whole list loaded.</summary>
    public static async Task SetDroppedLinesFreeAsync(this TrackerContext db, AwardDecision decision, CancellationToken cancellationToken = default)
    {
        var nominations = await db.Nominations.Include(n => n.Lines).Where(n => n.Lines.Any(line => line.DecisionId == decision.Id)).ToListAsync(cancellationToken);
        var listed = decision.Recipients.Select(r => (r.Kind, r.Name, r.PostAndUnit)).ToHashSet();
        foreach (var nomination in nominations)
            nomination.TakeOutOf(decision.Id, line => listed.Contains((line.Kind, line.Name, line.PostAndUnit)));
    }

    /// <summary>The bodies whose accounts can read what the actor proposes: central ones, and those of the actor's province.</summary>
    public static IQueryable<Organisation> SeeingWhatIsKeptBy(this IQueryable<Organisation> organisations, TrackerContext db)
    {
        IReadOnlyList<Guid> province = [.. db.Actor.Scope.AreaIds.Where(id => id != Area.NationId)];

        return organisations.Where(o => o.Level == OrganisationLevel.Central || db.Areas.Any(a => a.Id == o.AreaId && (province.Contains(a.Id) || province.Contains(a.ParentId!.Value))));
    }
}
