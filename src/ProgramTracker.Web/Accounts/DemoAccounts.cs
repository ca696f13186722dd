using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using ProgramTracker.Data;
using ProgramTracker.Data.Accounts;
using ProgramTracker.Data.Organisations;
using ProgramTracker.Data.Scope;
using ProgramTracker.Domain.Dates;
using ProgramTracker.Domain.Organisations;

namespace ProgramTracker.Web.Accounts;

/// <summary>Accounts for a first look at a private database in development. Never anywhere else.</summary>
public static class DemoAccounts
{
    private static readonly Demo[] All =
    [
        new("bo", "Cán bộ Bộ Công an", Role.MinistryStaff, "BCA-V05"),
        new("lanhdao", "Lãnh đạo Bộ Công an", Role.Leader, "BCA"),
        new("quantri", "Quản trị hệ thống", Role.Administrator, "BCA"),
        new("danang", "Cán bộ Công an Đà Nẵng", Role.Officer, "CA-48"),
        new("tphcm", "Cán bộ Công an TP. Hồ Chí Minh", Role.Officer, "CA-79"),
        new("mttq-danang", "Cán bộ Mặt trận Đà Nẵng", Role.Officer, "MTTQ-48"),
        new("xa", "Cán bộ Công an phường Hải Châu", Role.Officer, null),
    ];

    /// <summary>Makes them with one password where no accounts are: the given one, or one that is made and said once.</summary>
    /// <exception cref="InvalidOperationException">The program does not run in development.</exception>
    public static async Task CreateAsync(IServiceProvider services, string? password, Action<string> say)
    {
        if (!services.GetRequiredService<IHostEnvironment>().IsDevelopment())
            throw new InvalidOperationException("Demo accounts belong to development.");

        var db = services.GetRequiredService<TrackerContext>();
        await AccountRoles.EnsureAsync(db);
        if (await db.Users.AnyAsync())
            return;

        services.GetRequiredService<Actor>().Does(AccountVerbs.Add);
        var users = services.GetRequiredService<AccountManager>();
        var today = services.GetRequiredService<TimeProvider>().Today();
        var isMade = string.IsNullOrEmpty(password);
        password = isMade ? TemporaryPassword.Make() : password!;
        foreach (var demo in All)
            await AddAsync(demo, password, db, users, today);
        await db.SaveChangesAsync();

        say($"Tài khoản dùng thử: {string.Join(", ", All.Select(demo => demo.Name))}");
        say(isMade ? $"Mật khẩu chung, chỉ in lần này: {password}" : "Mật khẩu chung lấy từ ProgramTracker__DemoPassword.");
    }

    private static async Task AddAsync(Demo demo, string password, TrackerContext db, AccountManager users, DateOnly today)
    {
        var organisations = db.Organisations.ExistingOn(today);
        var organisation = demo.Organisation is { } code ? organisations.Where(o => o.Code == code) : CommunePoliceOfHaiChau(organisations, db);
        var user = new User
        {
            UserName = demo.Name,
            NormalizedUserName = users.NormalizeName(demo.Name),
            DisplayName = demo.DisplayName,
            OrganisationId = await organisation.Select(o => o.Id).SingleAsync(),
            LockoutEnabled = true,
            SecurityStamp = Guid.CreateVersion7().ToString("N"),
            IsDemo = true,
        };

        // The password is taken as given: it may be shorter than the site asks for.
        user.PasswordHash = users.PasswordHasher.HashPassword(user, password);
        db.Add(user);
        db.Add(new IdentityUserRole<Guid> { UserId = user.Id, RoleId = await db.Roles.Where(role => role.Name == demo.Role).Select(role => role.Id).SingleAsync() });
    }

    private static IQueryable<Organisation> CommunePoliceOfHaiChau(IQueryable<Organisation> organisations, TrackerContext db) =>
        from o in organisations
        join commune in db.Areas on o.AreaId equals commune.Id
        join province in db.Areas on commune.ParentId equals province.Id
        where o.Line == OrganisationLine.Police && o.Level == OrganisationLevel.Commune && province.Code == "48" && commune.Name.EndsWith("Hải Châu")
        select o;

    /// <param name="Organisation">Its code; none for the commune police of phường Hải Châu, which is found by its area.</param>
    private sealed record Demo(string Name, string DisplayName, string Role, string? Organisation);
}
