using Npgsql;

namespace ProgramTracker.Web.Tests.Postgres;

public sealed class CopyingATemplate
{
    private int _filled;

    [Fact]
    public async Task Gives_every_class_a_database_of_its_own_filled_once()
    {
        var template = new TemplateDatabase("copied", FillAsync);

        var databases = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => TestCluster.NewDatabaseAsync(template)));
        await TestCluster.ExecuteAsync(databases[0], "delete from kept");

        Assert.Equal(1, _filled);
        Assert.Equal(4, databases.Distinct().Count());
        Assert.Equal(0, await CountAsync(databases[0]));
        Assert.Equal(1, await CountAsync(databases[1]));
    }

    private Task FillAsync(string connectionString)
    {
        _filled++;
        return TestCluster.ExecuteAsync(connectionString, "create table kept as select 1 as one");
    }

    private static async Task<long> CountAsync(string connectionString)
    {
        await using var source = NpgsqlDataSource.Create(connectionString);
        await using var command = source.CreateCommand("select count(*) from kept");
        return (long)(await command.ExecuteScalarAsync())!;
    }
}
