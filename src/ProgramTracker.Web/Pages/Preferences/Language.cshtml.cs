using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ProgramTracker.Web.Shell;
using ProgramTracker.Web.Words;

namespace ProgramTracker.Web.Pages.Preferences;

/// <summary>Keeps the language of the interface: Vietnamese or English. Content stays as it was written.</summary>
[AllowAnonymous]
public sealed class LanguageModel : PageModel
{
    public IActionResult OnGet() => LocalRedirect("~/");

    public IActionResult OnPost(string? language, string? returnUrl)
    {
        PreferenceCookies.Keep(HttpContext, WordsSetup.LanguageCookie, language == "en" ? "en" : null);
        return LocalRedirect(Url.IsLocalUrl(returnUrl) ? returnUrl : "~/");
    }
}
