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

/// <summary>Which province or commune may be meant on a day; when none of that day is so named, those of other days.</summary>
[Requires(Permission.ViewOrganisations)]
public sealed class AreasModel(TrackerContext db, TimeProvider clock, IStringLocalizer<Words.Words> t) : PageModel
{
    private const int Most = 10;

    /// <param name="on">The day on which it should exist, today when it is not known.</param>
    public async Task<IActionResult> OnGetAsync([FromQuery(Name = "q")] string? typed, [FromQuery(Name = "on")] PartialDate on, CancellationToken cancellationToken)
    {
        var wanted = typed is { Length: > ListPage.QueryLength } ? typed[..ListPage.QueryLength] : typed;
        if (string.IsNullOrWhiteSpace(wanted))
            return new JsonResult(new Suggestions([]));

        var name = await TypedName.ReadAsync(db, wanted, cancellationToken);
        var named = db.Areas.AsNoTracking().Where(a => a.Level != AreaLevel.Nation).Named(name);
        var found = await TakeAsync(named.ExistingOn(on.Latest ?? clock.Today()).BestFirst(name.Key), cancellationToken);
        if (found.Count == 0)
            found = await TakeAsync(named.BestFirst(name.Key), cancellationToken);

        return new JsonResult(new Suggestions([.. found.Select(a => new Suggestion(a.Id.ToString(), a.Name, Note(a)))]));
    }

    private async Task<List<Found>> TakeAsync(IQueryable<Area> areas, CancellationToken cancellationToken) =>
        await areas.Take(Most)
            .Select(a => new Found(
                a.Id,
                a.Name,
                a.Level == AreaLevel.Commune ? db.Areas.Where(p => p.Id == a.ParentId).Select(p => p.ShortName).FirstOrDefault() : null,
                a.ValidFrom,
                a.ValidTo))
            .ToListAsync(cancellationToken);

    private string? Note(Found area) =>
        string.Join(" · ", new[] { area.Province, area.ValidTo is null ? null : t.Existed(area.ValidFrom, area.ValidTo) }.OfType<string>()) is { Length: > 0 } note ? note : null;

    private sealed record Found(Guid Id, string Name, string? Province, DateOnly ValidFrom, DateOnly? ValidTo);
}
