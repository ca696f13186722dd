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

/// <summary>The door: name and password.</summary>
[AllowAnonymous]
[EnableRateLimiting(Site.SignInLimit)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class IndexModel(AccountSignIn signIn, IWebHostEnvironment environment, IStringLocalizer<Words.Words> t) : FormPage<IndexModel.Command>
{
    private const int PasswordLength = 1000;

    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    /// <summary>In production the browser returns the sign-in over HTTPS only.</summary>
    public bool CanKeepSignIn => environment.IsDevelopment() || Request.IsHttps;

    public IActionResult OnGet() => User.Identity?.IsAuthenticated == true ? Onwards() : Page();

    public async Task<IActionResult> OnPostAsync()
    {
        var (outcome, user) = await signIn.EnterAsync(Input.UserName, Input.Password);
        switch (outcome)
        {
            case AccountSignIn.Outcome.SignedIn:
                return Onwards();
            case AccountSignIn.Outcome.NeedsCode:
                return RedirectToPage("Code", new { returnUrl = Url.IsLocalUrl(ReturnUrl) ? ReturnUrl : null });
            case AccountSignIn.Outcome.LockedOut:
                ModelState.AddModelError("", t["Tài khoản tạm khóa vì nhập sai nhiều lần. Thử lại sau {0} phút, hoặc nhờ quản trị của đơn vị mở khóa.", signIn.MinutesLocked(user!)]);
                break;
            case AccountSignIn.Outcome.Disabled:
                ModelState.AddModelError("", t["Tài khoản này đã ngừng sử dụng. Liên hệ quản trị của đơn vị nếu cần mở lại."]);
                break;
            default:
                ModelState.AddModelError("", t["Tên đăng nhập hoặc mật khẩu chưa đúng."]);
                break;
        }

        return Page();
    }

    private LocalRedirectResult Onwards() => LocalRedirect(Url.IsLocalUrl(ReturnUrl) ? ReturnUrl : "~/");

    public sealed record Command
    {
        [Display(Name = "Tên đăng nhập")] public string UserName { get; init; } = "";
        [Display(Name = "Mật khẩu"), DataType(DataType.Password)] public string Password { get; init; } = "";
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.UserName).NotEmpty().MaximumLength(Data.Accounts.User.UserNameLength);
            RuleFor(c => c.Password).NotEmpty().MaximumLength(PasswordLength);
        }
    }
}
