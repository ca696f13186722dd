using System.Diagnostics;
using System.Globalization;
using Npgsql;
using ProgramTracker.Data.Postgres;

namespace ProgramTracker.Web.Tests.Postgres;

/// <summary>
/// The one PostgreSQL server of a test run: a throwaway cluster that starts with the first database asked for and goes with the process, or the server that
/// <c>ProgramTracker__TestServer</c> names (a superuser's connection string).
/// </summary>
public static class TestCluster
{
    public const string Variable = "ProgramTracker__TestServer";

    private const string FolderPrefix = "programtracker-tests-";

    private static readonly Lazy<Task<Func<string, string>>> Server = new(StartAsync);
    private static readonly HashSet<string> Made = [];

    // Sockets want a short path, and the server's account a way in: a TMPDIR of one's own may offer neither.
    internal static string Root => OperatingSystem.IsWindows() ? Path.GetTempPath() : "/tmp";

    /// <summary>A fresh database with everything the template has; the answer is its connection string, as superuser.</summary>
    public static async Task<string> NewDatabaseAsync(TemplateDatabase template)
    {
        await template.FillOnceAsync();
        return await CreateAsync($"test_{Guid.CreateVersion7():N}", $"TEMPLATE {template.Name} STRATEGY FILE_COPY");
    }

    /// <summary>A fresh database with nothing in it, sorted by Vietnamese rules.</summary>
    public static Task<string> NewEmptyDatabaseAsync() => NewEmptyDatabaseAsync($"test_{Guid.CreateVersion7():N}");

    internal static Task<string> NewEmptyDatabaseAsync(string name) => CreateAsync(name, "TEMPLATE template0 ENCODING 'UTF8' LOCALE_PROVIDER icu ICU_LOCALE 'vi'");

    /// <summary>Runs one statement on a connection of its own, outside any pool.</summary>
    public static async Task ExecuteAsync(string connectionString, string sql)
    {
        var unpooled = new NpgsqlConnectionStringBuilder(connectionString) { Pooling = false };
        await using var connection = new NpgsqlConnection(unpooled.ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    private static async Task<string> CreateAsync(string name, string how)
    {
        var connectionStringTo = await Server.Value;
        await ExecuteAsync(connectionStringTo("postgres"), $"CREATE DATABASE {name} {how}");
        lock (Made)
            Made.Add(name);
        return connectionStringTo(name);
    }

    private static async Task<Func<string, string>> StartAsync()
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named)
        {
            var server = new NpgsqlConnectionStringBuilder(named);
            AppDomain.CurrentDomain.ProcessExit += (_, _) => DropAllAsync(server.ConnectionString).GetAwaiter().GetResult();
            return database => new NpgsqlConnectionStringBuilder(named) { Database = database }.ConnectionString;
        }

        SweepTheDead();
        var folder = Path.Combine(Root, FolderPrefix + Environment.ProcessId.ToString(CultureInfo.InvariantCulture));
        var cluster = await PrivateCluster.StartAsync(folder, ClusterPurpose.Tests);
        AppDomain.CurrentDomain.ProcessExit += (_, _) => RemoveAsync(cluster).GetAwaiter().GetResult();
        return cluster.ConnectionStringTo;
    }

    private static async Task RemoveAsync(PrivateCluster cluster)
    {
        await cluster.DisposeAsync();
        Sweep(cluster.Folder);
    }

    private static async Task DropAllAsync(string server)
    {
        foreach (var database in Made)
            await ExecuteAsync(server, $"DROP DATABASE IF EXISTS {database} WITH (FORCE)");
    }

    // A test run that was killed took its server along but left its folder.
    private static void SweepTheDead()
    {
        foreach (var folder in Directory.GetDirectories(Root, FolderPrefix + "*"))
            if (int.TryParse(Path.GetFileName(folder)[FolderPrefix.Length..], CultureInfo.InvariantCulture, out var pid) && (pid == Environment.ProcessId || !IsAlive(pid)))
                Sweep(folder);
    }

    /// <summary>Of two runs that sweep at once, the one that renames the folder clears it.</summary>
    private static void Sweep(string folder)
    {
        var claimed = Path.Combine(Root, $"swept-{Guid.CreateVersion7():N}");
        try
        {
            Directory.Move(folder, claimed);
        }
        catch (DirectoryNotFoundException)
        {
            return;
        }

        Directory.Delete(claimed, recursive: true);
    }

    private static bool IsAlive(int pid)
    {
        try
        {
            using var process = Process.GetProcessById(pid);
            return !process.HasExited;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
