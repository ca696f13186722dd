using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using ProgramTracker.Data;
using ProgramTracker.Domain.Awards;
using ProgramTracker.Web.Permissions;

namespace ProgramTracker.Web.Pages.Awards;

/// <summary>The rules about awards, with article, days and weight.</summary>
[Requires(Permission.ViewAwards)]
public sealed class RulesModel(TrackerContext db) : PageModel
{
    /// <summary>A few dozen, by how they are kept; they are read together and not paged.</summary>
    public ILookup<RuleKeeping, AwardRule> Rules { get; private set; } = Enumerable.Empty<AwardRule>().ToLookup(rule => rule.Keeping);

    public bool MayAdjust => User.May(Permission.AdjustAwardRule);

    public bool MayRerun => User.May(Permission.RerunAwardRule);

    public async Task OnGetAsync(CancellationToken cancellationToken) =>
        Rules = (await db.AwardRules.AsNoTracking().OrderBy(rule => rule.Code).ToListAsync(cancellationToken)).ToLookup(rule => rule.Keeping);
}
