using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ProgramTracker.Data;
using ProgramTracker.Data.Conferences;
using ProgramTracker.Data.Scope;
using ProgramTracker.Domain;
using ProgramTracker.Domain.Conferences;
using ProgramTracker.Web.Forms;

namespace ProgramTracker.Web.Pages.Conferences;

/// <summary>A page about two conferences that the actor may write both; else it is not there.</summary>
public abstract class TwinPage<TCommand>(TrackerContext db) : FormPage<TCommand>
    where TCommand : class, new()
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty(SupportsGet = true, Name = "other")]
    public Guid OtherId { get; set; }

    /// <summary>The version of the other one that the form shows.</summary>
    [BindProperty]
    public uint OtherVersion { get; set; }

    public Conference Conference { get; private set; } = default!;

    public Conference Other { get; private set; } = default!;

    protected TrackerContext Db => db;

    protected override async Task<bool> IsThereAsync()
    {
        var two = await db.Conferences.IncludingMerged().WritableBy(db.Actor).WithEverything().Where(c => c.Id == Id || c.Id == OtherId).ToListAsync();
        if (two.Find(c => c.Id == Id) is not { } conference || two.Find(c => c.Id == OtherId) is not { } other || conference == other)
            return false;

        (Conference, Other) = (conference, other);
        return true;
    }

    /// <summary>The save concerns both as the form showed them.</summary>
    protected void EditsBoth()
    {
        Edits(db, Conference);
        db.Entry(Other).Property(nameof(Aggregate.Version)).OriginalValue = OtherVersion;
    }
}
