using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using ProgramTracker.Data;
using ProgramTracker.Data.Scope;
using ProgramTracker.Domain.Awards;
using ProgramTracker.Web.Lists;
using ProgramTracker.Web.Permissions;

namespace ProgramTracker.Web.Pages.Awards.Nominations;

/// <summary>A nomination: where does each line stand, and what has to be done next.</summary>
[Requires(Permission.ViewNominations)]
public sealed class DetailsModel(TrackerContext db) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "p")]
    public int PageNumber { get; set; } = 1;

    [BindProperty(SupportsGet = true, Name = "state")]
    public NominationLineState? State { get; set; }

    public Nomination Nomination { get; private set; } = default!;
    public string Authority { get; private set; } = "";
    public string Proposer { get; private set; } = "";
    public string Form { get; private set; } = "";
    public string? Programme { get; private set; }
    public Paged<Row> Lines { get; private set; } = Paged<Row>.Empty;

    public bool IsOurs => User.May(Permission.DraftNomination) && db.Actor.MayWriteFor(Nomination.OwnerId);

    public bool IsAskedOfUs => Nomination.State != NominationState.Draft && User.May(Permission.AppraiseNomination) && db.Actor.MayWriteFor(Nomination.AuthorityId);

    /// <summary>Whether accepted lines wait for a decision.</summary>
    public bool WaitsForADecision { get; private set; }

    /// <summary>Whether the proposer may still take it back.</summary>
    public bool IsUndecided { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        var found = await db.Nominations.AsNoTracking().Include(n => n.Papers.OrderBy(p => p.Order)).SingleOrDefaultAsync(n => n.Id == id, cancellationToken);
        if (found is null)
            return NotFound();

        Nomination = found;
        Authority = await db.Organisations.Where(o => o.Id == found.AuthorityId).Select(o => o.Name).SingleAsync(cancellationToken);
        Proposer = await db.Organisations.Where(o => o.Id == found.OwnerId).Select(o => o.Name).SingleAsync(cancellationToken);
        Form = await db.AwardForms.Where(f => f.Id == found.FormId).Select(f => f.Name).SingleAsync(cancellationToken);
        Programme = await db.Programmes.Where(p => p.Id == found.ProgrammeId).Select(p => (p.NumberCanonical ?? p.NumberRaw) + " " + p.Title).SingleOrDefaultAsync(cancellationToken);
        var lines = db.Set<NominationLine>().Where(line => line.NominationId == id);
        WaitsForADecision = await lines.AnyAsync(line => line.State == NominationLineState.Accepted && line.DecisionId == null, cancellationToken);
        IsUndecided = !await lines.AnyAsync(line => line.DecisionId != null, cancellationToken);
        Lines = await lines
            .Where(line => State == null || line.State == State)
            .OrderBy(line => line.Order)
            .Select(line => new Row(
                line,
                db.AwardDecisions.Where(d => d.Id == line.DecisionId).Select(d => d.NumberCanonical ?? d.NumberRaw ?? "").FirstOrDefault(),
                db.Set<Recipient>().Any(r => r.DecisionId == line.DecisionId && r.Kind == line.Kind && r.Name == line.Name && r.PostAndUnit == line.PostAndUnit)))
            .PageAsync(PageNumber, cancellationToken);

        return Page();
    }

    /// <param name="Decision">The number of the decision that it was put into; empty where it has none yet.</param>
    /// <param name="IsListed">Whether that decision still names it.</param>
    public sealed record Row(NominationLine Line, string? Decision, bool IsListed);
}
