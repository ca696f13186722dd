using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace ProgramTracker.Web.Shell;

/// <summary>
/// Tells the browser that what it kept of a form is saved. A form that ends in a redirect to another page was accepted; the next page then carries the form's draft key
/// and the browser forgets the draft. A form shown again, an expired sign-in, a conflict or a lost line says nothing, so the draft stays.
/// </summary>
public sealed class DraftKept(ITempDataDictionaryFactory tempData) : IResultFilter
{
    /// <summary>The name under which a form sends its draft key and the next page finds it.</summary>
    public const string Key = "DraftKey";

    public void OnResultExecuting(ResultExecutingContext context)
    {
        var request = context.HttpContext.Request;
        if (IsRedirect(context.Result) && context.ModelState.IsValid && request.HasFormContentType && request.Form[Key] is [{ Length: > 0 and < 200 } key])
            tempData.GetTempData(context.HttpContext)[Key] = key;
    }

    public void OnResultExecuted(ResultExecutedContext context)
    {
    }

    private static bool IsRedirect(IActionResult result) => result is IKeepTempDataResult or LocalRedirectResult;
}
