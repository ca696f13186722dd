using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ProgramTracker.Data;
using ProgramTracker.Data.Exemplars;
using ProgramTracker.Data.Imports;
using ProgramTracker.Data.Scope;
using ProgramTracker.Domain;
using ProgramTracker.Domain.Dates;
using ProgramTracker.Web.Forms;
using ProgramTracker.Web.Permissions;
using ProgramTracker.Web.Spreadsheets;

namespace ProgramTracker.Web.Pages.Exemplars;

/// <summary>The yearly review of what an organisation keeps, as one sheet out and in. Nothing is entered before its preview is confirmed.</summary>
[Requires(Permission.ReviewExemplars)]
[RequestSizeLimit(MostSent)]
[RequestFormLimits(MultipartBodyLengthLimit = MostSent)]
public sealed class ReviewModel(TrackerContext db, TimeProvider clock) : FormPage<ReviewModel.Command>
{
    /// <summary>Where the page after a confirmed review finds its sentence.</summary>
    public const string DoneKey = "exemplars.reviewed";

    private const int YearsOffered = 5;

    /// <summary>Well above what is taken, so that a file that is somewhat too large is answered in the form.</summary>
    private const int MostSent = 4 * Spreadsheet.MostBytes;

    [BindProperty(SupportsGet = true, Name = "year")]
    public int? Year { get; set; }

    public int ReviewedYear => Year ?? clock.Today().Year;
    public IReadOnlyList<int> Years => [.. Enumerable.Range(0, YearsOffered).Select(back => clock.Today().Year - back).Append(ReviewedYear).Distinct().OrderDescending()];
    public int Rows { get; private set; }
    public bool HasCriteria { get; private set; }

    public override string? FieldOf(Rule rule) => "Input.File";

    public override async Task LoadChoicesAsync()
    {
        Rows = await db.Exemplars.WritableBy(db.Actor).ThereBetween(ReviewedYear, ReviewedYear).CountAsync();
        HasCriteria = await db.CriteriaOfAsync(db.Actor.Scope.HomeId, ReviewedYear) is not null;
    }

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync()
    {
        SpreadsheetRules.TooLarge.BrokenIf(Input.File!.Length > Spreadsheet.MostBytes, Spreadsheet.MostBytes / 1024 / 1024);
        using var memory = new MemoryStream();
        await Input.File.CopyToAsync(memory);
        var import = PendingImport.Of(db.Actor.UserId!.Value, Path.GetFileName(Input.File.FileName), memory.ToArray(), clock.GetUtcNow());

        Spreadsheet.Read(import.Content);
        await db.KeepAsync(import);

        return RedirectToPage("ReviewPreview", new { import.Id });
    }

    public sealed record Command
    {
        [Display(Name = "Tệp bảng tính")]
        public IFormFile? File { get; init; }
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.File).NotNull();
        }
    }
}
