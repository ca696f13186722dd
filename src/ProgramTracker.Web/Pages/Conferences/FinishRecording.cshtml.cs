using ProgramTracker.Data;
using ProgramTracker.Web.Forms;
using ProgramTracker.Web.Permissions;

namespace ProgramTracker.Web.Pages.Conferences;

/// <summary>The clerk says that all is entered; the record waits to be confirmed.</summary>
[Requires(Permission.FinishRecordingConference)]
public sealed class FinishRecordingModel(TrackerContext db, TimeProvider clock) : TurnPage<NothingAsked>(db, clock)
{
    protected override void Turn() => Conference.FinishRecording();
}
