using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using ProgramTracker.Web.Accounts;
using ProgramTracker.Web.Forms;
using ProgramTracker.Web.Permissions;

namespace ProgramTracker.Web.Pages.Account;

/// <summary>One's own password, changed.</summary>
[Requires(Permission.KeepOwnAccount)]
[ReachableFirst]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class PasswordModel(AccountManager users, AccountSignIn signIn, ProgramTracker.Data.TrackerContext db, IStringLocalizer<Words.Words> t)
    : FormPage<PasswordModel.Command>
{
    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var user = (await users.GetUserAsync(User))!;
        var wasMade = user.MustChangePassword;
        db.Actor.Does(AccountVerbs.ChangePassword);
        user.MustChangePassword = false;
        var changed = await users.ChangePasswordAsync(user, Input.Current, Input.New);
        if (!changed.Succeeded)
        {
            db.ChangeTracker.Clear();
            foreach (var error in changed.Errors)
                ModelState.AddModelError(error.Code == nameof(IdentityErrorDescriber.PasswordMismatch) ? "Input.Current" : "Input.New", error.Description);
            return Page();
        }

        await signIn.RefreshSignInAsync(user);
        TempData["Saved"] = t["Đã đổi mật khẩu. Các phiên đăng nhập khác kết thúc trong vòng một phút."].Value;
        return Url.IsLocalUrl(ReturnUrl) ? LocalRedirect(ReturnUrl) : wasMade ? LocalRedirect("~/") : RedirectToPage();
    }

    public sealed record Command
    {
        [Display(Name = "Mật khẩu hiện tại"), DataType(DataType.Password)] public string Current { get; init; } = "";
        [Display(Name = "Mật khẩu mới"), DataType(DataType.Password)] public string New { get; init; } = "";
        [Display(Name = "Nhập lại mật khẩu mới"), DataType(DataType.Password)] public string Again { get; init; } = "";
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        private const int PasswordLength = 1000;

        public Validator()
        {
            RuleFor(c => c.Current).NotEmpty().MaximumLength(PasswordLength);
            RuleFor(c => c.New).NotEmpty().MinimumLength(AccountsSetup.ShortestPassword).MaximumLength(PasswordLength)
                .NotEqual(c => c.Current).WithMessage("Mật khẩu mới phải khác mật khẩu hiện tại.").When(c => c.New.Length > 0, ApplyConditionTo.CurrentValidator);
            RuleFor(c => c.Again).Equal(c => c.New).WithMessage("Hai lần nhập mật khẩu mới chưa giống nhau.");
        }
    }
}
