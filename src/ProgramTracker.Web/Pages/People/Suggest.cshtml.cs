using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using ProgramTracker.Data;
using ProgramTracker.Data.People;
using ProgramTracker.Domain.Dates;
using ProgramTracker.Domain.Organisations;
using ProgramTracker.Web.Lists;
using ProgramTracker.Web.Permissions;
using ProgramTracker.Web.TagHelpers;

namespace ProgramTracker.Web.Pages.People;

/// <summary>Which office-holder may be meant, by the name with or without accents.</summary>
[Requires(Permission.ViewPeople)]
public sealed class SuggestModel(TrackerContext db) : PageModel
{
    private const int Most = 10;

    public async Task<IActionResult> OnGetAsync([FromQuery(Name = "q")] string? typed, CancellationToken cancellationToken)
    {
        var wanted = typed is { Length: > ListPage.QueryLength } ? typed[..ListPage.QueryLength] : typed;
        if (string.IsNullOrWhiteSpace(wanted))
            return new JsonResult(new Suggestions([]));

        var latest = db.Appearances().LatestFirst();
        var found = await db.StandingPeople().AsNoTracking().NamedLike(wanted, db).BestFirst(wanted).Take(Most)
            .Select(p => new
            {
                p.Id,
                p.FullName,
                Province = p.ScopeId == Area.NationId ? null : db.Areas.Where(a => a.Id == p.ScopeId).Select(a => a.ShortName).FirstOrDefault(),
                Last = latest.Where(a => a.Person.Id == p.Id || a.Person.SameAsId == p.Id)
                    .Select(a => new { a.Participant.Rank, a.Participant.Posts, a.Conference.HeldOn.Year, a.Conference.HeldOn.Month, a.Conference.HeldOn.Day })
                    .FirstOrDefault(),
            })
            .ToListAsync(cancellationToken);

        return new JsonResult(new Suggestions([.. found.Select(p => new Suggestion(p.Id.ToString(), p.FullName, Note(
            p.Last?.Rank,
            p.Last?.Posts is [var post, ..] ? post : null,
            p.Last is null ? "" : new PartialDate(p.Last.Year, p.Last.Month, p.Last.Day).ToVietnamese(),
            p.Province)))]));
    }

    private static string? Note(params string?[] parts) =>
        string.Join(" · ", parts.Where(part => !string.IsNullOrEmpty(part))) is { Length: > 0 } note ? note : null;
}
