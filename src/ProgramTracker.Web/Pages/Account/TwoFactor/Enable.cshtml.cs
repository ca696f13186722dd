using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using ProgramTracker.Data;
using ProgramTracker.Web.Accounts;
using ProgramTracker.Web.Forms;
using ProgramTracker.Web.Permissions;

namespace ProgramTracker.Web.Pages.Account.TwoFactor;

/// <summary>The key in the telephone, and a code as proof.</summary>
[Requires(Permission.KeepOwnAccount)]
[ReachableFirst]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class EnableModel(AccountManager users, AccountSignIn signIn, TrackerContext db, IStringLocalizer<Words.Words> t) : FormPage<EnableModel.Command>
{
    internal const int Codes = 10;

    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    public AuthenticatorKey? Key { get; private set; }

    public override async Task LoadChoicesAsync()
    {
        var user = (await users.GetUserAsync(User))!;
        if (await users.GetAuthenticatorKeyAsync(user) is { } key)
            Key = new AuthenticatorKey(key, user.UserName!);
    }

    public async Task<IActionResult> OnGetAsync()
    {
        var user = (await users.GetUserAsync(User))!;
        return user.TwoFactorEnabled || await users.GetAuthenticatorKeyAsync(user) is null ? RedirectToPage("Index", new { ReturnUrl }) : Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var user = (await users.GetUserAsync(User))!;
        AccountRules.SecondFactorAlready.BrokenIf(user.TwoFactorEnabled);
        var code = new string([.. Input.Code.Where(char.IsAsciiDigit)]);
        if (!await users.VerifyTwoFactorTokenAsync(user, users.Options.Tokens.AuthenticatorTokenProvider, code))
        {
            ModelState.AddModelError("Input.Code", t["Mã chưa đúng hoặc đã hết hạn. Nhập mã đang hiện trong ứng dụng."]);
            return Page();
        }

        db.Actor.Does(AccountVerbs.TurnOnSecondFactor);
        await using var transaction = await db.Database.BeginTransactionAsync();
        await users.SetTwoFactorEnabledAsync(user, true);
        var codes = await users.GenerateNewTwoFactorRecoveryCodesAsync(user, Codes);
        await transaction.CommitAsync();

        await signIn.RefreshSignInAsync(user);
        TempData[IndexModel.CodesKey] = string.Join(' ', codes!);
        return RedirectToPage("Index", new { ReturnUrl });
    }

    public sealed record Command
    {
        [Display(Name = "Mã xác thực")] public string Code { get; init; } = "";
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        private const int CodeLength = 40;

        public Validator()
        {
            RuleFor(c => c.Code).NotEmpty().MaximumLength(CodeLength);
        }
    }
}
