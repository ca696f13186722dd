using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using ProgramTracker.Data;
using ProgramTracker.Domain.Movements;
using ProgramTracker.Web.Permissions;

namespace ProgramTracker.Web.Pages.Movements;

/// <summary>Enters a movement into the register.</summary>
[Requires(Permission.RegisterMovement)]
public sealed class RegisterModel(TrackerContext db, TimeProvider clock, IStringLocalizer<Words.Words> t) : MovementForm(db, clock, t)
{
    /// <param name="name">What someone looked for elsewhere and did not find.</param>
    public void OnGet(string? name) => Input = new MovementEntry { Name = name ?? "" };

    /// <param name="picks">The field of another form, open in another tab, that waits for this record.</param>
    public async Task<IActionResult> OnPostAsync([FromQuery] string? picks)
    {
        if (await FactsAsync() is not { } facts)
            return Page();

        var movement = Movement.Register(facts, Db.Actor.OrganisationId!.Value, Db.Actor.Scope.HomeId, Today);
        Db.Add(movement);
        await Db.SaveChangesAsync();

        return RedirectToPage("Details", new { movement.Id, picks });
    }
}
