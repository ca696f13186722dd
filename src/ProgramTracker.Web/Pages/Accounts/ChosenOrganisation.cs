using Microsoft.EntityFrameworkCore;
using ProgramTracker.Data;
using ProgramTracker.Data.Accounts;
using ProgramTracker.Web.Accounts;

namespace ProgramTracker.Web.Pages.Accounts;

/// <summary>The organisation that a form means: the suggestion taken, or the one whose code or whole name was typed.</summary>
internal static class ChosenOrganisation
{
    /// <exception cref="Domain.RuleBrokenException">None or more than one is meant.</exception>
    public static async Task<Guid> FindAsync(TrackerContext db, Guid? chosen, string? typed)
    {
        if (chosen is { } id)
            return id;

        var text = (typed ?? "").Trim();
        var meant = await db.Organisations.AccountsKeptBy(db.Actor, db)
            .Where(o => o.ValidTo == null && (o.Code == text || o.Name == text))
            .Select(o => o.Id).Take(2).ToListAsync();
        AccountRules.OrganisationUnknown.BrokenIf(meant.Count != 1);

        return meant[0];
    }
}
