using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using ProgramTracker.Data;
using ProgramTracker.Data.Conferences;
using ProgramTracker.Data.Scope;
using ProgramTracker.Domain.Conferences;
using ProgramTracker.Web.Permissions;

namespace ProgramTracker.Web.Pages.Conferences;

/// <summary>A conference as it is read: what it was, who owes what, who was commended, who took part. What the reader may not see is not there.</summary>
[Requires(Permission.ViewConferences)]
public sealed class DetailsModel(TrackerContext db) : PageModel
{
    public Conference Conference { get; private set; } = default!;

    public IReadOnlyList<AnnouncedAward> Awards { get; private set; } = [];

    public IReadOnlyDictionary<Guid, GivenTask> Tasks { get; private set; } = new Dictionary<Guid, GivenTask>();

    public IReadOnlyDictionary<Guid, string> Documents { get; private set; } = new Dictionary<Guid, string>();

    public IReadOnlyDictionary<Guid, string> Programmes { get; private set; } = new Dictionary<Guid, string>();

    public IReadOnlyDictionary<Guid, string> Movements { get; private set; } = new Dictionary<Guid, string>();

    public string? PlaceArea { get; private set; }

    public string Owner { get; private set; } = "";

    /// <summary>What was promised the last time on the same matter.</summary>
    public LastTime? LastTime { get; private set; }

    /// <summary>Whether this reader may go on recording it.</summary>
    public bool MayRecord { get; private set; }

    /// <summary>Whether this reader may change the confirmed record, with a reason.</summary>
    public bool MayAmend { get; private set; }

    /// <summary>Whether people of other provinces took part that this reader does not see.</summary>
    public bool SeesOwnProvinceOnly { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await db.Conferences.AsNoTracking().WithSections().SingleOrDefaultAsync(c => c.Id == id, cancellationToken) is not { } conference)
            return await db.Conferences.IncludingMerged().AnyAsync(c => c.Id == id, cancellationToken) ? RedirectToPage("Merged", new { id }) : NotFound();

        Conference = conference;
        Awards = await db.AnnouncedAtAsync(id, cancellationToken);
        Tasks = await GivenTask.OfAsync(id, db);
        Documents = await db.DocumentNamesAsync(conference.Reviews.Select(r => r.DocumentId).Concat(conference.Citations.Select(c => (Guid?)c.DocumentId)));
        Programmes = await db.ProgrammeNamesAsync(conference.Reviews.Select(r => r.ProgrammeId));
        LastTime = await LastTime.BeforeAsync(conference, db, cancellationToken);
        Movements = await db.MovementNamesAsync(conference.Reviews.Select(r => r.MovementId));
        PlaceArea = await db.Areas.Where(a => a.Id == conference.PlaceAreaId).Select(a => a.ShortName).SingleOrDefaultAsync(cancellationToken);
        Owner = await db.Organisations.Where(o => o.Id == conference.OwnerId).Select(o => o.Name).SingleAsync(cancellationToken);
        MayRecord = User.May(Permission.RecordConference) && db.Actor.MayWriteFor(conference.OwnerId);
        MayAmend = conference.State == ConferenceState.Confirmed && User.May(Permission.AmendConference) && db.Actor.MayWriteFor(conference.OwnerId);
        SeesOwnProvinceOnly = !db.Actor.Scope.SeesAll && conference.ScopeId != db.Actor.Scope.HomeId && conference.ScopeId == Domain.Organisations.Area.NationId;

        return Page();
    }

    /// <summary>Rank and name of a participant; none for one whom the reader does not see.</summary>
    public string? Speaker(Guid? id) => Conference.Participants.FirstOrDefault(p => p.Id == id) is { } speaker ? $"{speaker.Rank} {speaker.Name}".Trim() : null;

    /// <summary>Whether this reader answers for the bridge point.</summary>
    public bool MayAnswer(BridgePoint point) =>
        Conference.State is not (ConferenceState.Confirmed or ConferenceState.Cancelled) && User.May(Permission.AnswerBridgePoint)
        && point.OrganisationId is { } invited && db.Actor.Scope.OrganisationIds.Contains(invited);

    public IEnumerable<Participant> ChairsOf(Guid? bridgePointId) =>
        Conference.Participants.Where(p => p.BridgePointId == bridgePointId && p.Roles.HasFlag(ParticipantRoles.Chair));
}
