using Microsoft.AspNetCore.Mvc;
using ProgramTracker.Data;
using ProgramTracker.Web.Forms;
using ProgramTracker.Web.Permissions;

namespace ProgramTracker.Web.Pages.Conferences;

/// <summary>Says that two conferences that look the same are not; it is remembered for both.</summary>
[Requires(Permission.TellConferencesApart)]
public sealed class TellApartModel(TrackerContext db) : TwinPage<NothingAsked>(db)
{
    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync()
    {
        Conference.TellApart(Other);
        await Db.SaveChangesAsync();

        return RedirectToPage("Details", new { Id });
    }
}
