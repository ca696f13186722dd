using System.Diagnostics;
using System.Globalization;
using Npgsql;
using ProgramTracker.Data.Postgres;

namespace ProgramTracker.Web.Tests.Postgres;

public sealed class StartingAPrivateCluster : IDisposable
{
    private readonly string _home = Directory.CreateDirectory(Path.Combine(TestCluster.Root, $"pt-{Guid.CreateVersion7():N}")).FullName;
    private readonly List<string> _said = [];

    public StartingAPrivateCluster()
    {
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(_home, (UnixFileMode)0b111_101_101);
    }

    private string Folder => Path.Combine(_home, "pg");
    private string Data => Path.Combine(Folder, "data");
    private string PidFile => Path.Combine(Data, "postmaster.pid");

    [Fact]
    public async Task Makes_it_on_the_first_run_closed_to_others_and_sorted_the_Vietnamese_way()
    {
        await using var cluster = await StartAsync();

        Assert.True(cluster.IsOurs);
        Assert.Contains("chỉ lần đầu", Assert.Single(_said), StringComparison.Ordinal);
        Assert.Equal("Dung|Đạt|Em", await ScalarAsync(cluster, "select string_agg(n, '|' order by n) from unnest(array['Em', 'Đạt', 'Dung']) n"));
        if (!OperatingSystem.IsWindows())
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(Folder));
    }

    [Fact]
    public async Task Keeps_what_was_written_until_the_next_run()
    {
        await using (var first = await StartAsync())
            await KeepAsync(first, "Dân vận khéo");
        Assert.False(File.Exists(PidFile));
        _said.Clear();

        await using var second = await StartAsync();

        Assert.Equal("Dân vận khéo", await ScalarAsync(second, "select word from kept"));
        Assert.Empty(_said);
    }

    [Fact]
    public async Task Joins_the_server_that_runs_already_and_leaves_it_running()
    {
        await using var first = await StartAsync();
        await KeepAsync(first, "một");

        await using (var second = await StartAsync())
        {
            Assert.False(second.IsOurs);
            Assert.Equal("một", await ScalarAsync(second, "select word from kept"));
        }

        Assert.Equal("một", await ScalarAsync(first, "select word from kept"));
    }

    [Fact]
    public async Task Is_started_by_one_of_two_that_come_at_once()
    {
        var both = await Task.WhenAll(StartAsync(), StartAsync());

        Assert.Single(both, c => c.IsOurs);
        foreach (var cluster in both.OrderBy(c => c.IsOurs))
        {
            Assert.Equal("1", await ScalarAsync(cluster, "select '1'"));
            await cluster.DisposeAsync();
        }
    }

    [Fact]
    public async Task Recovers_after_the_server_was_killed()
    {
        await using var killed = await PrivateCluster.StartAsync(Folder, ClusterPurpose.Development);
        await KeepAsync(killed, "đã lưu");
        using (var server = Process.GetProcessById(ServerProcess()))
        {
            server.Kill();
            await server.WaitForExitAsync();
        }
        Assert.True(File.Exists(PidFile));

        await using var next = await StartAsync();

        Assert.True(next.IsOurs);
        Assert.Equal("đã lưu", await ScalarAsync(next, "select word from kept"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Is_not_misled_by_a_pid_file_that_names_something_else(bool alive)
    {
        await using (await StartAsync()) { }
        var pid = alive ? Environment.ProcessId : int.MaxValue;
        await File.WriteAllTextAsync(PidFile, string.Create(CultureInfo.InvariantCulture, $"{pid}\n{Data}\n1700000000\n5432\n{Folder}\n\n"));

        await using var cluster = await StartAsync();

        Assert.True(cluster.IsOurs);
    }

    [Fact]
    public async Task Makes_again_what_was_never_finished()
    {
        Directory.CreateDirectory(Path.Combine(Folder, "data.new", "base"));
        await File.WriteAllTextAsync(Path.Combine(Folder, "data.new", "PG_VERSION"), "15\n");
        Directory.CreateDirectory(Path.Combine(Data, "global"));

        await using var cluster = await StartAsync();

        Assert.Equal("1", await ScalarAsync(cluster, "select '1'"));
        Assert.False(Directory.Exists(Path.Combine(Folder, "data.new")));
    }

    [Fact]
    public async Task Never_deletes_one_that_was_ready_once()
    {
        await using (await StartAsync()) { }
        File.Delete(Path.Combine(Data, "PG_VERSION"));

        var refused = await Assert.ThrowsAsync<ClusterException>(StartAsync);

        Assert.Contains("Không có gì bị xóa", refused.Message, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(Data, "global", "pg_control")));
    }

    [Fact]
    public async Task Says_what_the_server_said_when_it_will_not_start()
    {
        await using (await StartAsync()) { }
        File.Delete(Path.Combine(Data, "global", "pg_control"));

        var refused = await Assert.ThrowsAsync<ClusterException>(StartAsync);

        Assert.Contains("pg_control", refused.Message, StringComparison.Ordinal);
        Assert.Contains("Dữ liệu vẫn còn nguyên", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Listens_on_a_port_with_a_password_where_the_path_is_too_long_for_a_socket()
    {
        var deep = Path.Combine(_home, new string('s', 120));

        await using var cluster = await PrivateCluster.StartAsync(deep, ClusterPurpose.Tests, _said.Add);

        Assert.Equal("127.0.0.1", await ScalarAsync(cluster, "select host(inet_server_addr())"));
        var stranger = new NpgsqlConnectionStringBuilder(cluster.ConnectionString) { Password = "đoán mò", Pooling = false };
        await using var connection = new NpgsqlConnection(stranger.ConnectionString);
        var refused = await Assert.ThrowsAsync<PostgresException>(connection.OpenAsync);
        Assert.Equal(PostgresErrorCodes.InvalidPassword, refused.SqlState);
    }

    [Fact]
    public async Task Goes_elsewhere_when_the_account_of_the_server_cannot_reach_the_folder()
    {
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(_home, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);

        await using (var cluster = await StartAsync())
        {
            Assert.Equal("1", await ScalarAsync(cluster, "select '1'"));
            if (!Environment.IsPrivilegedProcess)
            {
                Assert.Equal(Folder, cluster.Folder);
                return;
            }

            Assert.Contains(_said, s => s.Contains(cluster.Folder, StringComparison.Ordinal));
            Assert.StartsWith("/var/lib/programtracker/", cluster.Folder, StringComparison.Ordinal);
            await cluster.DisposeAsync();
            Directory.Delete(cluster.Folder, recursive: true);
        }
    }

    [Fact]
    public async Task Says_what_to_install_where_there_is_no_PostgreSQL()
    {
        var refused = await Assert.ThrowsAsync<ClusterException>(() => PostgresBinaries.FindAsync([_home], null, CancellationToken.None));

        Assert.Contains("cài gói postgresql", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_which_PostgreSQL_the_records_need_when_only_another_is_there()
    {
        var here = await PostgresBinaries.FindAsync(null, CancellationToken.None);

        var refused = await Assert.ThrowsAsync<ClusterException>(() => PostgresBinaries.FindAsync([here.Folder], here.Major + 1, CancellationToken.None));

        Assert.Contains($"hãy cài lại bản {here.Major + 1}", refused.Message, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(_home, recursive: true);

    private Task<PrivateCluster> StartAsync() => PrivateCluster.StartAsync(Folder, ClusterPurpose.Tests, _said.Add);

    private int ServerProcess() => int.Parse(File.ReadLines(PidFile).First(), CultureInfo.InvariantCulture);

    private static Task KeepAsync(PrivateCluster cluster, string word) =>
        TestCluster.ExecuteAsync(cluster.ConnectionString, $"create table kept as select '{word}' as word");

    private static async Task<string?> ScalarAsync(PrivateCluster cluster, string sql)
    {
        var unpooled = new NpgsqlConnectionStringBuilder(cluster.ConnectionString) { Pooling = false };
        await using var connection = new NpgsqlConnection(unpooled.ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        return (string?)await command.ExecuteScalarAsync();
    }
}
