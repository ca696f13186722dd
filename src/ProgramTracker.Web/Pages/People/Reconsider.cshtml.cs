using Microsoft.AspNetCore.Mvc;
using ProgramTracker.Data;
using ProgramTracker.Web.Forms;
using ProgramTracker.Web.Permissions;

namespace ProgramTracker.Web.Pages.People;

/// <summary>Takes back that two people are not the same: they are offered again.</summary>
[Requires(Permission.ReconsiderPeople)]
public sealed class ReconsiderModel(TrackerContext db) : PairPage<NothingAsked>(db)
{
    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync()
    {
        Person.Reconsider(Other);
        await Db.SaveChangesAsync();

        return RedirectToPage("Details", new { Id });
    }
}
