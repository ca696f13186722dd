using Npgsql;
using ProgramTracker.Web.Tests.Conferences;
using ProgramTracker.Web.Tests.Hosting;

namespace ProgramTracker.Web.Tests.Schema;

/// <summary>Statements past every page and verb: the database itself refuses them.</summary>
public sealed class WhatMustNeverBeFalse(TrackerApp app) : IClassFixture<TrackerApp>
{
    [Theory]
    [InlineData("update conferences set state = 'Nonsense'")]
    [InlineData("update conferences set title = '  '")]
    [InlineData("update organisations set name = ''")]
    [InlineData("update organisations set parent_id = id")]
    public async Task Is_refused_by_the_database(string statement)
    {
        await app.ConferenceAsync();
        await using var connection = new NpgsqlConnection(app.ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(statement, connection);

        var refused = await Assert.ThrowsAsync<PostgresException>(() => command.ExecuteNonQueryAsync());

        Assert.Equal(PostgresErrorCodes.CheckViolation, refused.SqlState);
    }
}
