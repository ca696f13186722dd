using ProgramTracker.Domain.Conferences;
using ProgramTracker.Domain.Dates;

namespace ProgramTracker.Domain.Tests.Conferences;

/// <summary>Conferences for tests that do not look at their facts, and the check that a rule refuses.</summary>
internal static class SomeConference
{
    public static readonly DateOnly Today = new(2021, 12, 23);
    public static readonly Guid Owner = Guid.CreateVersion7();
    public static readonly Guid Scope = Guid.CreateVersion7();

    public static ConferenceFacts Facts(string title = "Hội nghị tổng kết", PartialDate? heldOn = null) =>
        new(title, ConferencePurpose.SummingUp, heldOn ?? PartialDate.Of(2021, 12, 22));

    public static Conference Held(PartialDate? heldOn = null) => Conference.Record(Facts(heldOn: heldOn), Owner, Scope, Today);

    public static Conference Planned() => Conference.Plan(Facts(heldOn: PartialDate.Of(2022, 1)), Owner, Scope, Today);

    /// <summary>With all that confirming asks for.</summary>
    public static Conference Complete()
    {
        var conference = Held();
        conference.OrganisedBy([new OrganiserEntry(null, "Bộ Công an")]);
        conference.Review([new ReviewEntry(null, null, "công tác dân vận")]);
        conference.AttendedBy([Person("Trần Quốc Tỏ", ParticipantRoles.Chair)]);

        return conference;
    }

    public static ParticipantEntry Person(string name, ParticipantRoles roles = ParticipantRoles.Attendee, Guid? id = null, Guid? bridgePointId = null) =>
        new(id, null, name, null, [], roles, Scope, BridgePointId: bridgePointId);

    public static BridgePointEntry Point(string name, Guid? id = null, int? headCount = null) => new(id, name, null, null, headCount, Scope);

    public static ConclusionEntry Said(string wording, ConclusionFate fate = ConclusionFate.Information, Guid? speakerId = null, Guid? id = null) =>
        new(id, wording, speakerId, null, [], fate);

    public static void Refuses(Rule rule, Action act) => Assert.Equal(rule, Assert.Throws<RuleBrokenException>(act).Rule);
}
