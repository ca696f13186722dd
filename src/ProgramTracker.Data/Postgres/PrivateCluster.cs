using System.Runtime.Versioning;
using Npgsql;

namespace ProgramTracker.Data.Postgres;

/// <summary>
/// A PostgreSQL server of the program's own, for development and tests. It lives in one folder, is reachable only from this machine, and stops with the program
/// that started it, even when that is killed. A second program on the same folder uses the running server and leaves it running when it ends.
/// </summary>
public sealed class PrivateCluster : IAsyncDisposable
{
    private const int Attempts = 5;

    // Recovery after a crash may take a while; a server that says nothing for longer than this is stuck.
    private static readonly TimeSpan LongestStart = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan LongestWaitForRunning = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan BetweenKnocks = TimeSpan.FromMilliseconds(15);

    // Nothing of a test is worth a disk's sync; every test class has a database and a pool of its own.
    private static readonly string[] ForTests =
        ["-F", "-c", "full_page_writes=off", "-c", "synchronous_commit=off", "-c", "autovacuum=off", "-c", "max_connections=400"];

    private readonly ServerAddress _address;
    private readonly string _password;
    private readonly IAsyncDisposable? _server;

    private PrivateCluster(string folder, ServerAddress address, string password, IAsyncDisposable? server)
    {
        Folder = folder;
        _address = address;
        _password = password;
        _server = server;
    }

    /// <summary>Where the cluster stands: the folder asked for, or the one that took its place.</summary>
    public string Folder { get; }

    /// <summary>Whether this program started the server, rather than found it running.</summary>
    public bool IsOurs => _server is not null;

    /// <summary>As superuser to the maintenance database <c>postgres</c>.</summary>
    public string ConnectionString => ConnectionStringTo("postgres");

    /// <summary>As superuser to any database of the cluster.</summary>
    public string ConnectionStringTo(string database) => _address.ConnectionStringTo(database, _password);

    /// <summary>Starts the cluster of a folder, making it first where there is none, or joins the server that already runs on it.</summary>
    /// <param name="folder">Kept between runs; made when missing. A cluster that was ever ready is never deleted.</param>
    /// <param name="purpose">Throwaway clusters for tests do without safety on disk.</param>
    /// <param name="log">Told in Vietnamese what takes long or turns out otherwise.</param>
    /// <param name="ct">Gives up the start.</param>
    /// <exception cref="ClusterException">It cannot be had; the message says why.</exception>
    public static async Task<PrivateCluster> StartAsync(string folder, ClusterPurpose purpose, Action<string>? log = null, CancellationToken ct = default)
    {
        if (OperatingSystem.IsWindows())
            throw new ClusterException("Trên Windows chương trình không tự chạy PostgreSQL: hãy đặt ConnectionStrings__ProgramTracker.");

        log ??= _ => { };
        var opened = await ClusterFolder.OpenAsync(folder, log, ct);
        using var alone = await opened.LockAsync(ct);

        return await JoinAsync(opened, ct) ?? await StartAsync(opened, purpose, log, ct);
    }

    /// <summary>Stops the server if this program started it.</summary>
    public async ValueTask DisposeAsync()
    {
        if (_server is not null)
            await _server.DisposeAsync();
    }

    [UnsupportedOSPlatform("windows")]
    private static async Task<PrivateCluster?> JoinAsync(ClusterFolder folder, CancellationToken ct)
    {
        var since = TimeProvider.System.GetTimestamp();
        while (PidFile.Read(folder.Data) is { } found)
        {
            if (!found.MayBeRunning())
            {
                File.Delete(found.Path);
                return null;
            }

            if (found.Address is { } address && await AnswersAsync(address, Password(folder), ct))
                return new(folder.Root, address, Password(folder), null);

            // It may still be starting, or on its way down.
            if (TimeProvider.System.GetElapsedTime(since) > LongestWaitForRunning)
                throw new ClusterException($"PostgreSQL (tiến trình {found.ProcessId}) đang giữ {folder.Data} nhưng không trả lời: hãy dừng nó rồi chạy lại.");
            await Task.Delay(BetweenKnocks, ct);
        }

        return null;
    }

    [UnsupportedOSPlatform("windows")]
    private static async Task<PrivateCluster> StartAsync(ClusterFolder folder, ClusterPurpose purpose, Action<string> log, CancellationToken ct)
    {
        var major = folder.Major();
        var binaries = await PostgresBinaries.FindAsync(major, ct);
        if (major is null)
        {
            log($"Đang tạo cơ sở dữ liệu riêng (PostgreSQL {binaries.Major}) ở {folder.Root}, chỉ lần đầu…");
            await ClusterMaking.MakeAsync(folder, binaries, purpose, ct);
        }

        // The children of a server that was killed may hold its shared memory for a moment.
        for (var attempt = 1; attempt <= Attempts; attempt++)
        {
            var address = folder.TakesASocket ? ServerAddress.OnSocket(folder.Root) : ServerAddress.OnFreePort();
            var server = Watchdog.Start(CommandLine(folder, binaries, purpose, address), folder);
            if (await IsReadyAsync(server, address, folder, ct))
                return new(folder.Root, address, Password(folder), server);

            await server.DisposeAsync();
            await Task.Delay(TimeSpan.FromMilliseconds(200 * attempt), ct);
        }

        throw new ClusterException($"PostgreSQL không khởi động được ở {folder.Root}: {LastComplaint(folder)} (xem {folder.Log}). Dữ liệu vẫn còn nguyên.");
    }

    [UnsupportedOSPlatform("windows")]
    private static IEnumerable<string> CommandLine(ClusterFolder folder, PostgresBinaries binaries, ClusterPurpose purpose, ServerAddress address) =>
        [
            .. folder.Account.Prefix,
            binaries.Postgres,
            "-D", folder.Data,
            "-c", "TimeZone=UTC",
            .. address.Settings(),
            .. purpose == ClusterPurpose.Tests ? ForTests : [],
        ];

    [UnsupportedOSPlatform("windows")]
    private static async Task<bool> IsReadyAsync(Watchdog server, ServerAddress address, ClusterFolder folder, CancellationToken ct)
    {
        var since = TimeProvider.System.GetTimestamp();
        try
        {
            while (!server.HasExited && TimeProvider.System.GetElapsedTime(since) < LongestStart)
            {
                if (await AnswersAsync(address, Password(folder), ct))
                    return true;
                await Task.Delay(BetweenKnocks, ct);
            }

            return false;
        }
        catch (Exception e) when (e is OperationCanceledException or ClusterException)
        {
            await server.DisposeAsync();
            throw;
        }
    }

    private static async Task<bool> AnswersAsync(ServerAddress address, string password, CancellationToken ct)
    {
        var connection = new NpgsqlConnectionStringBuilder(address.ConnectionStringTo("postgres", password)) { Pooling = false, Timeout = 5 };
        try
        {
            await using var knock = new NpgsqlConnection(connection.ConnectionString);
            await knock.OpenAsync(ct);
            return true;
        }
        catch (PostgresException e) when (e.SqlState.StartsWith("28", StringComparison.Ordinal))
        {
            throw new ClusterException($"PostgreSQL ở {address.SocketFolder ?? $"cổng {address.Port}"} không nhận mật khẩu của nó.", e);
        }
        catch (PostgresException e)
        {
            // Anything but "starting up" or "shutting down" comes from a server at work: too many connections, for one.
            return e.SqlState != PostgresErrorCodes.CannotConnectNow;
        }
        catch (Exception e) when (e is NpgsqlException or TimeoutException)
        {
            return false;
        }
    }

    [UnsupportedOSPlatform("windows")]
    private static string Password(ClusterFolder folder) => File.Exists(folder.Password) ? File.ReadAllText(folder.Password) : "";

    [UnsupportedOSPlatform("windows")]
    private static string LastComplaint(ClusterFolder folder) =>
        File.ReadLines(folder.Log).LastOrDefault(l => l.Contains("FATAL", StringComparison.Ordinal) || l.Contains("ERROR", StringComparison.Ordinal))
        ?? File.ReadLines(folder.Log).LastOrDefault()
        ?? "không rõ lý do";
}
