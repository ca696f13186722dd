using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using ProgramTracker.Data;
using ProgramTracker.Data.Awards;
using ProgramTracker.Data.Scope;
using ProgramTracker.Domain.Awards;
using ProgramTracker.Domain.Dates;
using ProgramTracker.Web.Permissions;

namespace ProgramTracker.Web.Pages.Awards.Histories;

/// <summary>All awards of one collective, person or household, across authorities and names, as one file that can be printed.</summary>
[Requires(Permission.ViewAwards)]
public sealed class DetailsModel(TrackerContext db) : PageModel
{
    public Recipient Recipient { get; private set; } = default!;

    /// <summary>The latest first.</summary>
    public IReadOnlyList<Award> Awards { get; private set; } = [];

    /// <summary>Rows of other decisions that may name the same.</summary>
    public IReadOnlyList<Alike> Likely { get; private set; } = [];

    /// <summary>What someone said of the rows of this history.</summary>
    public IReadOnlyList<Said> Ties { get; private set; } = [];

    public bool MayTie => User.May(Permission.TieRecipients);

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        var recipient = await db.AwardsGiven().Where(a => a.Recipient.Id == id).Select(a => a.Recipient).AsNoTracking().SingleOrDefaultAsync(cancellationToken);
        if (recipient is null)
            return NotFound();

        Recipient = recipient;
        var same = await db.SameAsync(id, cancellationToken);
        Awards = await AwardsAsync(same, cancellationToken);
        if (MayTie)
            Likely = await LikelyAsync(same, cancellationToken);
        Ties = await db.RecipientTies.Standing().Where(t => same.Contains(t.FirstId) || same.Contains(t.SecondId)).OrderBy(t => t.Id)
            .Select(t => new Said(
                t.Id,
                t.OwnerId,
                t.IsSame,
                db.Set<Recipient>().Where(r => r.Id == t.FirstId).Select(r => r.Name + (r.PostAndUnit == null ? "" : ", " + r.PostAndUnit)).FirstOrDefault(),
                db.Set<Recipient>().Where(r => r.Id == t.SecondId).Select(r => r.Name + (r.PostAndUnit == null ? "" : ", " + r.PostAndUnit)).FirstOrDefault(),
                t.SaidBy,
                t.SaidOn))
            .ToListAsync(cancellationToken);

        return Page();
    }

    public bool MayTakeBack(Said tie) => MayTie && db.Actor.MayWriteFor(tie.OwnerId);

    private async Task<IReadOnlyList<Award>> AwardsAsync(IReadOnlyList<Guid> same, CancellationToken cancellationToken)
    {
        var awards = await db.AwardsGiven().Where(a => same.Contains(a.Recipient.Id))
            .OrderByDescending(a => a.Decision.DecidedOn.Year).ThenByDescending(a => a.Decision.DecidedOn.Month).ThenByDescending(a => a.Decision.DecidedOn.Day).ThenByDescending(a => a.Decision.Id)
            .Select(a => new Award(
                a.Recipient,
                a.Decision,
                db.AwardForms.First(f => f.Id == a.Decision.FormId).Name,
                db.Organisations.First(o => o.Id == a.Decision.AuthorityId).Name,
                db.AwardDecisions.SelectMany(d => d.Revocations).Where(r => r.Id == a.Recipient.RevocationId || r.DecisionId == a.Decision.Id && r.IsWhole).Select(r => r.NumberCanonical ?? r.NumberRaw).FirstOrDefault(),
                db.Nominations.Where(n => n.Lines.Any(l => l.DecisionId == a.Decision.Id && l.Kind == a.Recipient.Kind && l.Name == a.Recipient.Name && l.PostAndUnit == a.Recipient.PostAndUnit))
                    .Select(n => new Proposal(n.Id, db.Organisations.First(o => o.Id == n.OwnerId).Name, n.AttestedBy)).FirstOrDefault(),
                a.Decision.Overrides.Where(o => o.RecipientId == a.Recipient.Id)
                    .Select(o => new LetPass(o.RuleCode, db.AwardRules.Where(r => r.Code == o.RuleCode).Select(r => r.Text).FirstOrDefault() ?? "", o.Reason)).ToList()))
            .ToListAsync(cancellationToken);

        return awards;
    }

    private async Task<IReadOnlyList<Alike>> LikelyAsync(IReadOnlyList<Guid> same, CancellationToken cancellationToken)
    {
        var names = Recipient.Kind == RecipientKind.Collective ? await db.NamesBeforeAndAfterAsync(Recipient.Name, cancellationToken) : [];

        return await db.LikelySame(Recipient, same, names)
            .Join(db.AwardDecisions, r => r.DecisionId, d => d.Id, (r, d) => new Alike(
                r.Id, r.Name, r.PostAndUnit, r.UnitKey == Recipient.UnitKey, db.AwardForms.First(f => f.Id == d.FormId).Name, d.NumberCanonical ?? d.NumberRaw, d.DecidedOn))
            .ToListAsync(cancellationToken);
    }

    /// <param name="RevokedBy">The number of the decision that took it back.</param>
    public sealed record Award(Recipient Recipient, AwardDecision Decision, string Form, string Authority, string? RevokedBy, Proposal? Proposal, IReadOnlyList<LetPass> LetPass)
    {
        public bool IsRevoked => Recipient.IsRevoked || Decision.State == AwardDecisionState.Revoked;
    }

    /// <summary>What a rule found about it and a clerk let pass, with the reason.</summary>
    public sealed record LetPass(string Rule, string Text, string Reason);

    public sealed record Proposal(Guid Id, string By, string? AttestedBy);

    public sealed record Alike(Guid Id, string Name, string? PostAndUnit, bool IsOfTheUnit, string Form, string? Number, PartialDate DecidedOn);

    /// <param name="First">Nothing where the actor may not see that row.</param>
    public sealed record Said(Guid Id, Guid OwnerId, bool IsSame, string? First, string? Second, string By, DateOnly On);
}
