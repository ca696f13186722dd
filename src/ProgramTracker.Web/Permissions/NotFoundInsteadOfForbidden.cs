using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Policy;

namespace ProgramTracker.Web.Permissions;

/// <summary>What a user may not do answers as what is not there: 404, never 403.</summary>
public sealed class NotFoundInsteadOfForbidden : IAuthorizationMiddlewareResultHandler
{
    private readonly AuthorizationMiddlewareResultHandler _ordinary = new();

    public async Task HandleAsync(RequestDelegate next, HttpContext context, AuthorizationPolicy policy, PolicyAuthorizationResult authorizeResult)
    {
        if (authorizeResult.Forbidden)
            context.Response.StatusCode = StatusCodes.Status404NotFound;
        else
            await _ordinary.HandleAsync(next, context, policy, authorizeResult);
    }
}
