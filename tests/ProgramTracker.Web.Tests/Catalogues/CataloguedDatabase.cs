using Microsoft.EntityFrameworkCore;
using ProgramTracker.Data;
using ProgramTracker.Data.Audit;
using ProgramTracker.Data.Catalogues;
using ProgramTracker.Data.Scope;
using ProgramTracker.Web.Tests.Postgres;

namespace ProgramTracker.Web.Tests.Catalogues;

/// <summary>A database as it is before anyone types: migrated, with its catalogues.</summary>
public class CataloguedDatabase : IAsyncLifetime
{
    private static readonly TemplateDatabase Template = new("catalogued", FillAsync);

    private string _connectionString = "";

    public virtual async Task InitializeAsync() => _connectionString = await TestCluster.NewDatabaseAsync(Template);

    public Task DisposeAsync() => Task.CompletedTask;

    /// <summary>The database as the program itself sees it, which is all of it.</summary>
    public TrackerContext Open(string verb = "catalogues.load") => Open(_connectionString, verb, isMigrating: false);

    private static async Task FillAsync(string connectionString)
    {
        await using (var migrating = Open(connectionString, "migrate", isMigrating: true))
            await migrating.Database.MigrateAsync();

        await using var db = Open(connectionString, "catalogues.load", isMigrating: false);
        await CatalogueLoader.LoadAsync(db);
    }

    private static TrackerContext Open(string connectionString, string verb, bool isMigrating)
    {
        var actor = new Actor();
        actor.System("test", verb);
        var options = new DbContextOptionsBuilder<TrackerContext>().UseNpgsql(connectionString).AddInterceptors(new ScopeInterceptor(), new AuditInterceptor(TimeProvider.System)).Options;
        return new TrackerContext(options, actor) { IsMigrating = isMigrating };
    }
}
