using ProgramTracker.Data;
using ProgramTracker.Web.Forms;
using ProgramTracker.Web.Permissions;

namespace ProgramTracker.Web.Pages.Files;

/// <summary>Takes a file off a record that is still open. The audit trail keeps that it was there, not its bytes.</summary>
[Requires(Permission.RemoveFile)]
public sealed class RemoveModel(TrackerContext db, TimeProvider clock) : FilePage<NothingAsked>(db, clock)
{
    protected override Task ChangeAsync()
    {
        Attachment.Release(Record);
        Db.Remove(Attachment);

        return Task.CompletedTask;
    }
}
