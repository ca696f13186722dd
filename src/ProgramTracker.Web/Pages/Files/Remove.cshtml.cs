using Microsoft.EntityFrameworkCore;
using ProgramTracker.Data;
using ProgramTracker.Data.Conferences;
using ProgramTracker.Web.Forms;
using ProgramTracker.Web.Permissions;

namespace ProgramTracker.Web.Pages.Files;

/// <summary>Takes a file off a record that is still open, and off the paper whose signed scan it is. The audit trail keeps that it was there, not its bytes.</summary>
[Requires(Permission.RemoveFile)]
public sealed class RemoveModel(TrackerContext db, TimeProvider clock) : FilePage<NothingAsked>(db, clock)
{
    protected override async Task ChangeAsync()
    {
        Attachment.Release(Record);
        // A conference that was merged keeps its paper out of sight, and may come back.
        foreach (var conference in await Db.Conferences.IncludingMerged().Include(c => c.Papers).Where(c => c.Papers.Any(paper => paper.ScanId == Id)).ToListAsync())
            conference.LoseScan(Id);
        Db.Remove(Attachment);
    }
}
