using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using ProgramTracker.Data;
using ProgramTracker.Data.Accounts;
using ProgramTracker.Data.Organisations;
using ProgramTracker.Domain.Dates;
using ProgramTracker.Domain.Organisations;
using ProgramTracker.Domain.Text;

namespace ProgramTracker.Web.Accounts;

/// <summary>What an administrator does to accounts, on the pages and at the command line alike. Each act is one save and one entry of the audit trail.</summary>
public sealed partial class AccountActs(TrackerContext db, AccountManager users, TimeProvider clock)
{
    /// <summary>Whoever takes an administrator away holds it, so that two of them do not remove each other. An arbitrary number that nothing else locks.</summary>
    private const long AdministratorsLock = 7_301_478_092_479;

    /// <summary>The account and the temporary password that its owner changes at the first sign-in; the password is kept nowhere in plain.</summary>
    public sealed record WithPassword(User User, string Password);

    /// <summary>Opens an account. Refuses a name that is taken or not usable, an organisation that does not exist today or is not the actor's to keep, and roles that do not fit it.</summary>
    public async Task<WithPassword> AddAsync(string userName, string displayName, Guid organisationId, IReadOnlyList<string> roles)
    {
        var name = userName.Trim().ToLowerInvariant();
        AccountRules.NameUnusable.BrokenIf(!UsableName().IsMatch(name) || name.Length > User.UserNameLength);
        AccountRules.NameTaken.BrokenIf(await users.FindByNameAsync(name) is not null, name);

        db.Actor.Does(AccountVerbs.Add);
        var user = new User { UserName = name, NormalizedUserName = users.NormalizeName(name), LockoutEnabled = true, ConcurrencyStamp = NewStamp() };
        await WriteAsync(user, displayName, organisationId, roles);
        var password = GivePassword(user);
        db.Add(user);
        await db.SaveChangesAsync();

        return new WithPassword(user, password);
    }

    /// <summary>Changes name, organisation and roles; open sessions end when what the account may do changed. One's own organisation and roles are someone else's to change.</summary>
    /// <param name="stamp">The account as the form showed it.</param>
    /// <returns>Whether it was saved; not when someone else changed the account since.</returns>
    public Task<bool> DescribeAsync(Guid id, string? stamp, string displayName, Guid organisationId, IReadOnlyList<string> roles) => ActAsync(id, AccountVerbs.Describe, async user =>
    {
        if (stamp is not null && stamp != user.ConcurrencyStamp)
            return false;

        var had = await RolesOfAsync(user);
        var changesReach = user.OrganisationId != organisationId || !had.ToHashSet().SetEquals(roles);
        AccountRules.OwnRoleOrOrganisation.BrokenIf(changesReach && user.Id == db.Actor.UserId);
        var administers = roles.Contains(Role.Administrator) && await IsCentralAsync(organisationId);
        if (!administers)
            await KeepAnAdministratorAsync(user);

        await WriteAsync(user, displayName, organisationId, roles);
        if (changesReach)
            EndSessions(user);
        return true;
    });

    /// <summary>Gives a temporary password, unlocks and ends open sessions; a second factor stays.</summary>
    public async Task<WithPassword> ResetAsync(Guid id)
    {
        WithPassword? given = null;
        await ActAsync(id, AccountVerbs.Reset, user =>
        {
            given = new WithPassword(user, GivePassword(user));
            (user.LockoutEnd, user.AccessFailedCount) = (null, 0);
            return Task.FromResult(true);
        });

        return given!;
    }

    /// <summary>No sign-in any more, open sessions end. Refused for oneself, for the last national administrator, twice, and without a reason.</summary>
    public Task DisableAsync(Guid id, string reason) => ActAsync(id, AccountVerbs.Disable, async user =>
    {
        AccountRules.DisabledAlready.BrokenIf(user.IsDisabled);
        AccountRules.DisablesOneself.BrokenIf(user.Id == db.Actor.UserId);
        AccountRules.WithoutAReason.BrokenIf(string.IsNullOrWhiteSpace(reason));
        await KeepAnAdministratorAsync(user);

        (user.IsDisabled, user.DisabledReason) = (true, VietnameseText.Clean(reason));
        EndSessions(user);
        return true;
    });

    public Task EnableAsync(Guid id) => ActAsync(id, AccountVerbs.Enable, user =>
    {
        AccountRules.NotDisabled.BrokenIf(!user.IsDisabled);

        (user.IsDisabled, user.DisabledReason) = (false, null);
        return Task.FromResult(true);
    });

    /// <summary>Ends a lockout before its time.</summary>
    public Task UnlockAsync(Guid id) => ActAsync(id, AccountVerbs.Unlock, user =>
    {
        AccountRules.NotLocked.BrokenIf(!(user.LockoutEnd > clock.GetUtcNow()));

        (user.LockoutEnd, user.AccessFailedCount) = (null, 0);
        return Task.FromResult(true);
    });

    /// <summary>For who lost the telephone: key and recovery codes are gone, open sessions end. An administrator sets up another at the next sign-in.</summary>
    public Task RemoveSecondFactorAsync(Guid id) => ActAsync(id, AccountVerbs.RemoveSecondFactor, async user =>
    {
        AccountRules.WithoutSecondFactor.BrokenIf(!user.TwoFactorEnabled);

        user.TwoFactorEnabled = false;
        db.RemoveRange(await db.UserTokens.Where(token => token.UserId == user.Id).ToListAsync());
        EndSessions(user);
        return true;
    });

    /// <summary>The roles of the account, as in <see cref="Role"/>.</summary>
    public async Task<IReadOnlyList<string>> RolesOfAsync(User user) =>
        await db.UserRoles.Where(r => r.UserId == user.Id).Join(db.Roles, r => r.RoleId, role => role.Id, (_, role) => role.Name!).ToListAsync();

    /// <summary>One account at a time, locked while it is changed, so that nothing is decided on what is no longer so.</summary>
    private async Task<bool> ActAsync(Guid id, string verb, Func<User, Task<bool>> act)
    {
        db.Actor.Does(verb);
        await using var transaction = await db.Database.BeginTransactionAsync();
        await db.Database.ExecuteSqlAsync($"select 1 from users where id = {id} for update");
        var user = await db.Users.SingleAsync(u => u.Id == id);
        await db.Entry(user).ReloadAsync();
        if (!await act(user))
            return false;

        user.ConcurrencyStamp = NewStamp();
        await db.SaveChangesAsync();
        await transaction.CommitAsync();

        return true;
    }

    private async Task WriteAsync(User user, string displayName, Guid organisationId, IReadOnlyList<string> roles)
    {
        var organisation = await db.Organisations.AccountsKeptBy(db.Actor, db).ExistingOn(clock.Today()).SingleOrDefaultAsync(o => o.Id == organisationId);
        AccountRules.WithoutADisplayName.BrokenIf(string.IsNullOrWhiteSpace(displayName));
        AccountRules.OrganisationUnknown.BrokenIf(organisation is null);
        AccountRules.WithoutARole.BrokenIf(roles.Count == 0);
        foreach (var role in roles)
            AccountRules.RoleNotForOrganisation.BrokenIf(!Fits(role, organisation!));

        user.DisplayName = VietnameseText.Clean(displayName);
        user.OrganisationId = organisationId;
        await GiveRolesAsync(user, roles);
    }

    /// <summary>Ministry staff work at central bodies, officers in provinces and communes.</summary>
    private static bool Fits(string role, Organisation organisation) => role switch
    {
        Role.MinistryStaff => organisation.Level == OrganisationLevel.Central,
        Role.Officer => organisation.Level != OrganisationLevel.Central,
        Role.Administrator or Role.Leader => organisation.Level != OrganisationLevel.Commune,
        _ => false,
    };

    private async Task GiveRolesAsync(User user, IReadOnlyList<string> roles)
    {
        var wanted = await db.Roles.Where(role => roles.Contains(role.Name!)).Select(role => role.Id).ToListAsync();
        var had = await db.UserRoles.Where(r => r.UserId == user.Id).ToListAsync();
        db.RemoveRange(had.Where(r => !wanted.Contains(r.RoleId)));
        db.AddRange(wanted.Where(id => had.All(r => r.RoleId != id)).Select(id => new IdentityUserRole<Guid> { UserId = user.Id, RoleId = id }));
    }

    /// <summary>Someone must be left who keeps the accounts of the nation.</summary>
    private async Task KeepAnAdministratorAsync(User user)
    {
        await db.Database.ExecuteSqlAsync($"select pg_advisory_xact_lock({AdministratorsLock})");
        var administrators =
            from u in db.Users
            join o in db.Organisations on u.OrganisationId equals o.Id
            join r in db.UserRoles on u.Id equals r.UserId
            join role in db.Roles on r.RoleId equals role.Id
            where role.Name == Role.Administrator && o.Level == OrganisationLevel.Central && !u.IsDisabled
            select u.Id;
        var left = await administrators.ToListAsync();
        AccountRules.LastAdministrator.BrokenIf(left.Contains(user.Id) && left.Count == 1);
    }

    private Task<bool> IsCentralAsync(Guid organisationId) => db.Organisations.AnyAsync(o => o.Id == organisationId && o.Level == OrganisationLevel.Central);

    private string GivePassword(User user)
    {
        var password = TemporaryPassword.Make();
        user.PasswordHash = users.PasswordHasher.HashPassword(user, password);
        user.MustChangePassword = true;
        EndSessions(user);

        return password;
    }

    private static void EndSessions(User user) => user.SecurityStamp = NewStamp();

    private static string NewStamp() => Guid.CreateVersion7().ToString("N");

    [GeneratedRegex("^[a-z0-9][a-z0-9._-]*[a-z0-9]$")]
    private static partial Regex UsableName();
}
