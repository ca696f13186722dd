using Npgsql;
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

    /// <param name="serves">The site runs on the program's own connection; for a command the owner's serves as well.</param>
    /// <exception cref="StartRefusedException">Production without a connection string, or one without a server.</exception>
    /// <exception cref="ClusterException">The private server cannot be had.</exception>
    public static async Task<DatabaseAddress> ResolveAsync(IConfiguration configuration, IHostEnvironment environment, Action<string> say, bool serves = false)
    {
        var program = Named(configuration, "ProgramTracker");
        var owner = Named(configuration, "Migrations");
        if ((program ?? (serves ? null : owner)) is { } address)
            return new DatabaseAddress(address, owner ?? address, null);
        if (!environment.IsDevelopment())
            throw new StartRefusedException("Chưa có chuỗi kết nối: hãy đặt ConnectionStrings__ProgramTracker trỏ tới máy chủ PostgreSQL rồi chạy lại.");

        var folder = configuration["ProgramTracker:DataFolder"] is { Length: > 0 } named ? named : DevelopmentFolder.Around(environment.ContentRootPath);
        var cluster = await PrivateCluster.StartAsync(folder, ClusterPurpose.Development, say);
        var connection = cluster.ConnectionStringTo(DatabaseName);

        return new DatabaseAddress(connection, connection, cluster);
    }

    private static string? Named(IConfiguration configuration, string name)
    {
        if (configuration.GetConnectionString(name) is not { } text || string.IsNullOrWhiteSpace(text))
            return null;
        if (string.IsNullOrWhiteSpace(new NpgsqlConnectionStringBuilder(text).Host))
            throw new StartRefusedException($"Chuỗi kết nối ConnectionStrings__{name} chưa ghi máy chủ (Host=…).");

        return text;
    }

    public async ValueTask DisposeAsync()
    {
        if (_cluster is not null)
            await _cluster.DisposeAsync();
    }
}
