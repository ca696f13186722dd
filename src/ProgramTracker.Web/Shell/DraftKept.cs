using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using ProgramTracker.Data;
using ProgramTracker.Data.Drafts;

namespace ProgramTracker.Web.Shell;

/// <summary>
/// Forgets what was kept of a form that is saved, and tells the browser to. A form that ends in a redirect to another page was accepted; the next page then carries the form's draft key
/// and the browser forgets its own. A form shown again, an expired sign-in, a conflict or a lost line says nothing, so the draft stays.
/// </summary>
public sealed class DraftKept(ITempDataDictionaryFactory tempData, TrackerContext db) : IAsyncResultFilter
{
    /// <summary>The name under which a form sends its draft key and the next page finds it.</summary>
    public const string Key = "DraftKey";

    public async Task OnResultExecutionAsync(ResultExecutingContext context, ResultExecutionDelegate next)
    {
        var request = context.HttpContext.Request;
        if (IsRedirect(context.Result) && context.ModelState.IsValid && request.HasFormContentType && request.Form[Key] is [{ Length: > 0 and < 200 } key])
        {
            tempData.GetTempData(context.HttpContext)[Key] = key;
            if (db.Actor.UserId is not null)
                await db.ForgetDraftAsync(key);
        }

        await next();
    }

    private static bool IsRedirect(IActionResult result) => result is IKeepTempDataResult or LocalRedirectResult;
}
