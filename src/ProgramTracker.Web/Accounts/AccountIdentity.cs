using System.Security.Claims;

namespace ProgramTracker.Web.Accounts;

/// <summary>Reads what the sign-in cookie says of the account.</summary>
public static class AccountIdentity
{
    public static Guid UserId(this ClaimsPrincipal user) => Guid.Parse(user.FindFirstValue(ClaimTypes.NameIdentifier)!);

    public static Guid OrganisationId(this ClaimsPrincipal user) => Guid.Parse(user.FindFirstValue(AccountClaims.Organisation)!);

    public static string PersonName(this ClaimsPrincipal user) => user.FindFirstValue(Shell.Shell.PersonNameClaim) ?? user.Identity?.Name ?? "";

    public static bool MustChangePassword(this ClaimsPrincipal user) => user.HasClaim(AccountClaims.MustChangePassword, "true");

    public static bool MustSetUpSecondFactor(this ClaimsPrincipal user) => user.HasClaim(AccountClaims.MustSetUpSecondFactor, "true");
}
