using Microsoft.AspNetCore.Mvc;
using ProgramTracker.Data;
using ProgramTracker.Data.Awards;
using ProgramTracker.Domain;
using ProgramTracker.Domain.Awards;
using ProgramTracker.Web.Permissions;

namespace ProgramTracker.Web.Pages.Awards.Nominations;

/// <summary>The authority takes back what it said of a line.</summary>
[Requires(Permission.ReconsiderNomination)]
public sealed class ReconsiderModel(TrackerContext db, TimeProvider clock) : LinePage<WithAReason>(db, clock)
{
    public override string? FieldOf(Rule rule) => rule == NominationRules.WithoutAReason ? "Input.Reason" : null;

    public void OnGet() => ShowsIt();

    public async Task<IActionResult> OnPostAsync()
    {
        Edits(Db, Nomination);
        Nomination.Reconsider(LineId, Input.Reason);

        return await SavedAsync();
    }

    protected override IQueryable<Nomination> Allowed(IQueryable<Nomination> nominations) => nominations.AskedOf(Db.Actor);

    protected override bool IsOpen(NominationLine line) => line.State is NominationLineState.Accepted or NominationLineState.Refused && line.DecisionId is null;
}
