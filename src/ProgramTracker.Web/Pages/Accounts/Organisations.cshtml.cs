using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using ProgramTracker.Data;
using ProgramTracker.Data.Accounts;
using ProgramTracker.Data.Organisations;
using ProgramTracker.Data.Schema;
using ProgramTracker.Domain.Dates;
using ProgramTracker.Web.Permissions;
using ProgramTracker.Web.TagHelpers;

namespace ProgramTracker.Web.Pages.Accounts;

/// <summary>Suggests organisations that an account may belong to: those that exist today and whose accounts this administrator keeps.</summary>
[Requires(Permission.ManageAccounts)]
public sealed class OrganisationsModel(TrackerContext db, TimeProvider clock) : PageModel
{
    private const int Most = 10;

    public async Task<JsonResult> OnGetAsync(string? q, CancellationToken cancellationToken)
    {
        var found = await db.Organisations.AsNoTracking().AccountsKeptBy(db.Actor, db)
            .ExistingOn(clock.Today())
            .Matching(q)
            .OrderBy(o => o.Level).ThenBy(o => o.Name.Length).ThenBy(o => o.Name)
            .Take(Most)
            .Select(o => new { o.Id, o.Name, o.Code })
            .ToListAsync(cancellationToken);

        return new JsonResult(new Suggestions([.. found.Select(o => new Suggestion(o.Id.ToString(), o.Name, o.Code))]));
    }
}
