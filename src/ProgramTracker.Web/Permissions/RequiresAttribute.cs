using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;

namespace ProgramTracker.Web.Permissions;

/// <summary>The permission that a page asks for. A page without one cannot be reached.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class RequiresAttribute(string permission) : AuthorizeAttribute, IAuthorizationRequirementData
{
    public string Permission { get; } = permission;

    public IEnumerable<IAuthorizationRequirement> GetRequirements() => [new PermissionRequirement(Permission)];
}

/// <summary>Someone who has signed in and has a role with the permission.</summary>
public sealed record PermissionRequirement(string Permission) : IAuthorizationRequirement;

/// <summary>Answers from <see cref="RolePermissions"/>.</summary>
public sealed class PermissionHandler : AuthorizationHandler<PermissionRequirement>
{
    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, PermissionRequirement requirement)
    {
        if (context.User.May(requirement.Permission))
            context.Succeed(requirement);

        return Task.CompletedTask;
    }
}

/// <summary>What pages ask of the signed-in user.</summary>
public static class Users
{
    public static bool May(this ClaimsPrincipal user, string permission) =>
        user.Identity?.IsAuthenticated == true && RolePermissions.Allow(user.FindAll(ClaimTypes.Role).Select(claim => claim.Value), permission);
}
