using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using ProgramTracker.Data;
using ProgramTracker.Data.Accounts;

namespace ProgramTracker.Web.Accounts;

/// <summary>The rows of the roles, which Identity wants; what each may do stands in RolePermissions.</summary>
public static class AccountRoles
{
    /// <summary>Makes the roles that are missing. Safe to call again.</summary>
    public static async Task EnsureAsync(TrackerContext db)
    {
        var known = await db.Roles.Select(role => role.Name).ToListAsync();
        foreach (var name in Role.All.Where(name => !known.Contains(name)))
            db.Add(new IdentityRole<Guid>(name) { Id = Guid.CreateVersion7(), NormalizedName = name.ToUpperInvariant() });
        await db.SaveChangesAsync();
    }
}
