using System.IO.Compression;
using System.Threading.RateLimiting;
using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection.Extensions;
using ProgramTracker.Data;
using ProgramTracker.Data.Audit;
using ProgramTracker.Data.Scope;
using ProgramTracker.Web.Accounts;
using ProgramTracker.Web.Audit;
using ProgramTracker.Web.Files;
using ProgramTracker.Web.Forms;
using ProgramTracker.Web.Jobs;
using ProgramTracker.Web.Lists;
using ProgramTracker.Web.Notices;
using ProgramTracker.Web.Permissions;
using ProgramTracker.Web.Shell;
using ProgramTracker.Web.Words;
using Serilog;

namespace ProgramTracker.Web.Hosting;

/// <summary>Puts the site together: services first, then the order in which a request passes through.</summary>
public static class Site
{
    public static void AddServices(WebApplicationBuilder builder, DatabaseAddress database)
    {
        builder.Logging.ClearProviders();
        builder.Logging.AddSerilog(LogOf(builder.Configuration).CreateLogger(), dispose: true);

        AddRecord(builder.Services, database);
        AccountsSetup.Add(builder.Services, builder.Environment);
        AddPermissions(builder.Services);
        AddPages(builder.Services);
        builder.Services.AddSingleton(new ExportLimit(builder.Configuration.GetValue(ExportLimit.Setting, ExportLimit.Default)));
        builder.Services.AddHostedService<DailySeal>();
        builder.Services.AddSingleton(SmtpSettings.Read(builder.Configuration));
        builder.Services.AddSingleton<Mail>();
        builder.Services.AddHostedService<DailyDigest>();
        builder.Services.AddSingleton<JobRunner>();
        if (builder.Configuration.GetValue(JobRunner.Setting, true))
            builder.Services.AddHostedService(services => services.GetRequiredService<JobRunner>());
        builder.Services.AddHealthChecks().AddDbContextCheck<TrackerContext>("database", customTestQuery: (db, ct) => db.Areas.AnyAsync(ct));
    }

    public static void Use(WebApplication app)
    {
        app.UseForwardedHeaders();
        app.UseResponseCompression();
        app.UseMiddleware<RequestLog>();
        SecurityHeaders.Use(app);
        app.UseExceptionHandler("/error");
        app.UseStatusCodePagesWithReExecute("/not-found");
        app.UseRequestLocalization();
        app.UseRouting();
        app.UseRateLimiter();
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseMiddleware<FirstThings>();
        app.UseMiddleware<ActorMiddleware>();

        app.MapStaticAssets().AllowAnonymous();
        app.MapHealthChecks("/healthz/live", new() { Predicate = _ => false }).AllowAnonymous();
        app.MapHealthChecks("/healthz/ready").AllowAnonymous();
        app.MapGet("/favicon.ico", () => Results.LocalRedirect("/img/brand.svg")).AllowAnonymous();
        app.MapRazorPages().WithStaticAssets();
    }

    // That an address cannot be had, the console says in a sentence.
    private static LoggerConfiguration LogOf(IConfiguration configuration) =>
        new LoggerConfiguration().ReadFrom.Configuration(configuration).Filter.ByExcluding(e => e.Exception is { } exception && ListeningRefused.Says(exception));

    public static void AddRecord(IServiceCollection services, DatabaseAddress database)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(database);
        services.AddSingleton<OrganisationScopes>();
        services.AddSingleton<AuditInterceptor>();
        services.AddSingleton<ScopeInterceptor>();
        services.AddScoped<Actor>();
        services.AddDbContext<TrackerContext>((provider, options) => options
            .UseNpgsql(provider.GetRequiredService<DatabaseAddress>().Program)
            .AddInterceptors(provider.GetRequiredService<AuditInterceptor>(), provider.GetRequiredService<ScopeInterceptor>()));
    }

    private static void AddPermissions(IServiceCollection services)
    {
        services.AddSingleton<IAuthorizationHandler, PermissionHandler>();
        services.AddSingleton<IAuthorizationMiddlewareResultHandler, NotFoundInsteadOfForbidden>();

        // What says nothing about who may reach it, nobody reaches.
        services.AddAuthorizationBuilder().SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAssertion(_ => false).Build());
    }

    private static void AddPages(IServiceCollection services)
    {
        services.AddWords();
        services.AddShell();
        services.AddScoped<ChangeReader>();
        services.AddSingleton<FileLimits>();
        services.AddRazorPages().AddMvcOptions(options =>
        {
            options.Filters.Add<AnsweredRequests>();
            options.Filters.Add<FormPageFilter>();
            options.Filters.Add<StaleForm>();
            EmptyText.Use(options);

            // Names in the way of jQuery are not ours, and a bracket left open in one is an exception there.
            options.ValueProviderFactories.RemoveType<JQueryFormValueProviderFactory>();
            options.ValueProviderFactories.RemoveType<JQueryQueryStringValueProviderFactory>();
            options.ModelBinderProviders.Insert(0, new ReadOnlyLists());
        });
        services.AddRouting(options => options.LowercaseUrls = true);
        foreach (var validator in AssemblyScanner.FindValidatorsInAssembly(typeof(Site).Assembly, includeInternalTypes: true))
            services.AddSingleton(validator.InterfaceType, validator.ValidatorType);

        services.AddResponseCompression(options =>
        {
            options.EnableForHttps = true;
            options.Providers.Add<BrotliCompressionProvider>();
            options.Providers.Add<GzipCompressionProvider>();
        });
        services.Configure<BrotliCompressionProviderOptions>(options => options.Level = CompressionLevel.Fastest);
        services.Configure<ForwardedHeadersOptions>(options => options.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto);
        services.AddRateLimiter(options =>
        {
            options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            options.AddPolicy(SignInLimit, context => !HttpMethods.IsPost(context.Request.Method)
                ? RateLimitPartition.GetNoLimiter("reading")
                : RateLimitPartition.GetFixedWindowLimiter(
                    context.Connection.RemoteIpAddress?.ToString() ?? "",
                    _ => new FixedWindowRateLimiterOptions { PermitLimit = 60, Window = TimeSpan.FromMinutes(1) }));
        });
    }

    /// <summary>Attempts to sign in, per address: 60 a minute, so that an office behind one address still gets in.</summary>
    public const string SignInLimit = "sign-in";
}
