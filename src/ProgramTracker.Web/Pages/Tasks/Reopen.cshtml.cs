using ProgramTracker.Data;
using ProgramTracker.Domain.FollowUp;
using ProgramTracker.Web.Permissions;

namespace ProgramTracker.Web.Pages.Tasks;

/// <summary>Opens a task again; what its lead reported is asked for anew.</summary>
[Requires(Permission.ReopenTask)]
public sealed class ReopenModel(TrackerContext db, TimeProvider clock) : TaskEnding(db, clock)
{
    protected override void Act(FollowUpTask task) => task.Reopen(Input.Reason, Today);
}
