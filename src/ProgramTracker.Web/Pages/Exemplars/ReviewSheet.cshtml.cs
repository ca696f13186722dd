using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ProgramTracker.Data;
using ProgramTracker.Domain.Dates;
using ProgramTracker.Domain.Exemplars;
using ProgramTracker.Web.Pages.Exemplars.Reviewing;
using ProgramTracker.Web.Permissions;
using ProgramTracker.Web.Spreadsheets;

namespace ProgramTracker.Web.Pages.Exemplars;

/// <summary>The sheet of a year's review to fill in.</summary>
[Requires(Permission.ReviewExemplars)]
public sealed class ReviewSheetModel(TrackerContext db, TimeProvider clock) : PageModel
{
    public async Task<IActionResult> OnGetAsync([FromQuery(Name = "year")] int? year, CancellationToken cancellationToken)
    {
        var reviewed = year ?? clock.Today().Year;
        if (reviewed < AssessmentCriteria.FirstYear || reviewed > clock.Today().Year)
            return NotFound();

        return File(await ReviewSheet.WriteAsync(db, reviewed, cancellationToken), SpreadsheetTemplate.ContentType, ReviewSheet.FileName(reviewed));
    }
}
