using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ProgramTracker.Data.Scope;
using ProgramTracker.Domain.Organisations;
using ProgramTracker.Web.Accounts;
using ProgramTracker.Web.Tests.Hosting;

namespace ProgramTracker.Web.Tests.Accounts;

public sealed class MakingDemoAccounts(TrackerApp app) : IClassFixture<TrackerApp>
{
    [Fact]
    public async Task Lets_a_newcomer_in_with_the_password_that_is_said_once()
    {
        await using (var db = app.OpenDatabase())
        {
            await db.UserRoles.ExecuteDeleteAsync();
            await db.Users.ExecuteDeleteAsync();
        }

        var said = await CreateAsync();
        var password = said[^1].Split(": ")[1];
        Assert.True(password.Length >= 16);
        foreach (var name in TestAccounts.Names)
            Assert.Equal("/", (await app.Visitor().SignInAsync(name, password)).Path);

        await using (var db = app.OpenDatabase())
        {
            Assert.Equal(7, await db.Users.CountAsync(u => u.IsDemo && !u.MustChangePassword));
            var commune = await db.Organisations.SingleAsync(o => db.Users.Any(u => u.UserName == TestAccounts.Commune && u.OrganisationId == o.Id));
            Assert.Equal(OrganisationLevel.Commune, commune.Level);
            Assert.Contains("Hải Châu", commune.Name, StringComparison.Ordinal);
        }

        Assert.Empty(await CreateAsync());
    }

    private async Task<List<string>> CreateAsync()
    {
        var said = new List<string>();
        await using var scope = app.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Actor>().System("start", "records.prepare");
        await DemoAccounts.CreateAsync(scope.ServiceProvider, null, said.Add);

        return said;
    }
}
