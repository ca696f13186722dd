using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using ProgramTracker.Data;
using ProgramTracker.Data.Imports;
using ProgramTracker.Data.Scope;
using ProgramTracker.Domain.Dates;
using ProgramTracker.Web.Forms;
using ProgramTracker.Web.Pages.Organisations.Importing;
using ProgramTracker.Web.Permissions;
using ProgramTracker.Web.Spreadsheets;
using ProgramTracker.Web.Words;

namespace ProgramTracker.Web.Pages.Organisations;

/// <summary>Shows what an uploaded spreadsheet would add, and adds all of it or nothing.</summary>
[Requires(Permission.ImportOrganisations)]
public sealed class ImportPreviewModel(TrackerContext db, OrganisationScopes scopes, TimeProvider clock, IStringLocalizer<Words.Words> t) : FormPage<ImportPreviewModel.Command>
{
    /// <summary>Rows and faults that are shown; their number is said.</summary>
    public const int Shown = 50;

    private string _sha256 = "";

    [FromRoute]
    public Guid Id { get; init; }

    public string FileName { get; private set; } = "";

    public CatalogueImport Import { get; private set; } = default!;

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!Import.IsReady)
            return Page();

        await using var transaction = await db.Database.BeginTransactionAsync();
        if (await db.OwnImports().Where(i => i.Id == Id).ExecuteDeleteAsync() == 0)
            return NotFound();   // a second press was faster
        db.Actor.Import = new ImportNote(FileName, _sha256, Import.Rows);
        db.AddRange(Import.Areas);
        db.AddRange(Import.Organisations);
        await db.SaveChangesAsync();
        await transaction.CommitAsync();
        scopes.Forget();

        TempData[ImportModel.DoneKey] = t["Đã thêm {0} đơn vị hành chính và {1} tổ chức.", Figures.Of(Import.Areas.Count), Figures.Of(Import.Organisations.Count)].Value;
        return RedirectToPage("Import");
    }

    protected override async Task<bool> IsThereAsync()
    {
        if (await db.OwnImports().AsNoTracking().SingleOrDefaultAsync(i => i.Id == Id, HttpContext.RequestAborted) is not { } file)
            return false;

        (FileName, _sha256) = (file.FileName, file.Sha256);
        Import = await CatalogueImport.ReadAsync(Spreadsheet.Read(file.Content), db, clock.Today(), t, HttpContext.RequestAborted);
        return true;
    }

    /// <summary>Nothing is asked.</summary>
    public sealed record Command;

    public sealed class Validator : AbstractValidator<Command>;
}
