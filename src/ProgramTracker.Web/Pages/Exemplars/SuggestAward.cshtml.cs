using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using ProgramTracker.Data;
using ProgramTracker.Data.Exemplars;
using ProgramTracker.Web.Lists;
using ProgramTracker.Web.Permissions;
using ProgramTracker.Web.TagHelpers;

namespace ProgramTracker.Web.Pages.Exemplars;

/// <summary>Which recipient of an issued award decision may be meant, by words of the name.</summary>
[Requires(Permission.ViewAwards)]
public sealed class SuggestAwardModel(TrackerContext db) : PageModel
{
    private const int Most = 10;

    public async Task<IActionResult> OnGetAsync([FromQuery(Name = "q")] string? typed, CancellationToken cancellationToken)
    {
        var wanted = typed is { Length: > ListPage.QueryLength } ? typed[..ListPage.QueryLength] : typed;
        if (string.IsNullOrWhiteSpace(wanted))
            return new JsonResult(new Suggestions([]));

        var found = await db.AwardsNaming(wanted)
            .Take(Most)
            .ToListAsync(cancellationToken);

        return new JsonResult(new Suggestions(
            [.. found.Select(a => new Suggestion(a.RecipientId.ToString(), a.Name, string.Join(" · ", new[] { a.PostAndUnit, a.Form, a.Number, a.DecidedOn.ToVietnamese() }.Where(part => !string.IsNullOrEmpty(part)))))]));
    }
}
