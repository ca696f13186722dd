using Microsoft.EntityFrameworkCore;
using ProgramTracker.Data;
using ProgramTracker.Data.Scope;
using ProgramTracker.Web.Accounts;

namespace ProgramTracker.Web.Permissions;

/// <summary>Says who acts before the page runs, and keeps one connection for the request, so that the scope is set once.</summary>
public sealed class ActorMiddleware(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context, Actor actor, OrganisationScopes scopes, TrackerContext db)
    {
        actor.Address = context.Connection.RemoteIpAddress?.ToString();
        actor.RequestId = context.TraceIdentifier;
        if (context.GetEndpoint()?.Metadata.GetMetadata<RequiresAttribute>() is { } requires)
        {
            var organisation = context.User.OrganisationId();
            var scope = await scopes.OfAsync(organisation, db, context.RequestAborted);
            actor.SignedIn(context.User.UserId(), context.User.PersonName(), organisation, scope);
            actor.Does(requires.Permission);
            await db.Database.OpenConnectionAsync(context.RequestAborted);
        }

        await next(context);
    }
}
