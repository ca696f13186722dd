using System.Runtime.Versioning;

namespace ProgramTracker.Data.Postgres;

/// <summary>Who the server runs as. PostgreSQL refuses to run as root, so root lends it another account; anyone else runs it as themselves.</summary>
[UnsupportedOSPlatform("windows")]
internal sealed record ServerAccount(string? Name, IReadOnlyList<string> Prefix)
{
    private static readonly string[] Preferred = ["postgres", "nobody"];

    /// <summary>The account for a cluster: the owner of the one that stands, else the first that this machine has.</summary>
    public static async Task<ServerAccount> ForAsync(string clusterFolder, CancellationToken ct)
    {
        if (!Environment.IsPrivilegedProcess)
            return new(null, []);

        foreach (var name in Directory.Exists(clusterFolder) ? [await OwnerOfAsync(clusterFolder, ct), .. Preferred] : Preferred)
        {
            if (name is "" or "root")
                continue;
            var group = await ChildProcess.RunAsync(["id", "-g", name], null, ct);
            if (group.Succeeded)
                return await LentAsync(name, group.Output.Trim(), ct);
        }

        throw new ClusterException("PostgreSQL không chạy bằng quyền root và máy này không có tài khoản postgres: hãy cài gói postgresql hoặc chạy bằng tài khoản thường.");
    }

    /// <summary>Whether the server could work in this folder: every parent lets it through and the folder lets it write.</summary>
    public async Task<bool> CanWorkInAsync(string folder, CancellationToken ct) =>
        Name is null || (await ChildProcess.RunAsync([.. Prefix, "sh", "-c", "cd \"$1\" && test -w .", "sh", folder], null, ct)).Succeeded;

    /// <summary>Makes the folder this account's own, closed to everyone else.</summary>
    public async Task TakeAsync(string folder, CancellationToken ct)
    {
        Directory.CreateDirectory(folder);
        File.SetUnixFileMode(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        if (Name is not null && await OwnerOfAsync(folder, ct) != Name)
            await GiveAsync(folder, ct);
    }

    /// <summary>Hands a file or folder of ours to this account.</summary>
    public async Task GiveAsync(string path, CancellationToken ct)
    {
        if (Name is null)
            return;

        var chown = await ChildProcess.RunAsync(["chown", "-R", Name, path], null, ct);
        if (!chown.Succeeded)
            throw new ClusterException($"Không giao được {path} cho tài khoản {Name}: {chown.LastComplaint}");
    }

    private static async Task<ServerAccount> LentAsync(string name, string group, CancellationToken ct)
    {
        // runuser and su would stand between the server and its signals; setpriv becomes the server.
        var setpriv = ChildProcess.OnPath("setpriv") ?? throw new ClusterException("Để chạy PostgreSQL khi là root cần lệnh setpriv (gói util-linux).");
        string[] prefix = [setpriv, $"--reuid={name}", $"--regid={group}", "--clear-groups", "--"];

        var trial = await ChildProcess.RunAsync([.. prefix, "true"], null, ct);
        return trial.Succeeded ? new(name, prefix) : throw new ClusterException($"Không chuyển được sang tài khoản {name}: {trial.LastComplaint}");
    }

    private static async Task<string> OwnerOfAsync(string folder, CancellationToken ct) =>
        (await ChildProcess.RunAsync(["stat", OperatingSystem.IsMacOS() ? "-f" : "-c", OperatingSystem.IsMacOS() ? "%Su" : "%U", folder], null, ct)).Output.Trim();
}
