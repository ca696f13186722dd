using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using ProgramTracker.Data;
using ProgramTracker.Web.Accounts;
using ProgramTracker.Web.Permissions;

namespace ProgramTracker.Web.Pages.Accounts;

/// <summary>Gives a temporary password that is shown once; the old one ends.</summary>
[Requires(Permission.ManageAccounts)]
public sealed class ResetModel(AccountActs acts, TrackerContext db, IStringLocalizer<Words.Words> t) : AccountPage<ResetModel.Command>(db)
{
    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var (_, password) = await acts.ResetAsync(Id);
        TempData[DetailsModel.PasswordKey] = password;
        return Done(t["Đã cấp mật khẩu tạm; mật khẩu cũ không dùng được nữa."]);
    }

    /// <summary>Nothing is asked.</summary>
    public sealed record Command;

    public sealed class Validator : AbstractValidator<Command>;
}
