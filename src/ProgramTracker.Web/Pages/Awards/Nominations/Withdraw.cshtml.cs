using Microsoft.AspNetCore.Mvc;
using ProgramTracker.Data;
using ProgramTracker.Domain;
using ProgramTracker.Domain.Awards;
using ProgramTracker.Web.Permissions;

namespace ProgramTracker.Web.Pages.Awards.Nominations;

/// <summary>The proposer takes a nomination back; a draft is given up the same way.</summary>
[Requires(Permission.WithdrawNomination)]
public sealed class WithdrawModel(TrackerContext db, TimeProvider clock) : NominationPage<WithAReason>(db, clock)
{
    public override string? FieldOf(Rule rule) => rule == NominationRules.WithoutAReason ? "Input.Reason" : null;

    public void OnGet() => ShowsIt();

    public async Task<IActionResult> OnPostAsync()
    {
        Edits(Db, Nomination);
        Nomination.Withdraw(Input.Reason);

        return await SavedAsync();
    }

    protected override bool IsOpen(Nomination nomination) => nomination.State != NominationState.Withdrawn && nomination.Lines.All(line => line.DecisionId is null);
}
