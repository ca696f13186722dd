using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using ProgramTracker.Data;
using ProgramTracker.Data.Imports;
using ProgramTracker.Domain;
using ProgramTracker.Domain.Awards;
using ProgramTracker.Web.Pages.Awards.Importing;
using ProgramTracker.Web.Permissions;
using ProgramTracker.Web.Spreadsheets;

namespace ProgramTracker.Web.Pages.Awards;

/// <summary>Takes a spreadsheet with the list of a decision. Nothing is listed before its preview is confirmed.</summary>
[Requires(Permission.ImportRecipients)]
[RequestSizeLimit(MostSent)]
[RequestFormLimits(MultipartBodyLengthLimit = MostSent)]
public sealed class ImportModel(TrackerContext db, TimeProvider clock) : DecisionPage<ImportModel.Command>(db, clock)
{
    /// <summary>Well above what is taken, so that a file that is somewhat too large is answered in the form.</summary>
    private const int MostSent = 4 * Spreadsheet.MostBytes;

    public override string? FieldOf(Rule rule) => SpreadsheetRules.All.Contains(rule) ? "Input.File" : null;

    public void OnGet()
    {
    }

    /// <summary>The spreadsheet to fill in.</summary>
    public FileContentResult OnGetTemplate() => File(RecipientSheet.Write(), SpreadsheetTemplate.ContentType, RecipientSheet.FileName);

    public async Task<IActionResult> OnPostAsync()
    {
        AwardRules.IssuedAlready.BrokenIf(!Decision.IsOpen);
        SpreadsheetRules.TooLarge.BrokenIf(Input.File!.Length > Spreadsheet.MostBytes, Spreadsheet.MostBytes / 1024 / 1024);
        using var memory = new MemoryStream();
        await Input.File.CopyToAsync(memory);
        var import = PendingImport.Of(Db.Actor.UserId!.Value, Path.GetFileName(Input.File.FileName), memory.ToArray(), Clock.GetUtcNow());

        Spreadsheet.Read(import.Content);
        await Db.KeepAsync(import);

        return RedirectToPage("ImportPreview", new { Id, Sheet = import.Id });
    }

    protected override bool IsFor(AwardDecisionState state) => state is AwardDecisionState.Draft or AwardDecisionState.Reported;

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
