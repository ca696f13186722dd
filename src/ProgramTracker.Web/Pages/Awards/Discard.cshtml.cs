using Microsoft.AspNetCore.Mvc;
using ProgramTracker.Data;
using ProgramTracker.Data.Awards;
using ProgramTracker.Domain.Awards;
using ProgramTracker.Web.Forms;
using ProgramTracker.Web.Permissions;

namespace ProgramTracker.Web.Pages.Awards;

/// <summary>Throws a draft away.</summary>
[Requires(Permission.DiscardAwardDecision)]
public sealed class DiscardModel(TrackerContext db, TimeProvider clock) : DecisionPage<NothingAsked>(db, clock)
{
    public void OnGet() => ShowsDecision();

    public async Task<IActionResult> OnPostAsync()
    {
        Edits(Db, Decision);
        Decision.Discard();
        await Db.SetLinesFreeAsync(Decision.Id);

        return await SaveAsync();
    }

    protected override bool IsFor(AwardDecisionState state) => state == AwardDecisionState.Draft;
}
