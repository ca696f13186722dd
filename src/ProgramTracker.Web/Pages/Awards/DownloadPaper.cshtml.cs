using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ProgramTracker.Data;
using ProgramTracker.Domain.Dates;
using ProgramTracker.Web.Papers;
using ProgramTracker.Web.Permissions;

namespace ProgramTracker.Web.Pages.Awards;

/// <summary>The decision and its list as a file, for who sees the whole list: a part of a list is no annex.</summary>
[Requires(Permission.ViewAwards)]
public sealed class DownloadPaperModel(TrackerContext db, TimeProvider clock) : PageModel
{
    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken) =>
        await AwardPaper.OfAsync(id, db, clock.Today(), cancellationToken) is { } paper ? File(paper.Write(), OfficialPaper.ContentType, paper.FileName) : NotFound();
}
