using ProgramTracker.Data;
using ProgramTracker.Domain.FollowUp;
using ProgramTracker.Web.Permissions;

namespace ProgramTracker.Web.Pages.Tasks;

/// <summary>Ends a task that is no longer wanted.</summary>
[Requires(Permission.DropTask)]
public sealed class DropModel(TrackerContext db, TimeProvider clock) : TaskEnding(db, clock)
{
    protected override void Act(FollowUpTask task) => task.Drop(Input.Reason, Today);
}
