using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.EntityFrameworkCore;
using ProgramTracker.Data;
using ProgramTracker.Data.Conferences;
using ProgramTracker.Data.Scope;
using ProgramTracker.Domain.Conferences;
using ProgramTracker.Domain.Dates;
using ProgramTracker.Web.Forms;
using ProgramTracker.Web.Permissions;

namespace ProgramTracker.Web.Pages.Conferences;

/// <summary>Lets the record stand. The page says what will happen, or what is still missing.</summary>
[Requires(Permission.ConfirmConference)]
public sealed class ConfirmModel(TrackerContext db, TimeProvider clock) : FormPage<NothingAsked>
{
    private Conference _conference = default!;

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public Recording Recording { get; private set; } = default!;

    public override async Task LoadChoicesAsync() => Recording = await Recording.OfAsync(Id, db);

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await db.Conferences.WritableBy(db.Actor).WithSections().SingleOrDefaultAsync(c => c.Id == Id) is not { } conference)
        {
            context.Result = NotFound();
            return;
        }

        _conference = conference;
        await base.OnPageHandlerExecutionAsync(context, next);
    }

    public void OnGet() => Shows(_conference, clock.GetUtcNow());

    public async Task<IActionResult> OnPostAsync()
    {
        Edits(db, _conference);
        _conference.Confirm(clock.Today());
        await db.SaveChangesAsync();

        return RedirectToPage("Details", new { Id });
    }
}
