using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ProgramTracker.Data;
using ProgramTracker.Data.Conferences;
using ProgramTracker.Data.Scope;
using ProgramTracker.Domain.Conferences;
using ProgramTracker.Web.Forms;
using ProgramTracker.Web.Permissions;

namespace ProgramTracker.Web.Pages.Conferences;

/// <summary>Undoes a merge: both records are as they were, but for what was changed since.</summary>
[Requires(Permission.SeparateConferences)]
public sealed class SeparateModel(TrackerContext db, TimeProvider clock) : FormPage<NothingAsked>
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public Conference Conference { get; private set; } = default!;

    /// <summary>Which one it was merged into; none once it stands alone.</summary>
    public Conference? Stays { get; private set; }

    public void OnGet() => Shows(Conference, clock.GetUtcNow());

    public async Task<IActionResult> OnPostAsync()
    {
        Edits(db, Conference);
        ConferenceRules.NotMerged.BrokenIf(Stays is null);
        await db.SeparateAsync(Stays!, Conference);
        await db.SaveChangesAsync();

        return RedirectToPage("Details", new { Id });
    }

    protected override async Task<bool> IsThereAsync()
    {
        var ours = db.Conferences.IncludingMerged().WritableBy(db.Actor);
        if (await ours.WithEverything().SingleOrDefaultAsync(c => c.Id == Id) is not { } conference)
            return false;

        Conference = conference;
        Stays = await ours.WithEverything().SingleOrDefaultAsync(c => c.Id == conference.MergedIntoId);

        // One that was merged into a record of another house is separated there.
        return conference.MergedIntoId is null || Stays is not null;
    }
}
