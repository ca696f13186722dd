using ProgramTracker.Data.Postgres;

namespace ProgramTracker.Web.Hosting;

/// <summary>Where the record is kept: the server that the configuration names, or in development a private one beside the program.</summary>
public sealed class DatabaseAddress : IAsyncDisposable
{
    private const string DatabaseName = "programtracker";

    private readonly PrivateCluster? _cluster;

    private DatabaseAddress(string program, string owner, PrivateCluster? cluster) => (Program, Owner, _cluster) = (program, owner, cluster);

    /// <summary>The connection of the running program.</summary>
    public string Program { get; }

    /// <summary>The connection that owns the tables and runs migrations.</summary>
    public string Owner { get; }

    /// <summary>Whether the program runs its own server, for a first look.</summary>
    public bool IsPrivate => _cluster is not null;

    /// <exception cref="StartRefusedException">Production without a connection string.</exception>
    /// <exception cref="ClusterException">The private server cannot be had.</exception>
    public static async Task<DatabaseAddress> ResolveAsync(IConfiguration configuration, IHostEnvironment environment, Action<string> say)
    {
        var program = configuration.GetConnectionString("ProgramTracker");
        var owner = configuration.GetConnectionString("Migrations");
        if (!string.IsNullOrWhiteSpace(program) || !string.IsNullOrWhiteSpace(owner))
            return new DatabaseAddress(program ?? owner!, owner ?? program!, null);
        if (!environment.IsDevelopment())
            throw new StartRefusedException("Chưa có chuỗi kết nối: hãy đặt ConnectionStrings__ProgramTracker trỏ tới máy chủ PostgreSQL rồi chạy lại.");

        var folder = configuration["ProgramTracker:DataFolder"] ?? DevelopmentFolder.Around(environment.ContentRootPath);
        var cluster = await PrivateCluster.StartAsync(folder, ClusterPurpose.Development, say);
        var connection = cluster.ConnectionStringTo(DatabaseName);

        return new DatabaseAddress(connection, connection, cluster);
    }

    public async ValueTask DisposeAsync()
    {
        if (_cluster is not null)
            await _cluster.DisposeAsync();
    }
}
