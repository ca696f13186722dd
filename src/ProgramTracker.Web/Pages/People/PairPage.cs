using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ProgramTracker.Data;
using ProgramTracker.Data.People;
using ProgramTracker.Domain.People;
using ProgramTracker.Web.Forms;

namespace ProgramTracker.Web.Pages.People;

/// <summary>A page about two people whom the actor may write both; else it is not there.</summary>
public abstract class PairPage<TCommand>(TrackerContext db) : FormPage<TCommand>
    where TCommand : class, new()
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty(SupportsGet = true, Name = "other")]
    public Guid OtherId { get; set; }

    public Person Person { get; private set; } = default!;

    public Person Other { get; private set; } = default!;

    protected TrackerContext Db => db;

    protected override async Task<bool> IsThereAsync()
    {
        var two = await db.People.WritableBy(db.Actor)
            .Where(p => p.Id == Id || p.Id == OtherId)
            .Include(p => p.Merged)
            .Include(p => p.Distinctions)
            .AsSplitQuery()
            .ToListAsync();
        if (two.Find(p => p.Id == Id) is not { } person || two.Find(p => p.Id == OtherId) is not { } other || person == other)
            return false;

        (Person, Other) = (person, other);
        return true;
    }
}
