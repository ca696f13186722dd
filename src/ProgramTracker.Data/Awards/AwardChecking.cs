using Microsoft.EntityFrameworkCore;
using ProgramTracker.Domain.Awards;
using ProgramTracker.Domain.Dates;

namespace ProgramTracker.Data.Awards;

/// <summary>
/// Gathers what the checks read. However long the lists are, it asks once for all of them; of earlier awards it finds those that the actor may see.
/// </summary>
public static class AwardChecking
{
    /// <summary>What the rules that are on find about a decision as it stands, against every award that stands.</summary>
    public static async Task<IReadOnlyList<AwardFinding>> FindingsAsync(this TrackerContext db, Guid decisionId, DateOnly today, CancellationToken cancellationToken = default)
    {
        var rules = await db.AwardRules.AsNoTracking().Where(rule => rule.IsOn && rule.Keeping == RuleKeeping.Checked).ToListAsync(cancellationToken);

        return (await db.CheckAsync([decisionId], rules, onlyAgainstEarlier: false, today, cancellationToken))[decisionId];
    }

    /// <summary>What one rule, on or off, finds about past decisions; of two awards that clash it tells of the later one.</summary>
    public static Task<IReadOnlyDictionary<Guid, IReadOnlyList<AwardFinding>>> FoundByAsync(
        this TrackerContext db, AwardRule rule, IReadOnlyList<Guid> decisionIds, DateOnly today, CancellationToken cancellationToken = default) =>
        db.CheckAsync(decisionIds, [rule], onlyAgainstEarlier: true, today, cancellationToken);

    /// <summary>Issued decisions that the rule may find something about: all, or those that name someone whom an earlier one may have named.</summary>
    public static IQueryable<AwardDecision> WorthCheckingBy(this TrackerContext db, AwardRule rule)
    {
        var issued = db.AwardDecisions.Where(d => d.State == AwardDecisionState.Issued);

        return AwardChecks.OfEarlierAwards.Contains(rule.Code)
            ? issued.Where(d => db.Pairs().Any(pair => pair.Mine.DecisionId == d.Id && pair.Mine.RevocationId == null))
            : issued;
    }

    private static async Task<IReadOnlyDictionary<Guid, IReadOnlyList<AwardFinding>>> CheckAsync(
        this TrackerContext db, IReadOnlyList<Guid> ids, IReadOnlyList<AwardRule> rules, bool onlyAgainstEarlier, DateOnly today, CancellationToken cancellationToken)
    {
        var decisions = await db.AwardDecisions.AsNoTracking().Where(d => ids.Contains(d.Id)).ToListAsync(cancellationToken);
        var authorities = (await db.Organisations.AsNoTracking().Where(o => decisions.Select(d => d.AuthorityId).Contains(o.Id)).ToListAsync(cancellationToken))
            .ToDictionary(o => o.Id, AuthorityKinds.Of);
        var forms = await db.AwardForms.AsNoTracking().Where(f => decisions.Select(d => d.FormId).Contains(f.Id)).ToDictionaryAsync(f => f.Id, cancellationToken);
        var competences = (await db.AwardCompetences.AsNoTracking().Where(c => decisions.Select(d => d.FormId).Contains(c.FormId)).ToListAsync(cancellationToken)).ToLookup(c => c.FormId);
        var recipients = (await db.Set<Recipient>().AsNoTracking()
            .Where(r => ids.Contains(r.DecisionId) && r.RevocationId == null)
            .OrderBy(r => r.Order)
            .Select(r => new { r.DecisionId, Row = new CheckedRecipient(r.Id, r.Order, r.Kind, r.Name, r.NameKey, r.PostAndUnit, r.UnitKey) })
            .ToListAsync(cancellationToken)).ToLookup(r => r.DecisionId, r => r.Row);
        var tallies = await db.TalliesAsync(decisions, cancellationToken);
        var steps = await db.StepsAsync(ids, cancellationToken);
        var earlier = rules.Any(rule => AwardChecks.OfEarlierAwards.Contains(rule.Code)) ? await db.EarlierAwardsAsync(ids, cancellationToken) : Enumerable.Empty<EarlierAward>().ToLookup(_ => Guid.Empty);

        return decisions.ToDictionary(d => d.Id, d => AwardChecks.Of(
            new CheckedDecision(
                d.State, d.Number, d.DecidedOn, forms[d.FormId], authorities[d.AuthorityId], d.SignerName, d.Occasion, d.AchievementFrom, d.AchievementTo, [.. recipients[d.Id]], tallies[d.Id], steps[d.Id]),
            earlier[d.Id].Where(award => !onlyAgainstEarlier || (award.DecidedOn, award.DecisionId).CompareTo((d.DecidedOn, d.Id)) < 0),
            rules,
            [.. competences[d.FormId]],
            today));
    }

    /// <summary>Of each decision that fills a line whose difference nobody explained, listed against announced.</summary>
    private static async Task<IReadOnlyDictionary<Guid, IReadOnlyList<AwardTally>>> TalliesAsync(
        this TrackerContext db, IReadOnlyList<AwardDecision> decisions, CancellationToken cancellationToken)
    {
        var lineIds = decisions.Select(d => d.LineId).OfType<Guid>().Distinct().ToList();
        var lines = await db.AwardLines.AsNoTracking().Where(l => lineIds.Contains(l.Id) && l.Explanation == null).ToDictionaryAsync(l => l.Id, cancellationToken);
        var counts = await db.AwardCountsAsync([.. lines.Keys], cancellationToken);

        return decisions.ToDictionary(
            d => d.Id,
            d => d.LineId is { } id && lines.TryGetValue(id, out var line) ? counts[id].Against(line.Collectives, line.Individuals, line.Households) : []);
    }

    /// <summary>The latest day of each kind of paper of the nominations that a decision lists, in the order of the procedure.</summary>
    private static async Task<IReadOnlyDictionary<Guid, IReadOnlyList<PartialDate>>> StepsAsync(this TrackerContext db, IReadOnlyList<Guid> ids, CancellationToken cancellationToken)
    {
        var papers = await db.Nominations
            .SelectMany(n => n.Lines.Where(l => l.DecisionId != null && ids.Contains(l.DecisionId.Value)).Select(l => l.DecisionId!.Value).Distinct(), (n, decisionId) => new { decisionId, n.Papers })
            .SelectMany(n => n.Papers.Where(p => p.Kind != DossierPaperKind.Other), (n, p) => new { n.decisionId, p.Kind, p.On })
            .GroupBy(p => new { p.decisionId, p.Kind })
            .Select(same => new { same.Key.decisionId, same.Key.Kind, On = same.Max(p => p.On) })
            .ToListAsync(cancellationToken);

        return ids.ToDictionary(id => id, id => (IReadOnlyList<PartialDate>)[.. papers.Where(p => p.decisionId == id).OrderBy(p => p.Kind).Select(p => (PartialDate)p.On)]);
    }

    /// <summary>By decision.</summary>
    private static async Task<ILookup<Guid, EarlierAward>> EarlierAwardsAsync(this TrackerContext db, IReadOnlyList<Guid> ids, CancellationToken cancellationToken) =>
        (await db.Pairs()
            .Where(pair => ids.Contains(pair.Mine.DecisionId) && pair.Mine.RevocationId == null)
            .OrderBy(pair => pair.Mine.Order).ThenBy(pair => pair.Other.Id)
            .Select(pair => new
            {
                pair.Mine.DecisionId,
                Award = new EarlierAward(
                    pair.Mine.Id,
                    pair.Other.Id,
                    pair.Other.Name,
                    pair.Decision.Id,
                    pair.Decision.NumberCanonical ?? pair.Decision.NumberRaw,
                    pair.Decision.DecidedOn,
                    pair.Decision.FormId,
                    pair.Decision.Occasion,
                    pair.Decision.AchievementFrom,
                    pair.Decision.AchievementTo),
            })
            .ToListAsync(cancellationToken)).ToLookup(pair => pair.DecisionId, pair => pair.Award);

    /// <summary>Each recipient beside every award of another issued decision that the same one may have received and that stands; see <see cref="CheckedRecipient.MayBe"/>. Of another unit only where someone tied both rows; never where someone told them apart.</summary>
    private static IQueryable<Pair> Pairs(this TrackerContext db) =>
        from mine in db.Set<Recipient>()
        join other in db.Set<Recipient>() on new { mine.NameKey, mine.Kind } equals new { other.NameKey, other.Kind }
        join decision in db.AwardDecisions on other.DecisionId equals decision.Id
        where other.DecisionId != mine.DecisionId && other.RevocationId == null && decision.State == AwardDecisionState.Issued
            && (mine.UnitKey == other.UnitKey || mine.UnitKey == "" || other.UnitKey == "" || db.RecipientTies.Any(t => t.IsSame && t.TakenBackBecause == null
                && (t.FirstId == mine.Id && t.SecondId == other.Id || t.FirstId == other.Id && t.SecondId == mine.Id)))
            && !db.RecipientTies.Any(t => !t.IsSame && t.TakenBackBecause == null
                && (t.FirstId == mine.Id && t.SecondId == other.Id || t.FirstId == other.Id && t.SecondId == mine.Id))
        select new Pair { Mine = mine, Other = other, Decision = decision };

    private sealed class Pair
    {
        public Recipient Mine { get; init; } = default!;
        public Recipient Other { get; init; } = default!;
        public AwardDecision Decision { get; init; } = default!;
    }
}
