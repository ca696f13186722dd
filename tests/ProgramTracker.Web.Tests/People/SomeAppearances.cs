using ProgramTracker.Domain.Conferences;
using ProgramTracker.Domain.Dates;
using ProgramTracker.Domain.Organisations;
using ProgramTracker.Domain.People;
using ProgramTracker.Web.Tests.Hosting;

namespace ProgramTracker.Web.Tests.People;

/// <summary>Office-holders at conferences.</summary>
internal static class SomeAppearances
{
    public static Person Person(string name, Guid? scopeId = null) => Domain.People.Person.Meet(name, scopeId ?? Area.NationId);

    /// <summary>A conference kept by the organisation of that code, in the scope of its area.</summary>
    public static async Task<Conference> ConferenceAsync(this TrackerApp app, string title, PartialDate heldOn, string owner, params ParticipantEntry[] participants)
    {
        var organisation = await app.OrganisationAsync(owner);
        var conference = Conference.Record(new ConferenceFacts(title, ConferencePurpose.SummingUp, heldOn), organisation.Id, organisation.AreaId, app.Today);
        conference.AttendedBy(participants);
        await app.GivenAsync(conference);

        return conference;
    }

    public static ParticipantEntry At(this Person person, string? rank, string? post, ParticipantRoles roles = ParticipantRoles.Attendee, Guid? scopeId = null) =>
        new(null, person.Id, person.FullName, rank, post is null ? [] : [post], roles, scopeId ?? Area.NationId);
}
