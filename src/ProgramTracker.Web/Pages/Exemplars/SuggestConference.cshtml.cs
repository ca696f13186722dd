using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using ProgramTracker.Data;
using ProgramTracker.Data.Conferences;
using ProgramTracker.Data.Schema;
using ProgramTracker.Web.Lists;
using ProgramTracker.Web.Permissions;
using ProgramTracker.Web.TagHelpers;

namespace ProgramTracker.Web.Pages.Exemplars;

/// <summary>Which conference may be meant, by words of its title.</summary>
[Requires(Permission.ViewConferences)]
public sealed class SuggestConferenceModel(TrackerContext db) : PageModel
{
    private const int Most = 10;

    public async Task<IActionResult> OnGetAsync([FromQuery(Name = "q")] string? typed, CancellationToken cancellationToken)
    {
        var wanted = typed is { Length: > ListPage.QueryLength } ? typed[..ListPage.QueryLength] : typed;
        if (string.IsNullOrWhiteSpace(wanted))
            return new JsonResult(new Suggestions([]));

        var found = await db.Conferences.AsNoTracking()
            .Matching(wanted)
            .LatestFirst()
            .Take(Most)
            .Select(c => new { c.Id, c.Title, c.HeldOn, c.Place })
            .ToListAsync(cancellationToken);

        return new JsonResult(new Suggestions(
            [.. found.Select(c => new Suggestion(c.Id.ToString(), c.Title, string.Join(" · ", new[] { c.HeldOn.ToVietnamese(), c.Place }.Where(part => !string.IsNullOrEmpty(part)))))]));
    }
}
