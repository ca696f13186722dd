using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using ProgramTracker.Data;
using ProgramTracker.Data.Accounts;
using ProgramTracker.Web.Audit;

namespace ProgramTracker.Web.Accounts;

/// <summary>How accounts sign in and stay signed in.</summary>
public static class AccountsSetup
{
    /// <summary>The fewest signs of a password that someone chooses.</summary>
    public const int ShortestPassword = 12;

    private static readonly TimeSpan SignInLasts = TimeSpan.FromHours(8);

    public static void Add(IServiceCollection services, IHostEnvironment environment)
    {
        services.AddIdentity<User, IdentityRole<Guid>>(Rules)
            .AddEntityFrameworkStores<TrackerContext>()
            .AddDefaultTokenProviders()
            .AddUserManager<AccountManager>()
            .AddSignInManager<AccountSignIn>()
            .AddErrorDescriber<AccountErrors>()
            .AddClaimsPrincipalFactory<AccountClaims>();
        services.AddScoped<AccountActs>();
        services.AddScoped<AuditWords>();
        services.ConfigureApplicationCookie(options => Cookie(options, environment));

        // A disabled account or a changed role takes effect within a minute.
        services.Configure<SecurityStampValidatorOptions>(options => options.ValidationInterval = TimeSpan.FromMinutes(1));

        services.Configure<RateLimiterOptions>(options => options.OnRejected = SayTooManyAsync);

        services.AddDataProtection().SetApplicationName("ProgramTracker");
        services.AddSingleton<IConfigureOptions<KeyManagementOptions>>(provider => new ConfigureOptions<KeyManagementOptions>(
            options => options.XmlRepository = new DatabaseKeyRing(provider.GetRequiredService<IServiceScopeFactory>())));
    }

    /// <summary>What a password needs, and when an account locks.</summary>
    public static void Rules(IdentityOptions options)
    {
        // Length protects; forced symbols end on a note under the keyboard.
        options.Password.RequiredLength = ShortestPassword;
        options.Password.RequireDigit = false;
        options.Password.RequireLowercase = false;
        options.Password.RequireUppercase = false;
        options.Password.RequireNonAlphanumeric = false;
        options.Password.RequiredUniqueChars = 5;
        options.Lockout.MaxFailedAccessAttempts = 5;
        options.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(15);
    }

    private static void Cookie(CookieAuthenticationOptions options, IHostEnvironment environment)
    {
        options.Cookie.Name = "programtracker";
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.Cookie.SecurePolicy = environment.IsDevelopment() ? CookieSecurePolicy.SameAsRequest : CookieSecurePolicy.Always;
        options.ExpireTimeSpan = SignInLasts;
        options.SlidingExpiration = true;
        options.LoginPath = "/sign-in";
        options.LogoutPath = "/sign-out";
        options.ReturnUrlParameter = "returnUrl";
    }

    private static async ValueTask SayTooManyAsync(OnRejectedContext rejected, CancellationToken cancellationToken)
    {
        var t = rejected.HttpContext.RequestServices.GetRequiredService<IStringLocalizer<Words.Words>>();
        rejected.HttpContext.Response.ContentType = "text/plain; charset=utf-8";
        rejected.HttpContext.Response.Headers.RetryAfter = "60";
        await rejected.HttpContext.Response.WriteAsync(t["Có quá nhiều lần đăng nhập từ địa chỉ mạng này. Xin đợi một phút rồi thử lại."], cancellationToken);
    }
}
