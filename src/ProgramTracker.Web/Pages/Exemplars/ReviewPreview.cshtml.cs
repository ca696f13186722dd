using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using ProgramTracker.Data;
using ProgramTracker.Data.Imports;
using ProgramTracker.Domain.Dates;
using ProgramTracker.Web.Forms;
using ProgramTracker.Web.Pages.Exemplars.Reviewing;
using ProgramTracker.Web.Permissions;
using ProgramTracker.Web.Spreadsheets;
using ProgramTracker.Web.Words;

namespace ProgramTracker.Web.Pages.Exemplars;

/// <summary>Shows what an uploaded review would change, and changes all of it or nothing.</summary>
[Requires(Permission.ReviewExemplars)]
public sealed class ReviewPreviewModel(TrackerContext db, TimeProvider clock, IStringLocalizer<Words.Words> t) : FormPage<NothingAsked>
{
    /// <summary>Rows and faults that are shown; their number is said.</summary>
    public const int Shown = 50;

    [FromRoute]
    public Guid Id { get; init; }

    public string FileName { get; private set; } = "";

    public ExemplarReview Review { get; private set; } = default!;

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!Review.IsReady)
            return Page();

        await using var transaction = await db.Database.BeginTransactionAsync();
        if (await db.OwnImports().Where(i => i.Id == Id).ExecuteDeleteAsync() == 0)
            return NotFound();   // a second press was faster
        await db.SaveChangesAsync();
        await transaction.CommitAsync();

        TempData[ReviewModel.DoneKey] = t["Đã lưu kết quả rà soát của {0} mô hình, điển hình.", Figures.Of(Review.Changes.Count)].Value;
        return RedirectToPage("Review");
    }

    protected override async Task<bool> IsThereAsync()
    {
        if (await db.OwnImports().AsNoTracking().SingleOrDefaultAsync(i => i.Id == Id, HttpContext.RequestAborted) is not { } file)
            return false;

        FileName = file.FileName;
        Review = await ExemplarReview.ReadAsync(Spreadsheet.Read(file.Content), db, clock.Today(), t, HttpContext.RequestAborted);
        return true;
    }
}
