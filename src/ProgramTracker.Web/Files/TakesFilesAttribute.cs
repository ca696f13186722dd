using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace ProgramTracker.Web.Files;

/// <summary>
/// A page to which files are uploaded: reads bodies as large as <see cref="FileLimits"/> says. A body beyond that is let run by unread, because a browser hears no answer
/// before it has sent everything; then it is sent back to the form, which says why.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class TakesFilesAttribute : Attribute, IAsyncAuthorizationFilter, IOrderedFilter
{
    /// <summary>What the address of the form carries when a body was too large.</summary>
    public const string TooLarge = "too-large";

    /// <summary>Before the antiforgery filter, which reads the form.</summary>
    public int Order => 500;

    public async Task OnAuthorizationAsync(AuthorizationFilterContext context)
    {
        var request = context.HttpContext.Request;
        if (!HttpMethods.IsPost(request.Method))
            return;

        var most = context.HttpContext.RequestServices.GetRequiredService<FileLimits>().MostBytesRead;
        var isTooLarge = request.ContentLength > most;
        if (context.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
            size.MaxRequestBodySize = isTooLarge ? null : most;
        if (isTooLarge)
        {
            await request.Body.CopyToAsync(Stream.Null, context.HttpContext.RequestAborted);
            context.Result = new LocalRedirectResult($"~{request.Path}?{TooLarge}=true");
            return;
        }

        context.HttpContext.Features.Set<IFormFeature>(new FormFeature(request, new FormOptions { MultipartBodyLengthLimit = most }));
    }
}
