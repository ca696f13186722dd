using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using ProgramTracker.Data;
using ProgramTracker.Web.Accounts;
using ProgramTracker.Web.Permissions;

namespace ProgramTracker.Web.Pages.Accounts;

/// <summary>Ends a lockout before its time.</summary>
[Requires(Permission.ManageAccounts)]
public sealed class UnlockModel(AccountActs acts, TrackerContext db, IStringLocalizer<Words.Words> t) : AccountPage<UnlockModel.Command>(db)
{
    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await acts.UnlockAsync(Id);
        return Done(t["Đã mở khóa tài khoản."]);
    }

    /// <summary>Nothing is asked.</summary>
    public sealed record Command;

    public sealed class Validator : AbstractValidator<Command>;
}
