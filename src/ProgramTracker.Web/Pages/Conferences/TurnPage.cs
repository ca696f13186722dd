using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.EntityFrameworkCore;
using ProgramTracker.Data;
using ProgramTracker.Data.Scope;
using ProgramTracker.Domain.Conferences;
using ProgramTracker.Domain.Dates;
using ProgramTracker.Web.Forms;

namespace ProgramTracker.Web.Pages.Conferences;

/// <summary>A page that takes a conference one step further: held, postponed, cancelled, recorded. A conference that is not the actor's is not there.</summary>
public abstract class TurnPage<TCommand>(TrackerContext db, TimeProvider clock) : FormPage<TCommand>
    where TCommand : class, new()
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public Conference Conference { get; private set; } = default!;

    protected TrackerContext Db => db;

    protected DateOnly Today => clock.Today();

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await db.Conferences.WritableBy(db.Actor).SingleOrDefaultAsync(c => c.Id == Id) is not { } conference)
        {
            context.Result = NotFound();
            return;
        }

        Conference = conference;
        await base.OnPageHandlerExecutionAsync(context, next);
    }

    public void OnGet()
    {
        Shows(Conference, clock.GetUtcNow());
        Begin();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        Edits(db, Conference);
        Turn();
        await db.SaveChangesAsync();

        return RedirectToPage(After, new { Id });
    }

    /// <summary>The page that follows.</summary>
    protected virtual string After => "Details";

    /// <summary>Fills in what is likely.</summary>
    protected virtual void Begin()
    {
    }

    protected abstract void Turn();
}
