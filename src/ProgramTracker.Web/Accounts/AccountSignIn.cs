using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using ProgramTracker.Data;
using ProgramTracker.Data.Accounts;
using ProgramTracker.Data.Audit;
using ProgramTracker.Data.Scope;

namespace ProgramTracker.Web.Accounts;

/// <summary>How someone comes in and goes out, each audited. Whoever does not know the password learns nothing about the account but that it is locked.</summary>
public sealed class AccountSignIn(
    AccountManager users,
    IHttpContextAccessor accessor,
    IUserClaimsPrincipalFactory<User> claims,
    IOptions<IdentityOptions> options,
    ILogger<AccountSignIn> log,
    IAuthenticationSchemeProvider schemes,
    IUserConfirmation<User> confirmation,
    TrackerContext db,
    TimeProvider clock)
    : SignInManager<User>(users, accessor, claims, options, log, schemes, confirmation)
{
    /// <summary>Checked where nobody has the typed name, so that the answer takes as long.</summary>
    private static readonly Lazy<string> NobodysHash = new(() => new PasswordHasher<User>().HashPassword(new User(), TemporaryPassword.Make()));

    private readonly AccountEvents _events = new(db, clock);

    public enum Outcome
    {
        SignedIn,
        NeedsCode,
        Refused,
        LockedOut,
        Disabled,
    }

    /// <summary>How long the lockout still lasts, in minutes begun.</summary>
    public int MinutesLocked(User user) => (int)Math.Ceiling(((user.LockoutEnd ?? clock.GetUtcNow()) - clock.GetUtcNow()).TotalMinutes);

    /// <summary>The first step: name and password.</summary>
    public async Task<(Outcome Outcome, User? User)> EnterAsync(string userName, string password)
    {
        db.Actor.Does(AccountVerbs.SignIn);   // a password whose hash has aged is hashed anew on the way
        var user = await users.FindByNameAsync(userName);
        if (user is null)
        {
            users.PasswordHasher.VerifyHashedPassword(new User(), NobodysHash.Value, password);
            await AuditAsync(AccountVerbs.FailToSignIn, AccountEvents.Nobody);
            return (Outcome.Refused, null);
        }

        if (await users.IsLockedOutAsync(user))
            return (Outcome.LockedOut, user);
        if (!await users.CheckPasswordAsync(user, password))
            return (await FailAsync(user), user);
        if (user.IsDisabled)
        {
            await AuditAsync(AccountVerbs.FailToSignIn, user.Id);
            return (Outcome.Disabled, user);
        }

        var result = await SignInOrTwoFactorAsync(user, isPersistent: false);
        if (result.RequiresTwoFactor)
            return (Outcome.NeedsCode, user);

        await users.ResetAccessFailedCountAsync(user);
        await SignedInAsync(user, AccountVerbs.SignIn);
        return (Outcome.SignedIn, user);
    }

    /// <summary>The second step: the code of the authenticator, or one of the recovery codes. None when the first step is missing or too long ago.</summary>
    public async Task<(Outcome Outcome, User User)?> EnterCodeAsync(string typed)
    {
        var user = await GetTwoFactorAuthenticationUserAsync();
        if (user is null)
            return null;
        if (user.IsDisabled)
            return (Outcome.Disabled, user);
        if (await users.IsLockedOutAsync(user))
            return (Outcome.LockedOut, user);

        db.Actor.Does(AccountVerbs.SignIn);
        var code = new string([.. typed.Where(char.IsAsciiLetterOrDigit)]).ToUpperInvariant();
        if (code.All(char.IsAsciiDigit))
            return await TwoFactorAuthenticatorSignInAsync(code, isPersistent: false, rememberClient: false) is { Succeeded: true }
                ? (await SignedInAsync(user, AccountVerbs.SignIn), user)
                : (await AuditFailureAsync(user), user);

        // Identity writes recovery codes as ABCDE-FGHIJ, and does not count wrong ones.
        var recovery = code.Length == 10 ? $"{code[..5]}-{code[5..]}" : code;
        return await TwoFactorRecoveryCodeSignInAsync(recovery) is { Succeeded: true }
            ? (await SignedInAsync(user, AccountVerbs.SignInWithRecoveryCode), user)
            : (await FailAsync(user), user);
    }

    /// <summary>Goes out; whoever is not in is out already.</summary>
    public async Task LeaveAsync()
    {
        if (Context.User.Identity?.IsAuthenticated == true)
        {
            db.Actor.SignedIn(Context.User.UserId(), Context.User.PersonName(), Context.User.OrganisationId(), Scope.None);
            await AuditAsync(AccountVerbs.SignOut, Context.User.UserId());
        }

        await SignOutAsync();
    }

    private async Task<Outcome> SignedInAsync(User user, string verb)
    {
        db.Actor.SignedIn(user.Id, user.DisplayName, user.OrganisationId, Scope.None);
        await AuditAsync(verb, user.Id);

        return Outcome.SignedIn;
    }

    private async Task<Outcome> FailAsync(User user)
    {
        await users.AccessFailedAsync(user);

        return await AuditFailureAsync(user);
    }

    private async Task<Outcome> AuditFailureAsync(User user)
    {
        await db.Entry(user).ReloadAsync();
        var isLocked = await users.IsLockedOutAsync(user);
        await AuditAsync(isLocked ? AccountVerbs.LockOut : AccountVerbs.FailToSignIn, user.Id);

        return isLocked ? Outcome.LockedOut : Outcome.Refused;
    }

    private async Task AuditAsync(string verb, Guid accountId)
    {
        _events.Add(verb, accountId);
        await db.SaveChangesAsync();
    }
}
