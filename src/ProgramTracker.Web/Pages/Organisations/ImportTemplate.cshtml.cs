using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ProgramTracker.Web.Pages.Organisations.Importing;
using ProgramTracker.Web.Permissions;
using ProgramTracker.Web.Spreadsheets;

namespace ProgramTracker.Web.Pages.Organisations;

/// <summary>The spreadsheet to fill in.</summary>
[Requires(Permission.ImportOrganisations)]
public sealed class ImportTemplateModel : PageModel
{
    public FileContentResult OnGet() => File(CatalogueTemplate.Write(), SpreadsheetTemplate.ContentType, CatalogueTemplate.FileName);
}
