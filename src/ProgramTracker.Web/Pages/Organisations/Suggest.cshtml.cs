using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using ProgramTracker.Data;
using ProgramTracker.Data.Organisations;
using ProgramTracker.Domain.Dates;
using ProgramTracker.Domain.Organisations;
using ProgramTracker.Web.Lists;
using ProgramTracker.Web.Permissions;
using ProgramTracker.Web.TagHelpers;

namespace ProgramTracker.Web.Pages.Organisations;

/// <summary>Which organisation may be meant on a day, by its name, abbreviation, old name, or another name of its province.</summary>
[Requires(Permission.ViewOrganisations)]
public sealed class SuggestModel(TrackerContext db, TimeProvider clock, IStringLocalizer<Words.Words> words) : PageModel
{
    private const int Most = 10;

    /// <param name="on">The day on which it should exist, today when it is not known.</param>
    public async Task<IActionResult> OnGetAsync([FromQuery(Name = "q")] string? typed, [FromQuery(Name = "on")] PartialDate on, CancellationToken cancellationToken)
    {
        var wanted = typed is { Length: > ListPage.QueryLength } ? typed[..ListPage.QueryLength] : typed;
        if (string.IsNullOrWhiteSpace(wanted))
            return new JsonResult(new Suggestions([]));

        var name = await TypedName.ReadAsync(db, wanted, cancellationToken);
        var found = await FindAsync(name, on.Latest ?? clock.Today(), cancellationToken);

        return new JsonResult(new Suggestions(
            [.. found.Select(o => new Suggestion(o.Id.ToString(), o.Name, Note(o)))],
            User.May(Permission.EnterOrganisation) ? Url.Page("Enter", new { name = wanted }) : null));
    }

    /// <summary>Those of the day; when none is so named, those that followed one that was, and the ones of other days.</summary>
    private async Task<IReadOnlyList<Found>> FindAsync(TypedName name, DateOnly day, CancellationToken cancellationToken)
    {
        var named = db.Organisations.AsNoTracking().Named(name);
        var existing = await TakeAsync(named.ExistingOn(day).BestFirst(name), Most, cancellationToken);
        if (existing.Count > 0)
        {
            // Typed to the letter, one of another day is meant more likely than one whose name holds it.
            var exact = existing.Any(o => string.Equals(o.Name, name.Text, StringComparison.OrdinalIgnoreCase)) ? [] : await TakeAsync(named.NamedExactly([name.Text]).BestFirst(name), 1, cancellationToken);
            return [.. exact.Concat(existing).Take(Most)];
        }

        var followers = await TakeAsync(db.Organisations.AsNoTracking().ExistingOn(day).Following(named, db).BestFirst(name), Most / 2, cancellationToken);
        var others = await TakeAsync(named.BestFirst(name), Most - followers.Count, cancellationToken);

        return [.. followers, .. others];
    }

    private async Task<IReadOnlyList<Found>> TakeAsync(IQueryable<Organisation> organisations, int most, CancellationToken cancellationToken) =>
        await organisations.Take(most)
            .Select(o => new Found(
                o.Id,
                o.Name,
                o.Line,
                o.Level,
                o.Level == OrganisationLevel.Central ? null : db.Areas.Where(a => a.Id == o.AreaId).Select(a => a.ShortName).First(),
                o.Level == OrganisationLevel.Commune ? db.Areas.Where(a => db.Areas.Any(c => c.Id == o.AreaId && c.ParentId == a.Id)).Select(a => a.ShortName).FirstOrDefault() : null,
                o.ValidFrom,
                o.ValidTo))
            .ToListAsync(cancellationToken);

    private string Note(Found found) => string.Join(" · ", new string?[]
    {
        words[OrganisationWords.Of(found.Line)],
        words[OrganisationWords.Of(found.Level)],
        found.Province is null ? found.Area : $"{found.Area}, {found.Province}",
        found.ValidTo is not null || found.ValidFrom > clock.Today() ? words.Existed(found.ValidFrom, found.ValidTo) : null,
    }.Where(part => !string.IsNullOrEmpty(part)));

    private sealed record Found(
        Guid Id, string Name, OrganisationLine Line, OrganisationLevel Level, string? Area, string? Province, DateOnly? ValidFrom, DateOnly? ValidTo);
}
