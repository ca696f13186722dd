using Microsoft.AspNetCore.Mvc;
using ProgramTracker.Data;
using ProgramTracker.Web.Forms;
using ProgramTracker.Web.Permissions;

namespace ProgramTracker.Web.Pages.People;

/// <summary>Says that two people who look the same are not; it is remembered for both.</summary>
[Requires(Permission.TellPeopleApart)]
public sealed class TellApartModel(TrackerContext db) : PairPage<NothingAsked>(db)
{
    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync()
    {
        Person.TellApart(Other);
        await Db.SaveChangesAsync();

        return RedirectToPage("Details", new { Id });
    }
}
