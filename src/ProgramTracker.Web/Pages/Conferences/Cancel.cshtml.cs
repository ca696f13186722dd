using ProgramTracker.Data;
using ProgramTracker.Domain;
using ProgramTracker.Domain.Conferences;
using ProgramTracker.Web.Permissions;

namespace ProgramTracker.Web.Pages.Conferences;

/// <summary>Cancels a planned or postponed conference, with the reason.</summary>
[Requires(Permission.CancelConference)]
public sealed class CancelModel(TrackerContext db, TimeProvider clock) : TurnPage<CalledOff>(db, clock)
{
    public override string? FieldOf(Rule rule) => rule == ConferenceRules.WithoutAReason ? "Input.Reason" : null;

    protected override void Turn() => Conference.Cancel(Input.Reason);
}
