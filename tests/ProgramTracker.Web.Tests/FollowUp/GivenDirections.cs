using Microsoft.EntityFrameworkCore;
using ProgramTracker.Domain.Conferences;
using ProgramTracker.Domain.Dates;
using ProgramTracker.Domain.FollowUp;
using ProgramTracker.Domain.Organisations;
using ProgramTracker.Web.Tests.Hosting;

namespace ProgramTracker.Web.Tests.FollowUp;

/// <summary>Standing directions that tests begin with.</summary>
internal static class GivenDirections
{
    /// <summary>A conference with one standing direction for these organisations.</summary>
    public static async Task<Conference> GivenDirectionAsync(
        this TrackerApp app, string wording, int heldIn = 2024, string owner = GivenTasks.Giver, bool confirmed = false, DateOnly? begunOn = null, params string[] addressees)
    {
        var organisation = await app.OrganisationAsync(owner);
        var ids = new List<Guid>();
        foreach (var code in addressees)
            ids.Add((await app.OrganisationAsync(code)).Id);
        var scopeId = organisation.Level == OrganisationLevel.Central ? Area.NationId : organisation.AreaId;
        var facts = new ConferenceFacts("Hội nghị tổng kết phong trào", ConferencePurpose.SummingUp, PartialDate.Of(heldIn, 12, 22));
        var conference = Conference.Record(facts, organisation.Id, scopeId, begunOn ?? new DateOnly(heldIn, 12, 23));
        conference.OrganisedBy([new OrganiserEntry(organisation.Id, organisation.Name)]);
        conference.Review([new ReviewEntry(null, null, "An ninh trật tự")]);
        conference.AttendedBy([new ParticipantEntry(null, null, "Nguyễn Văn A", null, [], ParticipantRoles.Chair, scopeId)]);
        conference.Conclude([new ConclusionEntry(null, wording, null, "Công an các cấp", ids, ConclusionFate.StandingDirection)]);
        if (confirmed)
            conference.Confirm(app.Today);
        await app.GivenAsync(conference);

        return conference;
    }

    public static async Task<IReadOnlyList<DirectionAnswer>> AnswersAsync(this TrackerApp app, Conference conference)
    {
        await using var db = app.OpenDatabase();
        return await db.DirectionAnswers.AsNoTracking().Where(a => a.ConferenceId == conference.Id).OrderBy(a => a.Year).ThenBy(a => a.Id).ToListAsync();
    }
}
