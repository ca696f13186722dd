using System.Diagnostics;

namespace ProgramTracker.Data.Postgres;

/// <summary>Runs one short command of the system and keeps what it said.</summary>
internal sealed record ChildProcess(int ExitCode, string Output, string Errors)
{
    public bool Succeeded => ExitCode == 0;

    /// <summary>The last thing the command complained about, for one sentence to a person.</summary>
    public string LastComplaint => LastLine(Errors) ?? LastLine(Output) ?? $"mã thoát {ExitCode}";

    public static async Task<ChildProcess> RunAsync(IEnumerable<string> commandLine, string? workingFolder, CancellationToken ct)
    {
        var info = Describe(commandLine, workingFolder);
        info.RedirectStandardOutput = true;
        info.RedirectStandardError = true;

        using var process = Start(info);
        process.StandardInput.Close();
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(ct);
            var errors = process.StandardError.ReadToEndAsync(ct);
            await process.WaitForExitAsync(ct);
            return new(process.ExitCode, await output, await errors);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }
    }

    /// <summary>A child that inherits nothing of the PostgreSQL settings (PGDATA, PGPORT…) in our environment.</summary>
    public static ProcessStartInfo Describe(IEnumerable<string> commandLine, string? workingFolder)
    {
        string[] words = [.. commandLine];
        var info = new ProcessStartInfo(words[0], words[1..]) { RedirectStandardInput = true, WorkingDirectory = workingFolder ?? "/" };
        foreach (var name in info.Environment.Keys.Where(k => k.StartsWith("PG", StringComparison.Ordinal)).ToList())
            info.Environment.Remove(name);
        return info;
    }

    public static Process Start(ProcessStartInfo info)
    {
        try
        {
            return Process.Start(info) ?? throw new ClusterException($"Không chạy được {info.FileName}.");
        }
        catch (System.ComponentModel.Win32Exception e)
        {
            throw new ClusterException($"Không chạy được {info.FileName}: {e.Message}.", e);
        }
    }

    /// <summary>Where a command of the system stands on PATH, or null.</summary>
    public static string? OnPath(string command) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Concat(["/usr/bin", "/bin", "/usr/sbin", "/sbin"])
            .Select(folder => Path.Combine(folder, command))
            .FirstOrDefault(File.Exists);

    private static string? LastLine(string text) =>
        text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).LastOrDefault();
}
