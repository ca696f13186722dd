using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Npgsql;
using ProgramTracker.Data;
using ProgramTracker.Data.Accounts;
using ProgramTracker.Data.Audit;
using ProgramTracker.Data.Scope;
using ProgramTracker.Domain.Dates;
using ProgramTracker.Domain.Organisations;
using ProgramTracker.Web.Accounts;
using ProgramTracker.Web.Hosting;
using ProgramTracker.Web.Jobs;
using ProgramTracker.Web.Tests.Postgres;

namespace ProgramTracker.Web.Tests.Hosting;

/// <summary>
/// The whole site on a database of its own, cloned from a template that has the tables, the catalogues and the accounts of <see cref="TestAccounts"/>.
/// It listens on a real port, for browsers too.
/// </summary>
public class TrackerApp : WebApplicationFactory<Program>, IAsyncLifetime
{
    /// <summary>The day on which tests happen: Monday, 23 November 2026, ten in the morning in Vietnam.</summary>
    public static readonly DateTimeOffset Now = new(2026, 11, 23, 3, 0, 0, TimeSpan.Zero);

    private static readonly TemplateDatabase Template = new("site", FillAsync);

    private string _database = "";

    public StoppedClock Clock { get; } = new(Now);

    public DateOnly Today => Clock.Today();

    public CollectedWarnings Warnings { get; } = new();

    /// <summary>As superuser, past every wall.</summary>
    public string ConnectionString => _database;

    public Uri Url => ClientOptions.BaseAddress;

    public async Task InitializeAsync()
    {
        _database = await TestCluster.NewDatabaseAsync(Template);
        UseKestrel(0);
        StartServer();
    }

    async Task IAsyncLifetime.DisposeAsync()
    {
        await base.DisposeAsync();
        NpgsqlConnection.ClearAllPools();
    }

    /// <summary>Does the jobs that wait; in tests no job is begun by itself.</summary>
    public async Task RunJobsAsync()
    {
        while (await Services.GetRequiredService<JobRunner>().RunNextAsync(default))
        {
        }
    }

    /// <summary>Someone who has not signed in.</summary>
    public Visitor Visitor() => new(NewClient());

    /// <summary>Someone signed in with one of the <see cref="TestAccounts"/>.</summary>
    public async Task<Visitor> SignedInAsAsync(string userName)
    {
        var client = NewClient();
        client.DefaultRequestHeaders.Add("Cookie", await SignInCookie.ForAsync(Services, userName));

        return new Visitor(client);
    }

    /// <summary>The record as the program itself sees it: everything.</summary>
    public TrackerContext OpenDatabase() => OpenDatabase(Scope.System);

    /// <summary>The record as someone of this organisation sees it.</summary>
    public async Task<TrackerContext> OpenDatabaseAsAsync(string organisationCode)
    {
        await using var everything = OpenDatabase();
        var organisation = await OrganisationAsync(organisationCode);
        var scope = await new OrganisationScopes(Clock).OfAsync(organisation.Id, everything);

        return OpenDatabase(scope, organisation.Id);
    }

    /// <summary>The organisation of a code that exists today.</summary>
    public async Task<Organisation> OrganisationAsync(string code)
    {
        await using var db = OpenDatabase();
        var today = Today;

        return await db.Organisations.AsNoTracking()
            .SingleAsync(o => o.Code == code && (o.ValidFrom == null || o.ValidFrom <= today) && (o.ValidTo == null || o.ValidTo >= today));
    }

    /// <summary>Puts records in place before the test acts.</summary>
    public async Task GivenAsync(params object[] records)
    {
        await using var db = OpenDatabase();
        db.AddRange(records);
        await db.SaveChangesAsync();
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Development");
        builder.UseSetting("ConnectionStrings:ProgramTracker", _database);
        builder.UseSetting("ProgramTracker:Seed", "false");
        builder.UseSetting(JobRunner.Setting, "false");
        builder.ConfigureServices(services => services.Replace(ServiceDescriptor.Singleton<TimeProvider>(Clock)).AddSingleton<ILoggerProvider>(Warnings));
    }

    /// <summary>Follows no redirect and keeps no cookie by itself: the visitor does both, so that a test sees them.</summary>
    private HttpClient NewClient() => new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = Url };

    private TrackerContext OpenDatabase(Scope scope, Guid organisationId = default)
    {
        var actor = new Actor();
        actor.System("test", "test.arrange");
        if (!scope.Equals(Scope.System))
            actor.SignedIn(Guid.CreateVersion7(), "test", organisationId, scope);

        return new TrackerContext(Options(_database, Clock), actor);
    }

    private static DbContextOptions<TrackerContext> Options(string database, TimeProvider clock) =>
        new DbContextOptionsBuilder<TrackerContext>().UseNpgsql(database).AddInterceptors(new AuditInterceptor(clock), new ScopeInterceptor()).Options;

    private static async Task FillAsync(string connectionString)
    {
        var settings = new Dictionary<string, string?> { ["ConnectionStrings:ProgramTracker"] = connectionString };
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(settings).Build();
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddSingleton<TimeProvider>(new StoppedClock(Now));
        Site.AddRecord(services, await DatabaseAddress.ResolveAsync(configuration, new DevelopmentEnvironment(), _ => { }));
        services.AddIdentityCore<User>(AccountsSetup.Rules).AddRoles<IdentityRole<Guid>>().AddEntityFrameworkStores<TrackerContext>();
        await using var provider = services.BuildServiceProvider();
        await using var scope = provider.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Actor>().System("test", "test.arrange");
        await Preparation.MigrateAsync(scope.ServiceProvider, _ => { });
        await TestAccounts.CreateAsync(scope.ServiceProvider);
        NpgsqlConnection.ClearAllPools();
    }
}
