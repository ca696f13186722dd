using System.Runtime.Versioning;
using System.Security.Cryptography;

namespace ProgramTracker.Data.Postgres;

/// <summary>Makes an empty cluster in a folder that has none. Interrupted at any moment, it leaves nothing that the next start would take for a cluster.</summary>
[UnsupportedOSPlatform("windows")]
internal static class ClusterMaking
{
    public static async Task MakeAsync(ClusterFolder folder, PostgresBinaries binaries, ClusterPurpose purpose, CancellationToken ct)
    {
        folder.ClearUnfinished();
        File.WriteAllText(folder.Password, RandomNumberGenerator.GetHexString(32));
        await folder.Account.GiveAsync(folder.Password, ct);

        // Some systems have no C.UTF-8; nothing here depends on the C library's idea of letters.
        var made = await InitDbAsync("C.UTF-8", folder, binaries, purpose, ct);
        if (!made.Succeeded)
        {
            folder.ClearUnfinished();
            made = await InitDbAsync("C", folder, binaries, purpose, ct);
        }

        if (!made.Succeeded)
            throw new ClusterException($"Không tạo được cơ sở dữ liệu ở {folder.Root}: {made.LastComplaint}");

        Directory.Move(folder.InTheMaking, folder.Data);
    }

    private static Task<ChildProcess> InitDbAsync(string locale, ClusterFolder folder, PostgresBinaries binaries, ClusterPurpose purpose, CancellationToken ct)
    {
        string[] initdb =
        [
            .. folder.Account.Prefix,
            binaries.InitDb,
            "-D", folder.InTheMaking,
            "-U", ServerAddress.Superuser,
            "--auth-local=trust",
            "--auth-host=scram-sha-256",
            "--pwfile", folder.Password,
            "-E", "UTF8",
            "--locale-provider=icu",
            "--icu-locale=vi",
            $"--locale={locale}",
            "--no-instructions",
            .. purpose == ClusterPurpose.Tests ? ["--no-sync"] : Array.Empty<string>(),
        ];
        return ChildProcess.RunAsync(initdb, folder.Root, ct);
    }
}
