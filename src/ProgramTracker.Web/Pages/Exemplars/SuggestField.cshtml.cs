using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using ProgramTracker.Data;
using ProgramTracker.Data.Schema;
using ProgramTracker.Domain.Text;
using ProgramTracker.Web.Lists;
using ProgramTracker.Web.Permissions;
using ProgramTracker.Web.TagHelpers;

namespace ProgramTracker.Web.Pages.Exemplars;

/// <summary>Which field in use may be meant, accents ignored, so that one is not written three ways; the most used first.</summary>
[Requires(Permission.ViewExemplars)]
public sealed class SuggestFieldModel(TrackerContext db) : PageModel
{
    private const int Most = 10;

    public async Task<IActionResult> OnGetAsync([FromQuery(Name = "q")] string? typed, CancellationToken cancellationToken)
    {
        var wanted = typed is { Length: > ListPage.QueryLength } ? typed[..ListPage.QueryLength] : typed;
        if (string.IsNullOrWhiteSpace(wanted))
            return new JsonResult(new Suggestions([]));

        // The index finds by name and field together; what only the name holds is left out here.
        var words = VietnameseText.SearchKey(wanted).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var fields = await db.Exemplars.AsNoTracking()
            .Where(e => e.Field != null)
            .Matching(wanted)
            .GroupBy(e => e.Field!)
            .OrderByDescending(same => same.Count()).ThenBy(same => same.Key)
            .Select(same => same.Key)
            .ToListAsync(cancellationToken);

        return new JsonResult(new Suggestions([.. fields
            .Where(field => words.All(word => VietnameseText.SearchKey(field).Contains(word, StringComparison.Ordinal)))
            .Take(Most)
            .Select(field => new Suggestion(field, field))]));
    }
}
