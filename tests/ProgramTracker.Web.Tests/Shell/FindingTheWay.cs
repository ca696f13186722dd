using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using ProgramTracker.Data.Accounts;

namespace ProgramTracker.Web.Tests.Shell;

public sealed class FindingTheWay
{
    [Fact]
    public void Shows_accounts_and_the_audit_trail_to_administrators_only()
    {
        Assert.Contains("/accounts", Places(Role.Administrator));
        Assert.Contains("/audit", Places(Role.Administrator));
        foreach (var role in new[] { Role.MinistryStaff, Role.Officer, Role.Leader })
            Assert.DoesNotContain(Places(role), href => href is "/accounts" or "/audit");
    }

    [Fact]
    public void Shows_nothing_to_someone_who_has_not_signed_in() => Assert.Empty(Places(null));

    [Theory]
    [InlineData("/", "/")]
    [InlineData("/dashboard", "/")]
    [InlineData("/conferences", "/conferences")]
    [InlineData("/conferences/018f0000-0000-7000-8000-000000000001/review", "/conferences")]
    [InlineData("/people", "/people")]
    [InlineData("/peoples", null)]
    public void Marks_the_place_one_is_in(string path, string? place)
    {
        var shell = ShellOf(Role.MinistryStaff);

        Assert.Equal(place, shell.Items(path).Concat(shell.MoreItems(path)).SingleOrDefault(item => item.IsCurrent)?.Href);
    }

    private static List<string> Places(string? role)
    {
        var shell = ShellOf(role);
        return [.. shell.Items("/").Concat(shell.MoreItems("/")).Select(item => item.Href)];
    }

    private static Web.Shell.Shell ShellOf(string? role)
    {
        var identity = role is null ? new ClaimsIdentity() : new ClaimsIdentity([new Claim(ClaimTypes.Role, role)], "test");
        return new Web.Shell.Shell(new HttpContextAccessor { HttpContext = new DefaultHttpContext { User = new ClaimsPrincipal(identity) } });
    }
}
