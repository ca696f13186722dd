using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using ProgramTracker.Data;
using ProgramTracker.Data.Awards;
using ProgramTracker.Domain.Awards;
using ProgramTracker.Domain.Dates;
using ProgramTracker.Web.Lists;
using ProgramTracker.Web.Permissions;

namespace ProgramTracker.Web.Pages.Awards;

/// <summary>What a rule, with its days and weight as they are now, would have found about decisions already issued. It changes none of them.</summary>
[Requires(Permission.RerunAwardRule)]
public sealed class RerunRuleModel(TrackerContext db, TimeProvider clock) : PageModel
{
    /// <summary>How many findings of one decision are named.</summary>
    public const int MostOfOne = 20;

    [BindProperty(SupportsGet = true, Name = "p")]
    public int PageNumber { get; set; } = 1;

    public AwardRule Rerun { get; private set; } = default!;

    /// <summary>Decisions worth looking at, the latest first; a page of them is checked at a time.</summary>
    public Paged<Row> Decisions { get; private set; } = Paged<Row>.Empty;

    public IReadOnlyDictionary<Guid, IReadOnlyList<AwardFinding>> Findings { get; private set; } = new Dictionary<Guid, IReadOnlyList<AwardFinding>>();

    public int Found => Findings.Values.Sum(found => found.Count);

    public async Task<IActionResult> OnGetAsync(string code, CancellationToken cancellationToken)
    {
        if (await db.AwardRules.AsNoTracking().SingleOrDefaultAsync(rule => rule.Code == code && rule.Keeping == RuleKeeping.Checked, cancellationToken) is not { } rule)
            return NotFound();

        Rerun = rule;
        Decisions = await db.WorthCheckingBy(rule).LatestFirst()
            .Select(d => new Row(d.Id, d.NumberCanonical ?? d.NumberRaw, d.DecidedOn, db.Organisations.First(o => o.Id == d.AuthorityId).Name, db.AwardForms.First(f => f.Id == d.FormId).Name))
            .PageAsync(PageNumber, cancellationToken);
        Findings = await db.FoundByAsync(rule, [.. Decisions.Rows.Select(row => row.Id)], clock.Today(), cancellationToken);

        return Page();
    }

    public sealed record Row(Guid Id, string? Number, PartialDate DecidedOn, string Authority, string Form);
}
