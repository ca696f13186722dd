using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using ProgramTracker.Data;
using ProgramTracker.Web.Accounts;
using ProgramTracker.Web.Permissions;

namespace ProgramTracker.Web.Pages.Accounts;

/// <summary>Lets a disabled account sign in again.</summary>
[Requires(Permission.ManageAccounts)]
public sealed class EnableModel(AccountActs acts, TrackerContext db, IStringLocalizer<Words.Words> t) : AccountPage<EnableModel.Command>(db)
{
    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await acts.EnableAsync(Id);
        return Done(t["Tài khoản dùng lại được."]);
    }

    /// <summary>Nothing is asked.</summary>
    public sealed record Command;

    public sealed class Validator : AbstractValidator<Command>;
}
