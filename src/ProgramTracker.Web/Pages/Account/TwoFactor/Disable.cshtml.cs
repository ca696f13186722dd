using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using ProgramTracker.Data;
using ProgramTracker.Web.Accounts;
using ProgramTracker.Web.Forms;
using ProgramTracker.Web.Permissions;

namespace ProgramTracker.Web.Pages.Account.TwoFactor;

/// <summary>Turns the second factor off, by the password. Administrators keep theirs.</summary>
[Requires(Permission.KeepOwnAccount)]
public sealed class DisableModel(AccountManager users, AccountSignIn signIn, TrackerContext db, IStringLocalizer<Words.Words> t) : FormPage<DisableModel.Command>
{
    public async Task<IActionResult> OnGetAsync() => (await users.GetUserAsync(User))!.TwoFactorEnabled ? Page() : RedirectToPage("Index");

    public async Task<IActionResult> OnPostAsync()
    {
        var user = (await users.GetUserAsync(User))!;
        AccountRules.WithoutSecondFactor.BrokenIf(!user.TwoFactorEnabled);
        AccountRules.SecondFactorRequired.BrokenIf(await users.IsInRoleAsync(user, Data.Accounts.Role.Administrator) && !user.IsDemo);
        db.Actor.Does(AccountVerbs.TurnOffSecondFactor);
        if (!await users.CheckPasswordAsync(user, Input.Password))
        {
            ModelState.AddModelError("Input.Password", t["Mật khẩu hiện tại chưa đúng."]);
            return Page();
        }

        await users.SetTwoFactorEnabledAsync(user, false);
        await signIn.RefreshSignInAsync(user);
        return RedirectToPage("Index");
    }

    public sealed record Command
    {
        [Display(Name = "Mật khẩu hiện tại"), DataType(DataType.Password)] public string Password { get; init; } = "";
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        private const int PasswordLength = 1000;

        public Validator()
        {
            RuleFor(c => c.Password).NotEmpty().MaximumLength(PasswordLength);
        }
    }
}
