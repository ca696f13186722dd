using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using ProgramTracker.Data;
using ProgramTracker.Data.Movements;
using ProgramTracker.Data.Schema;
using ProgramTracker.Web.Lists;
using ProgramTracker.Web.Permissions;
using ProgramTracker.Web.TagHelpers;

namespace ProgramTracker.Web.Pages.Movements;

/// <summary>Which movement may be meant, by any of its names.</summary>
[Requires(Permission.ViewMovements)]
public sealed class SuggestModel(TrackerContext db) : PageModel
{
    private const int Most = 10;

    public async Task<IActionResult> OnGetAsync([FromQuery(Name = "q")] string? typed, CancellationToken cancellationToken)
    {
        var wanted = typed is { Length: > ListPage.QueryLength } ? typed[..ListPage.QueryLength] : typed;
        if (string.IsNullOrWhiteSpace(wanted))
            return new JsonResult(new Suggestions([]));

        var found = await db.Movements.AsNoTracking()
            .Matching(wanted)
            .BestFirst(wanted)
            .Take(Most)
            .Select(m => new { m.Id, m.Name, m.LaunchedBy, m.LaunchedOn })
            .ToListAsync(cancellationToken);

        return new JsonResult(new Suggestions(
            [.. found.Select(m => new Suggestion(m.Id.ToString(), m.Name, string.Join(" · ", new[] { m.LaunchedBy, m.LaunchedOn.ToVietnamese() }.Where(part => !string.IsNullOrEmpty(part)))))],
            User.May(Permission.RegisterMovement) ? Url.Page("Register", new { name = wanted }) : null));
    }
}
