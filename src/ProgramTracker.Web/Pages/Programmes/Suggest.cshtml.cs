using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using ProgramTracker.Data;
using ProgramTracker.Data.Documents;
using ProgramTracker.Data.Programmes;
using ProgramTracker.Domain.Documents;
using ProgramTracker.Web.Lists;
using ProgramTracker.Web.Permissions;
using ProgramTracker.Web.TagHelpers;

namespace ProgramTracker.Web.Pages.Programmes;

/// <summary>Which programme may be meant, by its number however it is typed or by words of its title.</summary>
[Requires(Permission.ViewProgrammes)]
public sealed class SuggestModel(TrackerContext db, IStringLocalizer<Words.Words> t) : PageModel
{
    private const int Most = 10;
    private const int TitleShown = 120;

    public async Task<IActionResult> OnGetAsync([FromQuery(Name = "q")] string? typed, CancellationToken cancellationToken)
    {
        var wanted = typed is { Length: > ListPage.QueryLength } ? typed[..ListPage.QueryLength] : typed;
        if (string.IsNullOrWhiteSpace(wanted))
            return new JsonResult(new Suggestions([]));

        var byWords = db.Programmes.FoundBy(wanted);
        var byShortForm = db.ProgrammesMeant(wanted);
        var found = await (byShortForm is null ? byWords : db.Programmes.Where(p => byWords.Any(other => other.Id == p.Id) || byShortForm.Any(other => other.Id == p.Id))).AsNoTracking()
            .BestFirst(wanted)
            .Take(Most)
            .Select(p => new
            {
                p.Id,
                Number = p.NumberCanonical ?? p.NumberRaw,
                p.Title,
                p.State,
                p.From,
                p.To,
                Parties = p.Parties.OrderBy(party => party.Order).Select(party => party.Name).ToList(),
            })
            .ToListAsync(cancellationToken);

        return new JsonResult(new Suggestions(
            [.. found.Select(p => new Suggestion(
                p.Id.ToString(),
                p.Number ?? Short(p.Title),
                Note([p.Number is null ? null : Short(p.Title), string.Join(", ", p.Parties), t.Period(p.From, p.To), t[ProgrammeWords.Of(p.State)]])))],
            User.May(Permission.DraftProgramme) ? Add(wanted) : null));
    }

    private static string Note(IEnumerable<string?> parts) => string.Join(" · ", parts.Where(part => !string.IsNullOrEmpty(part)));

    private static string Short(string title) => title.Length > TitleShown ? title[..TitleShown] + "…" : title;

    private string? Add(string typed) =>
        DocumentNumber.KeyOf(typed) is [>= '0' and <= '9', ..] ? Url.Page("Draft", new { number = typed }) : Url.Page("Draft", new { title = typed });
}
