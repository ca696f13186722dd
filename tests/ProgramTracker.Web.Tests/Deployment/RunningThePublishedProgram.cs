using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Npgsql;
using ProgramTracker.Data.Postgres;
using ProgramTracker.Web.Tests.Postgres;

namespace ProgramTracker.Web.Tests.Deployment;

[Trait("Category", "Long")]
public sealed class RunningThePublishedProgram(PublishedProgram program) : IClassFixture<PublishedProgram>, IDisposable
{
    private const string OwnerPassword = "chusohuu";
    private const string AppPassword = "chuongtrinh";

    // A path too long for a socket: the server listens on a port and asks for passwords, as one elsewhere would.
    private readonly string _elsewhere = Path.Combine(TestCluster.Root, $"pt-{Guid.CreateVersion7():N}{new string('x', 80)}");
    private readonly string _beside = Path.Combine(TestCluster.Root, $"pt-{Guid.CreateVersion7():N}");
    private readonly List<Process> _sites = [];

    [Fact]
    public async Task Makes_its_tables_as_owner_then_serves_as_a_role_that_owns_nothing()
    {
        await using var server = await PrivateCluster.StartAsync(_elsewhere, ClusterPurpose.Tests);
        await MakeRolesAsync(server);
        var url = FreeAddress();

        var migrated = await program.RunAsync("migrate", ("ConnectionStrings__Migrations", SignedInAs(server, "programtracker_owner", OwnerPassword)));
        Assert.True(migrated.ExitCode == 0, migrated.Output);

        var site = await ServeAsync(url, asOurselves: false, ("ConnectionStrings__ProgramTracker", SignedInAs(server, "programtracker_app", AppPassword)));
        using var visitor = new HttpClient { BaseAddress = new Uri(url) };
        Assert.Equal("Healthy", await visitor.GetStringAsync("/healthz/ready"));
        var page = await visitor.GetStringAsync("/sign-in");
        var style = page.Split('"').First(a => a.StartsWith("/lib/tabler/", StringComparison.Ordinal));
        Assert.Contains(".navbar", await visitor.GetStringAsync(style), StringComparison.Ordinal);
        var healthy = await program.RunAsync("healthcheck", ("ASPNETCORE_URLS", url));
        Assert.True(healthy.ExitCode == 0, healthy.Output);

        await SignalAsync("TERM", site);
        await site.WaitForExitAsync();
        Assert.Equal(0, site.ExitCode);
        Assert.Equal(1, (await program.RunAsync("healthcheck", ("ASPNETCORE_URLS", url))).ExitCode);
    }

    [Fact]
    public async Task Takes_its_private_server_along_when_it_is_killed_and_finds_everything_again()
    {
        var url = FreeAddress();
        (string, string)[] settings = [("ASPNETCORE_ENVIRONMENT", "Development"), ("ProgramTracker__DataFolder", _beside), ("ProgramTracker__Seed", "false")];

        var killed = await ServeAsync(url, asOurselves: true, settings);
        using var server = Process.GetProcessById(int.Parse(File.ReadLines(Path.Combine(_beside, "data", "postmaster.pid")).First(), CultureInfo.InvariantCulture));
        killed.Kill();
        await server.WaitForExitAsync();

        var next = await ServeAsync(url, asOurselves: true, settings);
        await SignalAsync("TERM", next);
        await next.WaitForExitAsync();
        Assert.Equal(0, next.ExitCode);
        Assert.False(File.Exists(Path.Combine(_beside, "data", "postmaster.pid")));
    }

    [Fact]
    public async Task Refuses_in_a_sentence_to_start_in_production_without_a_connection_string()
    {
        var refused = await program.RunAsync("serve");

        Assert.Equal(1, refused.ExitCode);
        Assert.Contains("ConnectionStrings__ProgramTracker", Assert.Single(Lines(refused.Output)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_in_a_sentence_that_the_server_does_not_answer()
    {
        var nobody = new NpgsqlConnectionStringBuilder { Host = "127.0.0.1", Port = new Uri(FreeAddress()).Port, Database = "programtracker" };

        var refused = await program.RunAsync("serve", ("ConnectionStrings__ProgramTracker", nobody.ConnectionString));

        Assert.Equal(1, refused.ExitCode);
        Assert.Contains("Không nối được PostgreSQL", Assert.Single(Lines(refused.Output)), StringComparison.Ordinal);
    }

    public void Dispose()
    {
        foreach (var site in _sites)
        {
            if (!site.HasExited)
                site.Kill();
            site.WaitForExit();
            site.Dispose();
        }

        foreach (var folder in new[] { _elsewhere, _beside }.Where(Directory.Exists))
            Directory.Delete(folder, recursive: true);
    }

    // As the image of PostgreSQL does: the script runs once, as superuser.
    private static async Task MakeRolesAsync(PrivateCluster server)
    {
        var superuser = new NpgsqlConnectionStringBuilder(server.ConnectionString);
        await TestCluster.ExecuteAsync(server.ConnectionString, $"create role postgres superuser login password '{superuser.Password}'");
        var binaries = await PostgresBinaries.FindAsync(null, CancellationToken.None);

        var made = await PublishedProgram.RunAsync(
            ["sh", Path.Combine(Repository.Root, "deploy", "postgres-init.sh")],
            Repository.Root,
            [
                ("PATH", $"{binaries.Folder}:{Environment.GetEnvironmentVariable("PATH")}"),
                ("PGHOST", superuser.Host!),
                ("PGPORT", superuser.Port.ToString(CultureInfo.InvariantCulture)),
                ("PGPASSWORD", superuser.Password!),
                ("OWNER_PASSWORD", OwnerPassword),
                ("APP_PASSWORD", AppPassword),
            ]
        );
        Assert.True(made.ExitCode == 0, made.Output);
    }

    private static string SignedInAs(PrivateCluster server, string role, string password) =>
        new NpgsqlConnectionStringBuilder(server.ConnectionStringTo("programtracker")) { Username = role, Password = password }.ConnectionString;

    /// <summary>Starts the site and reads what it says until it names its address; the rest is thrown away.</summary>
    private async Task<Process> ServeAsync(string url, bool asOurselves, params (string Name, string Value)[] environment)
    {
        var site = program.Serve(asOurselves, [.. environment, ("ASPNETCORE_URLS", url)]);
        _sites.Add(site);
        List<string> said = [];
        while (await site.StandardOutput.ReadLineAsync() is { } line)
        {
            said.Add(line);
            if (line.Contains(url, StringComparison.Ordinal))
            {
                site.BeginErrorReadLine();
                _ = site.StandardOutput.BaseStream.CopyToAsync(Stream.Null);
                return site;
            }
        }

        Assert.Fail(string.Join('\n', said) + await site.StandardError.ReadToEndAsync());
        return site;
    }

    private static async Task SignalAsync(string signal, Process process) =>
        Assert.Equal(0, (await PublishedProgram.RunAsync(["sh", "-c", $"kill -{signal} {process.Id}"], "/", [])).ExitCode);

    private static string[] Lines(string output) => output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static string FreeAddress()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return $"http://{listener.LocalEndpoint}";
    }
}
