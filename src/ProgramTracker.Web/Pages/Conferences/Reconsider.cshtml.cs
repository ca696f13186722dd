using Microsoft.AspNetCore.Mvc;
using ProgramTracker.Data;
using ProgramTracker.Web.Forms;
using ProgramTracker.Web.Permissions;

namespace ProgramTracker.Web.Pages.Conferences;

/// <summary>Takes back that two conferences are not the same: they are offered again.</summary>
[Requires(Permission.ReconsiderConferences)]
public sealed class ReconsiderModel(TrackerContext db) : TwinPage<NothingAsked>(db)
{
    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync()
    {
        Conference.Reconsider(Other);
        await Db.SaveChangesAsync();

        return RedirectToPage("Details", new { Id });
    }
}
