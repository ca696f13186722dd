using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ProgramTracker.Data;
using ProgramTracker.Web.Papers;
using ProgramTracker.Web.Permissions;

namespace ProgramTracker.Web.Pages.Conferences;

/// <summary>A paper of the conference as a file, made from the record as it is now and as the reader sees it.</summary>
[Requires(Permission.ViewConferences)]
public sealed class DownloadPaperModel(TrackerContext db) : PageModel
{
    public async Task<IActionResult> OnGetAsync(Guid id, string paper, CancellationToken cancellationToken)
    {
        if (ConferencePapers.Of(paper) is not { } wanted || await ConferenceRecord.OfAsync(id, db, cancellationToken) is not { } record)
            return NotFound();

        return File(wanted.Write(record), OfficialPaper.ContentType, wanted.FileOf(record.Conference.HeldOn));
    }
}
