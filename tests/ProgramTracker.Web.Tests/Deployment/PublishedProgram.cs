using System.Diagnostics;
using ProgramTracker.Web.Tests.Postgres;

namespace ProgramTracker.Web.Tests.Deployment;

/// <summary>The program as its image holds it: the Dockerfile's steps from what the Dockerfile copies, without an engine. Run as an account without rights where we are root.</summary>
public sealed class PublishedProgram : IAsyncLifetime
{
    private static readonly string[] NotInTheImage = ["bin", "obj", "node_modules", "lib"];

    private readonly string _folder = Directory.CreateDirectory(Path.Combine(TestCluster.Root, $"pt-{Guid.CreateVersion7():N}")).FullName;

    private string App => Path.Combine(_folder, "app");

    public async Task InitializeAsync()
    {
        var source = Path.Combine(_folder, "source");
        foreach (var (from, to) in Dockerfile.CopiedFromRepository)
            Copy(Path.Combine(Repository.Root, from), Path.Combine(source, to, to.EndsWith('/') && !from.EndsWith('/') ? Path.GetFileName(from) : ""));

        var published = await RunAsync(["dotnet", .. Dockerfile.Publish, "-o", App], source, []);
        Assert.True(published.ExitCode == 0, published.Output);
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(_folder, (UnixFileMode)0b111_101_101);
    }

    public Task DisposeAsync()
    {
        Directory.Delete(_folder, recursive: true);
        return Task.CompletedTask;
    }

    /// <summary>Runs one verb to its end.</summary>
    public Task<(int ExitCode, string Output)> RunAsync(string verb, params (string Name, string Value)[] environment) =>
        RunAsync([.. WithoutRights(), "dotnet", "ProgramTracker.Web.dll", verb], App, environment);

    /// <summary>Starts the site; <paramref name="asOurselves"/> for development, where the private server needs our rights to lend its own account.</summary>
    public Process Serve(bool asOurselves, params (string Name, string Value)[] environment) =>
        Start([.. asOurselves ? [] : WithoutRights(), "dotnet", "ProgramTracker.Web.dll"], App, environment);

    public static async Task<(int ExitCode, string Output)> RunAsync(string[] commandLine, string folder, (string Name, string Value)[] environment)
    {
        using var process = Start(commandLine, folder, environment);
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();

        return (process.ExitCode, await output + await errors);
    }

    private static Process Start(string[] commandLine, string folder, (string Name, string Value)[] environment)
    {
        var info = new ProcessStartInfo(commandLine[0], commandLine[1..])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };

        // What the test run was given (an address, a server) is not the program's.
        foreach (var name in info.Environment.Keys.Where(k => k.Contains("__", StringComparison.Ordinal) || k.StartsWith("ASPNETCORE_", StringComparison.Ordinal)).ToList())
            info.Environment.Remove(name);
        foreach (var (name, value) in environment)
            info.Environment[name] = value;

        return Process.Start(info)!;
    }

    private static string[] WithoutRights() => Environment.IsPrivilegedProcess ? ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", "--"] : [];

    private static void Copy(string from, string to)
    {
        if (File.Exists(from))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            File.Copy(from, to, overwrite: true);
            return;
        }

        foreach (var entry in Directory.GetFileSystemEntries(from).Where(e => !NotInTheImage.Contains(Path.GetFileName(e))))
            Copy(entry, Path.Combine(to, Path.GetFileName(entry)));
    }
}
