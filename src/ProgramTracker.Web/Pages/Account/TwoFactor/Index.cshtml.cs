using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ProgramTracker.Data.Accounts;
using ProgramTracker.Web.Accounts;
using ProgramTracker.Web.Permissions;

namespace ProgramTracker.Web.Pages.Account.TwoFactor;

/// <summary>One's second factor: whether it is on, and the way to turn it on or off.</summary>
[Requires(Permission.KeepOwnAccount)]
[ReachableFirst]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class IndexModel(AccountManager users, AccountSignIn signIn, Data.TrackerContext db) : PageModel
{
    /// <summary>Where the recovery codes wait for the one time they are shown.</summary>
    internal const string CodesKey = "RecoveryCodes";

    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    public bool IsOn { get; private set; }

    /// <summary>Administrators keep their second factor.</summary>
    public bool MayTurnOff { get; private set; }

    public int CodesLeft { get; private set; }

    /// <summary>Shown once, right after they are made.</summary>
    public IReadOnlyList<string> NewCodes { get; private set; } = [];

    public string Onwards => Url.IsLocalUrl(ReturnUrl) ? ReturnUrl : "/";

    public async Task OnGetAsync()
    {
        var user = (await users.GetUserAsync(User))!;
        IsOn = user.TwoFactorEnabled;
        MayTurnOff = user.IsDemo || !User.IsInRole(Role.Administrator);
        CodesLeft = IsOn ? await users.CountRecoveryCodesAsync(user) : 0;
        NewCodes = (TempData[CodesKey] as string)?.Split(' ') ?? [];
    }

    /// <summary>Makes a key to set up; an account that has its second factor keeps it.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        var user = (await users.GetUserAsync(User))!;
        if (user.TwoFactorEnabled)
            return RedirectToPage();

        db.Actor.Does(AccountVerbs.TurnOnSecondFactor);
        await users.ResetAuthenticatorKeyAsync(user);
        await signIn.RefreshSignInAsync(user);
        return RedirectToPage("Enable", new { returnUrl = ReturnUrl });
    }
}
