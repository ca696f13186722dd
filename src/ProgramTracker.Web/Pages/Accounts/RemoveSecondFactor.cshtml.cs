using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using ProgramTracker.Data;
using ProgramTracker.Web.Accounts;
using ProgramTracker.Web.Permissions;

namespace ProgramTracker.Web.Pages.Accounts;

/// <summary>Removes the second factor of someone who lost the telephone.</summary>
[Requires(Permission.ManageAccounts)]
public sealed class RemoveSecondFactorModel(AccountActs acts, TrackerContext db, IStringLocalizer<Words.Words> t) : AccountPage<RemoveSecondFactorModel.Command>(db)
{
    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await acts.RemoveSecondFactorAsync(Id);
        return Done(t["Đã gỡ xác thực hai bước."]);
    }

    /// <summary>Nothing is asked.</summary>
    public sealed record Command;

    public sealed class Validator : AbstractValidator<Command>;
}
