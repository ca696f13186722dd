using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using ProgramTracker.Data;
using ProgramTracker.Domain.Awards;
using ProgramTracker.Domain.Dates;
using ProgramTracker.Domain.Organisations;
using ProgramTracker.Web.Permissions;

namespace ProgramTracker.Web.Pages.Awards.Nominations;

/// <summary>Opens a nomination; its lines and papers follow.</summary>
[Requires(Permission.DraftNomination)]
public sealed class DraftModel(TrackerContext db, TimeProvider clock, IStringLocalizer<Words.Words> t) : NominationForm(db, t)
{
    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (await FactsAsync() is not { } facts)
            return Page();

        // What a central body proposes is not everyone's to read before it is decided.
        var scope = Db.Actor.Scope.HomeId == Area.NationId ? Area.UnplacedId : Db.Actor.Scope.HomeId;
        var nomination = Nomination.Draft(facts, Db.Actor.OrganisationId!.Value, scope, clock.Today());
        Db.Add(nomination);
        await Db.SaveChangesAsync();

        return RedirectToPage("Lines", new { nomination.Id });
    }
}
