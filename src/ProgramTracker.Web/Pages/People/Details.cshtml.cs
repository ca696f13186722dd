using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using ProgramTracker.Data;
using ProgramTracker.Data.People;
using ProgramTracker.Domain.Conferences;
using ProgramTracker.Domain.Dates;
using ProgramTracker.Domain.Organisations;
using ProgramTracker.Domain.People;
using ProgramTracker.Web.Permissions;

namespace ProgramTracker.Web.Pages.People;

/// <summary>An office-holder: ranks and posts over time, conferences, awards handed over, as far as the viewer may see the records.</summary>
[Requires(Permission.ViewPeople)]
public sealed class DetailsModel(TrackerContext db) : PageModel
{
    /// <summary>More appearances than anyone has; the page says when there are more.</summary>
    public const int Most = 200;

    public Guid Id { get; private set; }

    public string Name { get; private set; } = "";

    public string? Province { get; private set; }

    public IReadOnlyList<Attended> Conferences { get; private set; } = [];

    public IReadOnlyList<Tenure> Tenures { get; private set; } = [];

    public IReadOnlyList<Handed> Awards { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        var person = await db.People.AsNoTracking()
            .Where(p => p.Id == id)
            .Select(p => new { p.FullName, Province = p.ScopeId == Area.NationId ? null : db.Areas.Where(a => a.Id == p.ScopeId).Select(a => a.ShortName).FirstOrDefault() })
            .SingleOrDefaultAsync(cancellationToken);
        if (person is null)
            return NotFound();

        (Id, Name, Province) = (id, person.FullName, person.Province);
        Conferences = await ConferencesAsync(id, cancellationToken);
        Tenures = Tenure.Fold(Conferences.Select(c => new OfficeHeld(c.HeldOn, c.Rank, c.Posts)));
        Awards = await AwardsAsync(id, cancellationToken);

        return Page();
    }

    private Task<List<Attended>> ConferencesAsync(Guid id, CancellationToken cancellationToken) =>
        db.Appearances()
            .Where(a => a.PersonId == id)
            .LatestFirst()
            .Take(Most)
            .Select(a => new Attended(
                a.Conference.Id,
                a.Conference.Title,
                a.Conference.HeldOn,
                a.Participant.Name,
                a.Participant.Rank,
                a.Participant.Posts,
                a.Participant.Roles,
                a.Participant.Presence,
                db.Set<BridgePoint>().Where(b => b.Id == a.Participant.BridgePointId).Select(b => b.Name).FirstOrDefault(),
                a.Participant.OrganisationId,
                db.Organisations.Where(o => o.Id == a.Participant.OrganisationId).Select(o => o.Name).FirstOrDefault()))
            .ToListAsync(cancellationToken);

    private Task<List<Handed>> AwardsAsync(Guid id, CancellationToken cancellationToken)
    {
        var appearances = db.Appearances().Where(a => a.PersonId == id);

        return (from line in db.AwardLines.AsNoTracking()
                join seen in appearances on line.HandedOverBy equals (Guid?)seen.Participant.Id
                orderby seen.Conference.HeldOn.Year == null, seen.Conference.HeldOn.Year descending, seen.Conference.HeldOn.Month descending,
                    seen.Conference.HeldOn.Day descending, seen.Conference.Id, line.Order
                select new Handed(
                    seen.Conference.Id,
                    seen.Conference.Title,
                    seen.Conference.HeldOn,
                    db.AwardForms.Where(f => f.Id == line.FormId).Select(f => f.Name).First(),
                    line.AuthorityName,
                    line.Collectives,
                    line.Individuals,
                    line.Households)).Take(Most).ToListAsync(cancellationToken);
    }

    /// <param name="NameThere">As that record writes it.</param>
    public sealed record Attended(
        Guid Id, string Title, PartialDate HeldOn, string NameThere, string? Rank, IReadOnlyList<string> Posts, ParticipantRoles Roles, Presence Presence,
        string? BridgePoint, Guid? OrganisationId, string? Organisation);

    public sealed record Handed(Guid ConferenceId, string Conference, PartialDate HeldOn, string Form, string Authority, int? Collectives, int? Individuals, int? Households);
}
