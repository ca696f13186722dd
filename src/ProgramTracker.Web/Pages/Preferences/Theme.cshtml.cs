using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ProgramTracker.Web.Shell;

namespace ProgramTracker.Web.Pages.Preferences;

/// <summary>Keeps how the pages look: light, dark, or as the device has it.</summary>
[AllowAnonymous]
public sealed class ThemeModel : PageModel
{
    public IActionResult OnGet() => LocalRedirect("~/");

    public IActionResult OnPost(string? theme, string? returnUrl)
    {
        PreferenceCookies.Keep(HttpContext, Shell.Shell.ThemeCookie, theme is "light" or "dark" ? theme : null);
        return LocalRedirect(Url.IsLocalUrl(returnUrl) ? returnUrl : "~/");
    }
}
