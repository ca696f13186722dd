using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using ProgramTracker.Data;
using ProgramTracker.Data.Audit;
using ProgramTracker.Web.Accounts;
using ProgramTracker.Web.Forms;
using ProgramTracker.Web.Permissions;

namespace ProgramTracker.Web.Pages.Account.TwoFactor;

/// <summary>New recovery codes, by the password; the old ones are void.</summary>
[Requires(Permission.KeepOwnAccount)]
public sealed class CodesModel(AccountManager users, TrackerContext db, TimeProvider clock, IStringLocalizer<Words.Words> t) : FormPage<CodesModel.Command>
{
    public async Task<IActionResult> OnGetAsync() => (await users.GetUserAsync(User))!.TwoFactorEnabled ? Page() : RedirectToPage("Index");

    public async Task<IActionResult> OnPostAsync()
    {
        var user = (await users.GetUserAsync(User))!;
        AccountRules.WithoutSecondFactor.BrokenIf(!user.TwoFactorEnabled);
        db.Actor.Does(AccountVerbs.RenewRecoveryCodes);
        if (!await users.CheckPasswordAsync(user, Input.Password))
        {
            ModelState.AddModelError("Input.Password", t["Mật khẩu hiện tại chưa đúng."]);
            return Page();
        }

        new AccountEvents(db, clock).Add(AccountVerbs.RenewRecoveryCodes, user.Id);
        var codes = await users.GenerateNewTwoFactorRecoveryCodesAsync(user, EnableModel.Codes);
        TempData[IndexModel.CodesKey] = string.Join(' ', codes!);
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
