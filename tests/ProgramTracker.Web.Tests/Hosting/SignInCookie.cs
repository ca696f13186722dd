using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using ProgramTracker.Data.Accounts;

namespace ProgramTracker.Web.Tests.Hosting;

/// <summary>The cookie that signing in gives, without hashing a password for every test. Signing in itself has tests of its own.</summary>
public static class SignInCookie
{
    public static async Task<string> ForAsync(IServiceProvider services, string userName)
    {
        await using var scope = services.CreateAsyncScope();
        var signIn = scope.ServiceProvider.GetRequiredService<SignInManager<User>>();
        var user = await signIn.UserManager.FindByNameAsync(userName) ?? throw new InvalidOperationException($"No account {userName}.");
        var principal = await signIn.CreateUserPrincipalAsync(user);
        var cookie = services.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>().Get(IdentityConstants.ApplicationScheme);
        var now = services.GetRequiredService<TimeProvider>().GetUtcNow();
        var ticket = new AuthenticationTicket(principal, new AuthenticationProperties { IssuedUtc = now, ExpiresUtc = now.AddHours(8) }, IdentityConstants.ApplicationScheme);

        return $"{cookie.Cookie.Name}={cookie.TicketDataFormat.Protect(ticket)}";
    }
}
