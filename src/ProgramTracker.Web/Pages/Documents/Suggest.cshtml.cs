using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using ProgramTracker.Data;
using ProgramTracker.Data.Documents;
using ProgramTracker.Domain.Documents;
using ProgramTracker.Web.Lists;
using ProgramTracker.Web.Permissions;
using ProgramTracker.Web.TagHelpers;

namespace ProgramTracker.Web.Pages.Documents;

/// <summary>Which document may be meant, by its number however it is typed or by words of its title.</summary>
[Requires(Permission.ViewDocuments)]
public sealed class SuggestModel(TrackerContext db) : PageModel
{
    private const int Most = 10;
    private const int TitleShown = 120;

    public async Task<IActionResult> OnGetAsync([FromQuery(Name = "q")] string? typed, CancellationToken cancellationToken)
    {
        var wanted = typed is { Length: > ListPage.QueryLength } ? typed[..ListPage.QueryLength] : typed;
        if (string.IsNullOrWhiteSpace(wanted))
            return new JsonResult(new Suggestions([]));

        var byWords = db.Documents.FoundBy(wanted);
        var byShortForm = await db.DocumentsMeantAsync(wanted, cancellationToken);
        var found = await (byShortForm is null ? byWords : db.Documents.Where(d => byWords.Any(other => other.Id == d.Id) || byShortForm.Any(other => other.Id == d.Id))).AsNoTracking()
            .BestFirst(wanted, byShortForm)
            .Take(Most)
            .Select(d => new
            {
                d.Id,
                Number = d.NumberCanonical ?? d.NumberRaw,
                Type = db.DocumentTypes.Where(t => t.Id == d.TypeId).Select(t => t.Name).FirstOrDefault(),
                Issuer = d.IssuerName ?? db.Organisations.Where(o => o.Id == d.IssuerId).Select(o => o.Name).FirstOrDefault(),
                d.IssuedOn,
                d.Title,
            })
            .ToListAsync(cancellationToken);

        return new JsonResult(new Suggestions(
            [.. found.Select(d => new Suggestion(d.Id.ToString(), d.Number, Note([d.Type, d.Issuer, d.IssuedOn.ToVietnamese(), Short(d.Title)])))],
            User.May(Permission.RegisterDocument) ? Add(wanted) : null));
    }

    private static string Note(IEnumerable<string?> parts) => string.Join(" · ", parts.Where(part => !string.IsNullOrEmpty(part)));

    private static string Short(string title) => title.Length > TitleShown ? title[..TitleShown] + "…" : title;

    private string? Add(string typed) =>
        DocumentNumber.KeyOf(typed) is [>= '0' and <= '9', ..] ? Url.Page("Register", new { number = typed }) : Url.Page("Register", new { title = typed });
}
