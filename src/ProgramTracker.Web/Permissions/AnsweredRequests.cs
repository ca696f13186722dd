using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace ProgramTracker.Web.Permissions;

/// <summary>What a page has no handler for is not there: without one the framework would render the page with nothing loaded. Nor is an address with a NUL, which no text of the database can hold.</summary>
public sealed class AnsweredRequests : IPageFilter
{
    public void OnPageHandlerSelected(PageHandlerSelectedContext context)
    {
    }

    public void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        var request = context.HttpContext.Request;
        var isReading = HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method);
        if ((context.HandlerMethod is null && !isReading) || request.Query.Any(value => value.Value.ToString().Contains('\0', StringComparison.Ordinal)))
            context.Result = new NotFoundResult();
    }

    public void OnPageHandlerExecuted(PageHandlerExecutedContext context)
    {
    }
}
