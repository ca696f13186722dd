using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using ProgramTracker.Data;
using ProgramTracker.Data.Accounts;

namespace ProgramTracker.Web.Accounts;

/// <summary>
/// Identity's keeper of accounts, counting failed attempts in the database: parallel guesses all count, and a guess does not pass for someone else's edit of the account.
/// </summary>
public sealed class AccountManager(
    IUserStore<User> store,
    IOptions<IdentityOptions> options,
    IPasswordHasher<User> hasher,
    IEnumerable<IUserValidator<User>> userValidators,
    IEnumerable<IPasswordValidator<User>> passwordValidators,
    ILookupNormalizer normalizer,
    IdentityErrorDescriber errors,
    IServiceProvider services,
    ILogger<AccountManager> log,
    TrackerContext db,
    TimeProvider clock)
    : UserManager<User>(store, options, hasher, userValidators, passwordValidators, normalizer, errors, services, log)
{
    public override async Task<IdentityResult> AccessFailedAsync(User user)
    {
        var lockout = Options.Lockout;
        var until = clock.GetUtcNow() + lockout.DefaultLockoutTimeSpan;
        await db.Users.Where(u => u.Id == user.Id).ExecuteUpdateAsync(set => set
            .SetProperty(u => u.LockoutEnd, u => u.AccessFailedCount + 1 >= lockout.MaxFailedAccessAttempts ? until : u.LockoutEnd)
            .SetProperty(u => u.AccessFailedCount, u => u.AccessFailedCount + 1 >= lockout.MaxFailedAccessAttempts ? 0 : u.AccessFailedCount + 1));
        await db.Entry(user).ReloadAsync();

        return IdentityResult.Success;
    }

    public override async Task<IdentityResult> ResetAccessFailedCountAsync(User user)
    {
        if (user.AccessFailedCount > 0)
        {
            await db.Users.Where(u => u.Id == user.Id).ExecuteUpdateAsync(set => set.SetProperty(u => u.AccessFailedCount, 0));
            await db.Entry(user).ReloadAsync();
        }

        return IdentityResult.Success;
    }

    public override Task<bool> IsLockedOutAsync(User user)
    {
        ArgumentNullException.ThrowIfNull(user);

        return Task.FromResult(user.LockoutEnd > clock.GetUtcNow());
    }
}
