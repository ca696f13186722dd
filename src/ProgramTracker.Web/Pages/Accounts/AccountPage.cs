using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ProgramTracker.Data;
using ProgramTracker.Data.Accounts;
using ProgramTracker.Domain;
using ProgramTracker.Web.Forms;

namespace ProgramTracker.Web.Pages.Accounts;

/// <summary>A page about one account. One that the administrator does not keep is not there.</summary>
public abstract class AccountPage<TCommand>(TrackerContext db) : FormPage<TCommand>
    where TCommand : class, new()
{
    [FromRoute]
    public Guid Id { get; init; }

    public User Account { get; private set; } = default!;

    protected TrackerContext Db => db;

    public override string? FieldOf(Rule rule) => AccountFields.Of(rule);

    protected override async Task<bool> IsThereAsync()
    {
        if (await db.Users.AsNoTracking().KeptBy(db.Actor, db).SingleOrDefaultAsync(u => u.Id == Id) is not { } account)
            return false;

        Account = account;
        return true;
    }

    /// <summary>Back to the account, with a sentence that says what was done.</summary>
    protected RedirectToPageResult Done(string sentence)
    {
        TempData[DetailsModel.SavedKey] = sentence;
        return RedirectToPage("Details", new { Id });
    }
}
