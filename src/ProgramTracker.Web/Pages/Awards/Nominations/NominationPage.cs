using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ProgramTracker.Data;
using ProgramTracker.Data.Awards;
using ProgramTracker.Data.Scope;
using ProgramTracker.Domain.Awards;
using ProgramTracker.Domain.Dates;
using ProgramTracker.Web.Forms;

namespace ProgramTracker.Web.Pages.Awards.Nominations;

/// <summary>What the pages share that change one nomination: it is found before the form is read, by who may do this to it.</summary>
public abstract class NominationPage<TCommand>(TrackerContext db, TimeProvider clock) : FormPage<TCommand>, INominationPage
    where TCommand : class, new()
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public Nomination Nomination { get; private set; } = default!;

    public string Authority { get; private set; } = "";
    public string Proposer { get; private set; } = "";
    public string Form { get; private set; } = "";

    protected TrackerContext Db => db;

    protected DateOnly Today => clock.Today();

    protected void ShowsIt() => Shows(Nomination, clock.GetUtcNow());

    /// <summary>Who may do this: the proposer, unless the page says that it is the authority's.</summary>
    protected virtual IQueryable<Nomination> Allowed(IQueryable<Nomination> nominations) => nominations.WritableBy(db.Actor);

    /// <summary>Whether it stands where this can be done.</summary>
    protected abstract bool IsOpen(Nomination nomination);

    /// <summary>A form sent after it changed is answered by the verb, in words.</summary>
    protected override async Task<bool> IsThereAsync()
    {
        if (await Allowed(db.Nominations).WithParts().SingleOrDefaultAsync(n => n.Id == Id) is not { } found || !HttpMethods.IsPost(Request.Method) && !IsOpen(found))
            return false;

        Nomination = found;
        Authority = await db.Organisations.Where(o => o.Id == found.AuthorityId).Select(o => o.Name).SingleAsync();
        Proposer = await db.Organisations.Where(o => o.Id == found.OwnerId).Select(o => o.Name).SingleAsync();
        Form = await db.AwardForms.Where(f => f.Id == found.FormId).Select(f => f.Name).SingleAsync();

        return true;
    }

    protected async Task<IActionResult> SavedAsync()
    {
        await db.SaveChangesAsync();

        return RedirectToPage("Details", new { Id });
    }
}

/// <summary>What the frame of such a page shows.</summary>
public interface INominationPage
{
    Guid Id { get; }
    Nomination Nomination { get; }
    string Authority { get; }
    string Proposer { get; }
    string Form { get; }
    uint Version { get; }
    DateTimeOffset? OpenedAt { get; }
    Conflict? Conflict { get; }
}
