using System.Text;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using ProgramTracker.Data;
using ProgramTracker.Data.Conferences;
using ProgramTracker.Data.Schema;
using ProgramTracker.Domain.Conferences;
using ProgramTracker.Web.Lists;
using ProgramTracker.Web.Permissions;

namespace ProgramTracker.Web.Pages.Conferences;

/// <summary>
/// The conferences of the list as a calendar file: those to come and those held, as far as their day is known. It is for who has signed in: there is no secret
/// address that a calendar could follow, because such an address opens what its owner may see to whoever finds it.
/// </summary>
[Requires(Permission.ViewConferences)]
public sealed class CalendarModel(TrackerContext db, TimeProvider clock, ExportLimit limit) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Query { get; set; }

    [BindProperty(SupportsGet = true, Name = "")]
    public ConferenceFilter Filter { get; set; } = new();

    public async Task<FileContentResult> OnGetAsync(CancellationToken cancellationToken)
    {
        var wanted = Query is { Length: > ListPage.QueryLength } ? Query[..ListPage.QueryLength] : Query;
        var events = await Filter.Of(db.Conferences.AsNoTracking().Matching(wanted), db)
            .Where(c => c.State != ConferenceState.Postponed && c.State != ConferenceState.Cancelled)
            .Where(c => c.HeldOn.Year != null && c.HeldOn.Day != null)
            .LatestFirst()
            .Take(limit.Rows)
            .Select(c => new
            {
                c.Id,
                c.Title,
                c.HeldOn,
                c.Place,
                Area = db.Areas.Where(a => a.Id == c.PlaceAreaId).Select(a => a.ShortName).FirstOrDefault(),
                IsPlanned = c.State == ConferenceState.Planned,
            })
            .ToListAsync(cancellationToken);

        var calendar = ConferenceCalendar.Write(
            events.Select(c => new ConferenceCalendar.Event(
                c.Id, c.HeldOn.Earliest!.Value, c.Title, string.Join(", ", new[] { c.Place, c.Area }.OfType<string>().Distinct()), AddressOf(c.Id), c.IsPlanned)),
            clock.GetUtcNow());

        return File(Encoding.UTF8.GetBytes(calendar), ConferenceCalendar.ContentType, ConferenceCalendar.FileName);
    }

    private string AddressOf(Guid id) => UriHelper.BuildAbsolute(Request.Scheme, Request.Host, Request.PathBase, $"/conferences/{id}");
}
