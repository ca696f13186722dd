using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ProgramTracker.Data;
using ProgramTracker.Data.Accounts;

namespace ProgramTracker.Web.Tests.Hosting;

/// <summary>One account of each kind, the same as a first look in development has.</summary>
public static class TestAccounts
{
    public const string Password = "mat-khau-de-thu-2026";

    public const string Ministry = "bo";
    public const string Leader = "lanhdao";
    public const string Administrator = "quantri";
    public const string DaNang = "danang";
    public const string HoChiMinhCity = "tphcm";
    public const string FrontOfDaNang = "mttq-danang";
    public const string Commune = "xa";

    private static readonly (string UserName, string Role, string Organisation)[] All =
    [
        (Ministry, Role.MinistryStaff, "BCA-V05"),
        (Leader, Role.Leader, "BCA"),
        (Administrator, Role.Administrator, "BCA"),
        (DaNang, Role.Officer, "CA-48"),
        (HoChiMinhCity, Role.Officer, "CA-79"),
        (FrontOfDaNang, Role.Officer, "MTTQ-48"),
    ];

    public static IEnumerable<string> Names => All.Select(account => account.UserName).Append(Commune);

    internal static async Task CreateAsync(IServiceProvider services)
    {
        var db = services.GetRequiredService<TrackerContext>();
        var users = services.GetRequiredService<UserManager<User>>();
        var roles = services.GetRequiredService<RoleManager<IdentityRole<Guid>>>();
        foreach (var role in Role.All)
            if (!await roles.RoleExistsAsync(role))
                await roles.CreateAsync(new IdentityRole<Guid>(role) { Id = Guid.CreateVersion7() });

        foreach (var (userName, role, code) in All)
            await AddAsync(users, userName, role, await db.Organisations.Where(o => o.Code == code && o.ValidTo == null).Select(o => o.Id).SingleAsync());
        await AddAsync(users, Commune, Role.Officer, await db.Organisations
            .Where(o => o.Level == Domain.Organisations.OrganisationLevel.Commune && o.Line == Domain.Organisations.OrganisationLine.Police)
            .OrderBy(o => o.Code).Select(o => o.Id).FirstAsync());
    }

    private static async Task AddAsync(UserManager<User> users, string userName, string role, Guid organisationId)
    {
        var user = new User { UserName = userName, DisplayName = $"Tài khoản {userName}", OrganisationId = organisationId, IsDemo = true };
        Expect(await users.CreateAsync(user, Password));
        Expect(await users.AddToRoleAsync(user, role));
    }

    private static void Expect(IdentityResult result)
    {
        if (!result.Succeeded)
            throw new InvalidOperationException(string.Join(' ', result.Errors.Select(e => e.Description)));
    }
}
