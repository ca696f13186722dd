using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ProgramTracker.Data;
using ProgramTracker.Data.Awards;
using ProgramTracker.Domain.Awards;
using ProgramTracker.Domain.Dates;
using ProgramTracker.Domain.Organisations;
using ProgramTracker.Web.Forms;

namespace ProgramTracker.Web.Pages.Awards.Histories;

/// <summary>What the pages share that say something of two rows. A province speaks of its own rows, national accounts of all.</summary>
public abstract class PairPage(TrackerContext db, TimeProvider clock) : FormPage<NothingAsked>
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid OtherId { get; set; }

    public Recipient One { get; private set; } = default!;
    public Recipient Other { get; private set; } = default!;

    protected TrackerContext Db => db;

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync()
    {
        db.Add(await SayAsync(await db.SameAsync(Id), await db.SameAsync(OtherId), db.Actor.Name, db.Actor.OrganisationId!.Value, clock.Today()));
        await db.SaveChangesAsync();

        return RedirectToPage("Details", new { Id });
    }

    protected abstract Task<RecipientTie> SayAsync(IReadOnlyList<Guid> one, IReadOnlyList<Guid> other, string by, Guid ownerId, DateOnly today);

    protected override async Task<bool> IsThereAsync()
    {
        var rows = await db.AwardsGiven().Where(a => a.Recipient.Id == Id || a.Recipient.Id == OtherId).Select(a => a.Recipient).ToListAsync();
        One = rows.Find(row => row.Id == Id)!;
        Other = rows.Find(row => row.Id == OtherId)!;

        return rows.Count == 2 && (db.Actor.Scope.SeesAll || rows.TrueForAll(row => row.ScopeId != Area.NationId));
    }
}
