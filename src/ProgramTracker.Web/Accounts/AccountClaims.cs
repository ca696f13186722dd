using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using ProgramTracker.Data;
using ProgramTracker.Data.Accounts;

namespace ProgramTracker.Web.Accounts;

/// <summary>What the sign-in cookie says of an account beside Identity's own: its organisation, the names to show, and what is due before anything else.</summary>
public sealed class AccountClaims(UserManager<User> users, RoleManager<IdentityRole<Guid>> roles, IOptions<IdentityOptions> options, TrackerContext db)
    : UserClaimsPrincipalFactory<User, IdentityRole<Guid>>(users, roles, options)
{
    internal const string Organisation = "organisation";
    internal const string MustChangePassword = "must_change_password";
    internal const string MustSetUpSecondFactor = "must_set_up_second_factor";

    protected override async Task<ClaimsIdentity> GenerateClaimsAsync(User user)
    {
        var identity = await base.GenerateClaimsAsync(user);
        identity.AddClaim(new Claim(Organisation, user.OrganisationId.ToString()));
        identity.AddClaim(new Claim(Shell.Shell.PersonNameClaim, user.DisplayName));
        identity.AddClaim(new Claim(
            Shell.Shell.OrganisationNameClaim,
            await db.Organisations.Where(o => o.Id == user.OrganisationId).Select(o => o.Name).SingleOrDefaultAsync() ?? ""));
        if (user.MustChangePassword)
            identity.AddClaim(new Claim(MustChangePassword, "true"));
        if (identity.HasClaim(Options.ClaimsIdentity.RoleClaimType, Role.Administrator) && !user.TwoFactorEnabled && !user.IsDemo)
            identity.AddClaim(new Claim(MustSetUpSecondFactor, "true"));

        return identity;
    }
}
