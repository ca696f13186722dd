using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Core.Infrastructure;
using Microsoft.AspNetCore.Mvc.Filters;

namespace ProgramTracker.Web.Accounts;

/// <summary>A sign-in form that was opened before someone signed in elsewhere in this browser, or weeks ago: it is shown anew instead of being refused.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class StaleFormAttribute : Attribute, IAlwaysRunResultFilter
{
    public void OnResultExecuting(ResultExecutingContext context)
    {
        var request = context.HttpContext.Request;
        if (context.Result is IAntiforgeryValidationFailedResult)
            context.Result = new LocalRedirectResult(request.PathBase + request.Path + request.QueryString);
    }

    public void OnResultExecuted(ResultExecutedContext context)
    {
    }
}
