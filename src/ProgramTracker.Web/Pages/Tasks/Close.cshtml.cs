using ProgramTracker.Data;
using ProgramTracker.Domain.FollowUp;
using ProgramTracker.Web.Permissions;

namespace ProgramTracker.Web.Pages.Tasks;

/// <summary>Ends a task as done, with what the giver found.</summary>
[Requires(Permission.CloseTask)]
public sealed class CloseModel(TrackerContext db, TimeProvider clock) : TaskEnding(db, clock)
{
    protected override void Act(FollowUpTask task) => task.Close(Input.Reason, Today);
}
