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

    /// <summary>None when it is not the administrator's to see; the page then answers 404.</summary>
    public User? Account { get; private set; }

    protected TrackerContext Db => db;

    public override async Task LoadChoicesAsync()
    {
        if (Account is null && !await IsThereAsync())
            Response.StatusCode = StatusCodes.Status404NotFound;
    }

    public override string? FieldOf(Rule rule) => AccountFields.Of(rule);

    protected async Task<bool> IsThereAsync() => (Account = await db.Users.AsNoTracking().KeptBy(db.Actor, db).SingleOrDefaultAsync(u => u.Id == Id)) is not null;

    /// <summary>Back to the account, with a sentence that says what was done.</summary>
    protected RedirectToPageResult Done(string sentence)
    {
        TempData[DetailsModel.SavedKey] = sentence;
        return RedirectToPage("Details", new { Id });
    }
}
