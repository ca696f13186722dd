using Microsoft.AspNetCore.Mvc;

namespace ProgramTracker.Web.Shell;

/// <summary>Sets up what stands around every page.</summary>
public static class ShellSetup
{
    public static IServiceCollection AddShell(this IServiceCollection services)
    {
        services.AddHttpContextAccessor();
        services.AddScoped<Shell>();
        services.Configure<MvcOptions>(o => o.Filters.Add<DraftKept>());
        return services;
    }
}
