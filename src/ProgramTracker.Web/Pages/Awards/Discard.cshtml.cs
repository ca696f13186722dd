using Microsoft.AspNetCore.Mvc;
using ProgramTracker.Data;
using ProgramTracker.Domain.Awards;
using ProgramTracker.Web.Forms;
using ProgramTracker.Web.Permissions;

namespace ProgramTracker.Web.Pages.Awards;

/// <summary>Throws a draft away.</summary>
[Requires(Permission.DiscardAwardDecision)]
public sealed class DiscardModel(TrackerContext db, TimeProvider clock) : DecisionPage<NothingAsked>(db, clock)
{
    public void OnGet() => ShowsDecision();

    public Task<IActionResult> OnPostAsync()
    {
        Edits(Db, Decision);
        Decision.Discard();

        return SaveAsync();
    }

    protected override bool IsFor(AwardDecisionState state) => state == AwardDecisionState.Draft;
}
