using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ProgramTracker.Data;
using ProgramTracker.Data.People;
using ProgramTracker.Domain.People;
using ProgramTracker.Web.Forms;
using ProgramTracker.Web.Permissions;

namespace ProgramTracker.Web.Pages.People;

/// <summary>Undoes a merge: whoever was merged into another stands alone again.</summary>
[Requires(Permission.SeparatePeople)]
public sealed class SeparateModel(TrackerContext db, TimeProvider clock) : FormPage<NothingAsked>
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public Person Person { get; private set; } = default!;

    /// <summary>Under whom the person was found; none once it stands alone.</summary>
    public Person? Stays { get; private set; }

    public void OnGet() => Shows(Person, clock.GetUtcNow());

    public async Task<IActionResult> OnPostAsync()
    {
        Edits(db, Person);
        Person.Separate();
        await db.SaveChangesAsync();

        return RedirectToPage("Details", new { Id });
    }

    protected override async Task<bool> IsThereAsync()
    {
        if (await db.People.WritableBy(db.Actor).SingleOrDefaultAsync(p => p.Id == Id) is not { } person)
            return false;

        Person = person;
        Stays = await db.People.AsNoTracking().SingleOrDefaultAsync(p => p.Id == person.SameAsId);
        return true;
    }
}
