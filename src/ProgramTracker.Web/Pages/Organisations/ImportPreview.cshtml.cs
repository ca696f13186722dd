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

    [FromRoute]
    public Guid Id { get; init; }

    public string FileName { get; private set; } = "";

    public CatalogueImport? Import { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken) => await ReadAsync(cancellationToken) is null ? NotFound() : Page();

    public async Task<IActionResult> OnPostAsync()
    {
        await using var transaction = await db.Database.BeginTransactionAsync();
        if (await ReadAsync(CancellationToken.None) is not { } file)
            return NotFound();
        if (!Import!.IsReady)
            return Page();

        await db.OwnImports().Where(i => i.Id == Id).ExecuteDeleteAsync();
        db.Actor.Import = new ImportNote(file.FileName, file.Sha256, Import.Rows);
        db.AddRange(Import.Areas);
        db.AddRange(Import.Organisations);
        await db.SaveChangesAsync();
        await transaction.CommitAsync();
        scopes.Forget();

        TempData[ImportModel.DoneKey] = t["Đã thêm {0} đơn vị hành chính và {1} tổ chức.", Figures.Of(Import.Areas.Count), Figures.Of(Import.Organisations.Count)].Value;
        return RedirectToPage("Import");
    }

    private async Task<PendingImport?> ReadAsync(CancellationToken cancellationToken)
    {
        if (await db.OwnImports().AsNoTracking().SingleOrDefaultAsync(i => i.Id == Id, cancellationToken) is not { } file)
            return null;

        FileName = file.FileName;
        Import = await CatalogueImport.ReadAsync(Spreadsheet.Read(file.Content), db, clock.Today(), t, cancellationToken);
        return file;
    }

    /// <summary>Nothing is asked.</summary>
    public sealed record Command;

    public sealed class Validator : AbstractValidator<Command>;
}
