using Microsoft.EntityFrameworkCore;
using ProgramTracker.Data;
using ProgramTracker.Data.Conferences;
using ProgramTracker.Domain;
using ProgramTracker.Web.Forms;
using ProgramTracker.Web.Permissions;

namespace ProgramTracker.Web.Pages.Conferences;

/// <summary>The clerk says that all is entered; the record waits to be confirmed. What still stands in the way of that is said.</summary>
[Requires(Permission.FinishRecordingConference)]
public sealed class FinishRecordingModel(TrackerContext db, TimeProvider clock) : TurnPage<NothingAsked>(db, clock)
{
    public IReadOnlyList<Rule> Missing { get; private set; } = [];

    public override async Task LoadChoicesAsync() => Missing = [.. (await Db.Conferences.AsNoTracking().WithSections().SingleAsync(c => c.Id == Id)).Missing()];

    protected override void Turn() => Conference.FinishRecording();
}
