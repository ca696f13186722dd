using Npgsql;

namespace ProgramTracker.Web.Tests.Postgres;

/// <summary>A database that is filled once per test run and then copied for every class that asks; a copy takes some 50 ms.</summary>
/// <param name="purpose">A word for its name.</param>
/// <param name="fill">Fills it through the connection string it is given, which does not pool: a template with a guest cannot be copied.</param>
public sealed class TemplateDatabase(string purpose, Func<string, Task> fill)
{
    private readonly Lazy<Task> _filled = new(() => FillAsync(NameFor(purpose), fill));

    public string Name => NameFor(purpose);

    /// <summary>Makes and fills the template, unless that was done; a failure is everyone's.</summary>
    public Task FillOnceAsync() => _filled.Value;

    private static string NameFor(string purpose) => $"template_{purpose}_{Environment.ProcessId}";

    private static async Task FillAsync(string name, Func<string, Task> fill)
    {
        var connectionString = await TestCluster.NewEmptyDatabaseAsync(name);
        await fill(new NpgsqlConnectionStringBuilder(connectionString) { Pooling = false }.ConnectionString);
    }
}
