using ProgramTracker.Data;
using ProgramTracker.Domain;
using ProgramTracker.Domain.Conferences;
using ProgramTracker.Web.Permissions;

namespace ProgramTracker.Web.Pages.Conferences;

/// <summary>Postpones a planned conference, with the reason.</summary>
[Requires(Permission.PostponeConference)]
public sealed class PostponeModel(TrackerContext db, TimeProvider clock) : TurnPage<CalledOff>(db, clock)
{
    public override string? FieldOf(Rule rule) => rule == ConferenceRules.WithoutAReason ? "Input.Reason" : null;

    protected override void Turn() => Conference.Postpone(Input.Reason);
}
