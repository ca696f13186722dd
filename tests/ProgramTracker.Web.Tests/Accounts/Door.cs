using Microsoft.EntityFrameworkCore;
using ProgramTracker.Data.Accounts;
using ProgramTracker.Data.Audit;
using ProgramTracker.Web.Tests.Hosting;

namespace ProgramTracker.Web.Tests.Accounts;

/// <summary>What the tests of accounts do again and again: going in by the door, and looking at what was kept.</summary>
internal static class Door
{
    public static Dictionary<string, string> Credentials(string userName, string password) => new() { ["Input.UserName"] = userName, ["Input.Password"] = password };

    public static Task<Visitor.Page> SignInAsync(this Visitor visitor, string userName, string password = TestAccounts.Password, string address = "/sign-in") =>
        visitor.SubmitAsync(address, Credentials(userName, password));

    public static Task<Visitor.Page> SignOutAsync(this Visitor.Page page) => page.SubmitAsync([], "form[action='/sign-out']");

    public static async Task<User> AccountAsync(this TrackerApp app, string userName)
    {
        await using var db = app.OpenDatabase();
        return await db.Users.AsNoTracking().SingleAsync(u => u.UserName == userName);
    }

    /// <summary>What the audit trail says of the account, in the order of time.</summary>
    public static async Task<IReadOnlyList<AuditEntry>> TrailOfAsync(this TrackerApp app, Guid accountId)
    {
        await using var db = app.OpenDatabase();
        return await db.AuditEntries.AsNoTracking().Include(e => e.Detail).Where(e => e.SubjectId == accountId).OrderBy(e => e.At).ThenBy(e => e.Id).ToListAsync();
    }

    /// <summary>An account of its own for one test: added on the page by the administrator, its temporary password changed.</summary>
    public static async Task<string> NewcomerAsync(this TrackerApp app, string userName, string organisation = "CA-48", string role = Role.Officer, string? password = null)
    {
        var given = await app.AddedAsync(userName, organisation, role);
        if (password is null)
            return given;

        var page = await app.Visitor().SignInAsync(userName, given);
        await page.SubmitAsync(new Dictionary<string, string> { ["Input.Current"] = given, ["Input.New"] = password, ["Input.Again"] = password });
        return password;
    }

    /// <summary>Adds an account on the page.</summary>
    /// <returns>The temporary password that the page shows.</returns>
    public static async Task<string> AddedAsync(this TrackerApp app, string userName, string organisation = "CA-48", string role = Role.Officer)
    {
        var administrator = await app.SignedInAsAsync(TestAccounts.Administrator);
        var page = await administrator.SubmitAsync("/accounts/add", new Dictionary<string, string>
        {
            ["Input.UserName"] = userName,
            ["Input.DisplayName"] = "Nguyễn Văn Thử",
            ["Input.Organisation"] = organisation,
            ["Input.Roles"] = role,
        });

        return page.PasswordShown() ?? throw new InvalidOperationException($"No password on {page.Path}: {string.Join(" ", page.Errors)}");
    }

    /// <summary>An administrator of the police of Đà Nẵng, signed in.</summary>
    public static async Task<Visitor> ProvincialAdministratorAsync(this TrackerApp app, string userName)
    {
        await app.NewcomerAsync(userName, "CA-48", Role.Administrator, "con-duong-lang-que-ngoai");
        await using (var db = app.OpenDatabase())
            await db.Users.Where(u => u.UserName == userName).ExecuteUpdateAsync(set => set.SetProperty(u => u.TwoFactorEnabled, true));

        return await app.SignedInAsAsync(userName);
    }

    public static string? PasswordShown(this Visitor.Page page) => page.Document.QuerySelector("code.given")?.TextContent;
}
