using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Localization;
using ProgramTracker.Web.Accounts;
using ProgramTracker.Web.Forms;
using ProgramTracker.Web.Hosting;

namespace ProgramTracker.Web.Pages.SignIn;

/// <summary>The second step: the code of the authenticator, or a recovery code.</summary>
[AllowAnonymous]
[EnableRateLimiting(Site.SignInLimit)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class CodeModel(AccountSignIn signIn, IStringLocalizer<Words.Words> t) : FormPage<CodeModel.Command>
{
    private const int CodeLength = 40;

    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    public async Task<IActionResult> OnGetAsync() => await signIn.GetTwoFactorAuthenticationUserAsync() is null ? Again() : Page();

    public async Task<IActionResult> OnPostAsync()
    {
        if (await signIn.EnterCodeAsync(Input.Code) is not var (outcome, user))
            return Again();

        switch (outcome)
        {
            case AccountSignIn.Outcome.SignedIn:
                return LocalRedirect(Url.IsLocalUrl(ReturnUrl) ? ReturnUrl : "~/");
            case AccountSignIn.Outcome.LockedOut:
                ModelState.AddModelError("", t["Tài khoản tạm khóa vì nhập sai nhiều lần. Thử lại sau {0} phút, hoặc nhờ quản trị của đơn vị mở khóa.", signIn.MinutesLocked(user)]);
                break;
            case AccountSignIn.Outcome.Disabled:
                ModelState.AddModelError("", t["Tài khoản này đã ngừng sử dụng. Liên hệ quản trị của đơn vị nếu cần mở lại."]);
                break;
            default:
                ModelState.AddModelError("Input.Code", t["Mã chưa đúng hoặc đã hết hạn. Nhập mã đang hiện trong ứng dụng."]);
                break;
        }

        return Page();
    }

    /// <summary>Too long after the first step: that one again.</summary>
    private RedirectToPageResult Again() => RedirectToPage("Index", new { returnUrl = Url.IsLocalUrl(ReturnUrl) ? ReturnUrl : null });

    public sealed record Command
    {
        [Display(Name = "Mã xác thực")] public string Code { get; init; } = "";
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.Code).NotEmpty().MaximumLength(CodeLength);
        }
    }
}
