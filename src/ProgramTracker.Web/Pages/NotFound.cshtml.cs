using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ProgramTracker.Web.Pages;

/// <summary>
/// Stands where there is nothing, or nothing this person may see; the two are not told apart. Also where a request was refused for another reason without a
/// page of its own, and then says that.
/// </summary>
[AllowAnonymous]
[IgnoreAntiforgeryToken]
public sealed class NotFoundModel : PageModel
{
    public bool IsRefused => Response.StatusCode != StatusCodes.Status404NotFound;

    public void OnGet() => Answer();

    public void OnPost() => Answer();

    /// <summary>Keeps the status of what it stands for; its own address is not found.</summary>
    private void Answer()
    {
        if (Response.StatusCode == StatusCodes.Status200OK)
            Response.StatusCode = StatusCodes.Status404NotFound;
    }
}
