using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Core.Infrastructure;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using ProgramTracker.Web.Permissions;

namespace ProgramTracker.Web.Forms;

/// <summary>
/// A form that was opened before someone signed in elsewhere in this browser, or weeks ago: instead of being refused its page is shown anew. The page says so;
/// the browser kept what was typed and offers it.
/// </summary>
public sealed class StaleForm(ITempDataDictionaryFactory tempData) : IAlwaysRunResultFilter
{
    /// <summary>Under this name the page finds that its form was stale.</summary>
    public const string Key = "StaleForm";

    public void OnResultExecuting(ResultExecutingContext context)
    {
        if (context.Result is not IAntiforgeryValidationFailedResult)
            return;

        // Signing in and out, and how pages look, are done again without a word.
        if (context.ActionDescriptor.EndpointMetadata.OfType<RequiresAttribute>().Any())
            Tell(tempData.GetTempData(context.HttpContext));
        var request = context.HttpContext.Request;
        context.Result = new LocalRedirectResult(request.PathBase + request.Path + request.QueryString);
    }

    public void OnResultExecuted(ResultExecutedContext context)
    {
    }

    /// <summary>Kept at once: a refused request does not come as far as where the framework keeps it.</summary>
    private static void Tell(ITempDataDictionary told)
    {
        told[Key] = true;
        told.Save();
    }
}
