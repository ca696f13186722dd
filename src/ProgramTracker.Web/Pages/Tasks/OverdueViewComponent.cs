using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ProgramTracker.Data;
using ProgramTracker.Data.Conferences;
using ProgramTracker.Data.FollowUp;
using ProgramTracker.Data.Organisations;
using ProgramTracker.Domain.Dates;

namespace ProgramTracker.Web.Pages.Tasks;

/// <summary>
/// What is overdue of a conference, programme or organisation, on its own page: <c>&lt;vc:overdue of="conference" record-id="…" /&gt;</c>. The figures lead to exactly
/// those; nothing is shown where nothing is.
/// </summary>
public sealed class OverdueViewComponent(TrackerContext db, TimeProvider clock) : ViewComponent
{
    /// <param name="of">The name of the filter: conference, programme or organisation.</param>
    public async Task<IViewComponentResult> InvokeAsync(string of, Guid recordId)
    {
        var today = clock.Today();
        var tasks = db.FollowUpTasks.Overdue(today);
        var duties = db.OverdueDirections(today);
        if (of == "organisation")
        {
            var ids = await db.WithPredecessorsAsync([recordId], today, HttpContext.RequestAborted);
            (tasks, duties) = (tasks.LateBy(ids, today), duties.Where(d => ids.Contains(d.OrganisationId)));
        }
        else
        {
            var conferences = of == "conference" ? db.Conferences.Where(c => c.Id == recordId) : db.Conferences.Under(recordId);
            (tasks, duties) = (tasks.Where(t => conferences.Any(c => c.Id == t.ConferenceId)), duties.Where(d => conferences.Any(c => c.Id == d.ConferenceId)));
        }

        return View("/Pages/Tasks/_Overdue.cshtml", new Shown(
            $"{of}={recordId}", await tasks.CountAsync(HttpContext.RequestAborted), await duties.CountAsync(HttpContext.RequestAborted)));
    }

    /// <param name="Filter">As it stands in an address.</param>
    public sealed record Shown(string Filter, int Tasks, int Directions);
}
