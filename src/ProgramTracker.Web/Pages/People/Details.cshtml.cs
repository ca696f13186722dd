using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using ProgramTracker.Data;
using ProgramTracker.Data.People;
using ProgramTracker.Domain.Conferences;
using ProgramTracker.Domain.Dates;
using ProgramTracker.Domain.Organisations;
using ProgramTracker.Domain.People;
using ProgramTracker.Web.Audit;
using ProgramTracker.Web.Permissions;

namespace ProgramTracker.Web.Pages.People;

/// <summary>An office-holder: ranks and posts over time, conferences, awards handed over, as far as the viewer may see the records.</summary>
[Requires(Permission.ViewPeople)]
public sealed class DetailsModel(TrackerContext db, AuditWords words) : PageModel
{
    /// <summary>More appearances than anyone has; the page says when there are more.</summary>
    public const int Most = 200;

    private const int MostTwins = 10;

    public Guid Id { get; private set; }

    public string Name { get; private set; } = "";

    public string? Province { get; private set; }

    public IReadOnlyList<Attended> Conferences { get; private set; } = [];

    public IReadOnlyList<Tenure> Tenures { get; private set; } = [];

    public IReadOnlyList<Handed> Awards { get; private set; } = [];

    /// <summary>Who may be the same, with what speaks for it.</summary>
    public IReadOnlyList<Twin> Twins { get; private set; } = [];

    /// <summary>Who was merged into this person.</summary>
    public IReadOnlyList<Same> Merged { get; private set; } = [];

    /// <summary>Who was told apart.</summary>
    public IReadOnlyList<Known> ToldApart { get; private set; } = [];

    /// <summary>Whether this reader may merge people at all; those that the reader may not write are not offered.</summary>
    public bool MayMerge { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        var person = await db.People.AsNoTracking()
            .Where(p => p.Id == id)
            .Select(p => new { p.FullName, StaysId = db.People.Where(s => s.Id == p.SameAsId).Select(s => (Guid?)s.Id).FirstOrDefault(), Province = p.ScopeId == Area.NationId ? null : db.Areas.Where(a => a.Id == p.ScopeId).Select(a => a.ShortName).FirstOrDefault() })
            .SingleOrDefaultAsync(cancellationToken);
        if (person is null)
            return NotFound();
        if (person.StaysId is { } stays)
            return RedirectToPage("Details", new { id = stays });

        (Id, Name, Province) = (id, person.FullName, person.Province);
        Conferences = await ConferencesAsync(id, cancellationToken);
        Tenures = Tenure.Fold(Conferences.Select(c => new OfficeHeld(c.HeldOn, c.Rank, c.Posts)));
        Awards = await AwardsAsync(id, cancellationToken);
        MayMerge = User.May(Permission.MergePeople) && await db.People.WritableBy(db.Actor).AnyAsync(p => p.Id == id, cancellationToken);
        Twins = MayMerge ? await TwinsAsync(id, cancellationToken) : [];
        Merged = await MergedAsync(id, cancellationToken);
        ToldApart = await ToldApartAsync(id, cancellationToken);

        return Page();
    }

    private Task<List<Attended>> ConferencesAsync(Guid id, CancellationToken cancellationToken) =>
        db.Appearances()
            .Of(id)
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
        var appearances = db.Appearances().Of(id);

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

    private async Task<IReadOnlyList<Twin>> TwinsAsync(Guid id, CancellationToken cancellationToken)
    {
        var writable = db.People.WritableBy(db.Actor);
        var others = await db.LikelyTwins().Where(pair => pair.One.Id == id && writable.Any(p => p.Id == pair.Other.Id))
            .OrderBy(pair => pair.Other.Id).Take(MostTwins).Select(pair => pair.Other.Id).ToListAsync(cancellationToken);
        if (others.Count == 0)
            return [];

        var seen = await db.SeenAsync([.. others, id], cancellationToken);
        return [.. others.Select(other => new Twin(other, seen[other].Name, Tenure.Fold(seen[other].Offices) is [var last, ..] ? last : null, [.. seen[id].LikenessTo(seen[other])]))];
    }

    private async Task<IReadOnlyList<Same>> MergedAsync(Guid id, CancellationToken cancellationToken)
    {
        var merged = await db.People.AsNoTracking().Where(p => p.SameAsId == id).OrderBy(p => p.Id).Select(p => new Known(p.Id, p.FullName)).ToListAsync(cancellationToken);
        var ids = merged.ConvertAll(p => p.Id);
        var acts = (await db.AuditEntries.AsNoTracking()
            .Where(entry => ids.Contains(entry.SubjectId) && entry.Verb == Permission.MergePeople)
            .Select(entry => new { entry.SubjectId, entry.At, entry.UserId, entry.Detail!.ActorName })
            .ToListAsync(cancellationToken)).ToLookup(act => act.SubjectId);

        return [.. merged.Select(p => acts[p.Id].MaxBy(act => act.At) is { } act
            ? new Same(p.Id, p.Name, words.Actor(act.UserId, act.ActorName), act.At)
            : new Same(p.Id, p.Name, null, null))];
    }

    private Task<List<Known>> ToldApartAsync(Guid id, CancellationToken cancellationToken)
    {
        var apart = db.Set<Distinction>();

        return db.People.AsNoTracking()
            .Where(p => apart.Any(d => (d.PersonId == id && d.OtherId == p.Id) || (d.OtherId == id && d.PersonId == p.Id)))
            .OrderBy(p => p.Id)
            .Select(p => new Known(p.Id, p.FullName))
            .ToListAsync(cancellationToken);
    }

    /// <param name="Last">What was recorded last of that person.</param>
    public sealed record Twin(Guid Id, string Name, Tenure? Last, IReadOnlyList<Likeness> Reasons);

    /// <summary>Someone who was merged, by whom and when as far as the reader may see it.</summary>
    public sealed record Same(Guid Id, string Name, string? By, DateTimeOffset? At);

    public sealed record Known(Guid Id, string Name);

    /// <param name="NameThere">As that record writes it.</param>
    public sealed record Attended(
        Guid Id, string Title, PartialDate HeldOn, string NameThere, string? Rank, IReadOnlyList<string> Posts, ParticipantRoles Roles, Presence Presence,
        string? BridgePoint, Guid? OrganisationId, string? Organisation);

    public sealed record Handed(Guid ConferenceId, string Conference, PartialDate HeldOn, string Form, string Authority, int? Collectives, int? Individuals, int? Households);
}
