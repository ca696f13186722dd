using ProgramTracker.Web.Permissions;

namespace ProgramTracker.Web.Accounts;

/// <summary>Leads whoever still has the password of an administrator to choose another, and an administrator to a second factor, before anything else.</summary>
public sealed class FirstThings(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context)
    {
        var metadata = context.GetEndpoint()?.Metadata;
        if (metadata?.GetMetadata<RequiresAttribute>() is null || metadata.GetMetadata<ReachableFirstAttribute>() is not null || Due(context) is not { } address)
            return next(context);

        var from = HttpMethods.IsGet(context.Request.Method) && context.Request.Path != "/" ? context.Request.Path + context.Request.QueryString : null;
        context.Response.Redirect(context.Request.PathBase + address + (from is null ? "" : QueryString.Create("returnUrl", from).ToString()));
        return Task.CompletedTask;
    }

    private static string? Due(HttpContext context) =>
        context.User.MustChangePassword() ? "/account/password" : context.User.MustSetUpSecondFactor() ? "/account/two-factor" : null;
}
