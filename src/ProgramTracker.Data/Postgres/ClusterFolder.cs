using System.Runtime.Versioning;
using System.Security.Cryptography;
using System.Text;

namespace ProgramTracker.Data.Postgres;

/// <summary>
/// The folder of a private cluster, closed to everyone but its account: <c>data</c> (the cluster), <c>data.new</c> (one in the making), <c>server.log</c>
/// (since the last start), <c>password</c> (of the superuser, for loopback), <c>start.lock</c> and the socket.
/// </summary>
[UnsupportedOSPlatform("windows")]
internal sealed record ClusterFolder(string Root, ServerAccount Account)
{
    // sun_path holds 108 bytes with its closing zero on Linux, 104 on macOS.
    private const int LongestSocketPath = 103;

    private static readonly TimeSpan LongestWaitForAnother = TimeSpan.FromSeconds(90);

    public string Data => Path.Combine(Root, "data");
    public string Log => Path.Combine(Root, "server.log");
    public string Password => Path.Combine(Root, "password");

    /// <summary>A finished cluster is renamed to <c>data</c> in one step, so whatever bears this name was never ready and may go.</summary>
    public string InTheMaking => Path.Combine(Root, "data.new");

    public bool TakesASocket => Encoding.UTF8.GetByteCount(Path.Combine(Root, $".s.PGSQL.{ServerAddress.SocketPort}")) <= LongestSocketPath;

    /// <summary>The major version of the cluster that stands here, or null when there is none.</summary>
    /// <exception cref="ClusterException">There is something else under its name, which is kept.</exception>
    public int? Major()
    {
        if (!Directory.Exists(Data) || NeverHeldARecord())
            return null;

        var version = Path.Combine(Data, "PG_VERSION");
        return File.Exists(version) && int.TryParse(File.ReadAllText(version), out var major)
            ? major
            : throw new ClusterException($"Thư mục {Data} bị hỏng (thiếu PG_VERSION). Không có gì bị xóa: hãy chuyển nó đi nơi khác rồi chạy lại.");
    }

    /// <summary>Opens the folder for the server's account. One that this account cannot reach (a home closed to others) gives way to one under /var/lib, and says so.</summary>
    public static async Task<ClusterFolder> OpenAsync(string wanted, Action<string> log, CancellationToken ct)
    {
        var folder = await TakeAsync(Path.GetFullPath(wanted), ct);
        if (await folder.Account.CanWorkInAsync(folder.Root, ct))
            return folder;

        var other = Path.Combine("/var/lib/programtracker", Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(folder.Root)))[..12]);
        log($"Tài khoản {folder.Account.Name} không vào được {folder.Root}: dữ liệu được đặt ở {other}.");
        folder = await TakeAsync(other, ct);
        return await folder.Account.CanWorkInAsync(folder.Root, ct)
            ? folder
            : throw new ClusterException($"Tài khoản {folder.Account.Name} không ghi được vào {wanted} lẫn {other}.");
    }

    /// <summary>Holds off every other program that would start this cluster until the answer is disposed.</summary>
    public async Task<IDisposable> LockAsync(CancellationToken ct)
    {
        var path = Path.Combine(Root, "start.lock");
        var since = TimeProvider.System.GetTimestamp();
        while (true)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException e)
            {
                if (TimeProvider.System.GetElapsedTime(since) > LongestWaitForAnother)
                    throw new ClusterException($"Một chương trình khác đang khởi động cơ sở dữ liệu ở {Root} quá lâu.", e);
                await Task.Delay(TimeSpan.FromMilliseconds(50), ct);
            }
        }
    }

    public void ClearUnfinished()
    {
        if (Directory.Exists(InTheMaking))
            Directory.Delete(InTheMaking, recursive: true);
        if (Directory.Exists(Data) && NeverHeldARecord())
            Directory.Delete(Data, recursive: true);
    }

    private bool NeverHeldARecord() => !File.Exists(Path.Combine(Data, "PG_VERSION")) && !File.Exists(Path.Combine(Data, "global", "pg_control"));

    private static async Task<ClusterFolder> TakeAsync(string root, CancellationToken ct)
    {
        try
        {
            var account = await ServerAccount.ForAsync(root, ct);
            await account.TakeAsync(root, ct);
            return new(root, account);
        }
        catch (Exception e) when (e is UnauthorizedAccessException or IOException)
        {
            throw new ClusterException($"Không dùng được thư mục {root} cho cơ sở dữ liệu (của tài khoản khác, hoặc không ghi được).", e);
        }
    }
}
