using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using ProgramTracker.Data;
using ProgramTracker.Data.Schema;
using ProgramTracker.Web.Lists;
using ProgramTracker.Web.Permissions;
using ProgramTracker.Web.TagHelpers;

namespace ProgramTracker.Web.Pages.Exemplars;

/// <summary>Which model or exemplar may be meant, by words of its name or field.</summary>
[Requires(Permission.ViewExemplars)]
public sealed class SuggestModel(TrackerContext db, IStringLocalizer<Words.Words> t) : PageModel
{
    private const int Most = 10;

    public async Task<IActionResult> OnGetAsync([FromQuery(Name = "q")] string? typed, CancellationToken cancellationToken)
    {
        var wanted = typed is { Length: > ListPage.QueryLength } ? typed[..ListPage.QueryLength] : typed;
        if (string.IsNullOrWhiteSpace(wanted))
            return new JsonResult(new Suggestions([]));

        var found = await db.Exemplars.AsNoTracking()
            .Matching(wanted)
            .OrderBy(e => e.Name).ThenBy(e => e.Id)
            .Take(Most)
            .Select(e => new { e.Id, e.Name, e.Stage, e.Since, Area = db.Areas.Where(a => a.Id == e.AreaId).Select(a => a.ShortName).FirstOrDefault() })
            .ToListAsync(cancellationToken);

        return new JsonResult(new Suggestions(
            [.. found.Select(e => new Suggestion(e.Id.ToString(), e.Name, string.Join(" · ", new[] { e.Area, t[ExemplarWords.Of(e.Stage)].Value, e.Since.ToVietnamese() }.Where(part => !string.IsNullOrEmpty(part)))))],
            User.May(Permission.RegisterExemplar) ? Url.Page("Register", new { name = wanted }) : null));
    }
}
