using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using ProgramTracker.Data;
using ProgramTracker.Data.Imports;
using ProgramTracker.Domain;
using ProgramTracker.Web.Forms;
using ProgramTracker.Web.Permissions;
using ProgramTracker.Web.Spreadsheets;

namespace ProgramTracker.Web.Pages.Organisations;

/// <summary>Takes a spreadsheet of areas and organisations. Nothing is entered before its preview is confirmed.</summary>
[Requires(Permission.ImportOrganisations)]
[RequestSizeLimit(MostSent)]
[RequestFormLimits(MultipartBodyLengthLimit = MostSent)]
public sealed class ImportModel(TrackerContext db, TimeProvider clock) : FormPage<ImportModel.Command>
{
    /// <summary>Where the page after a confirmed import finds its sentence.</summary>
    public const string DoneKey = "organisations.imported";

    /// <summary>Well above what is taken, so that a file that is somewhat too large is answered in the form.</summary>
    private const int MostSent = 4 * Spreadsheet.MostBytes;

    public override string? FieldOf(Rule rule) => "Input.File";

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

        return RedirectToPage("ImportPreview", new { import.Id });
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
