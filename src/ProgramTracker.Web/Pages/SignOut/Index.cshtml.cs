using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ProgramTracker.Web.Accounts;

namespace ProgramTracker.Web.Pages.SignOut;

/// <summary>Goes out of the site.</summary>
[AllowAnonymous]
public sealed class IndexModel(AccountSignIn signIn) : PageModel
{
    public IActionResult OnGet() => LocalRedirect("~/");

    public async Task<IActionResult> OnPostAsync()
    {
        await signIn.LeaveAsync();
        return RedirectToPage("/SignIn/Index");
    }
}
