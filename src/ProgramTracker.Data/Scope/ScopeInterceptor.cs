using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Npgsql;

namespace ProgramTracker.Data.Scope;

/// <summary>
/// The second wall: every connection takes the database role of the actor's scope before its first query, so that row-level security holds
/// whatever the query says. Npgsql resets role and settings when the connection goes back to the pool.
/// </summary>
public sealed class ScopeInterceptor : DbConnectionInterceptor
{
    // Without compiling: walls and series make the server expect millions of rows where hundreds come, and compiling for those took nine of the eleven seconds of what is overdue.
    private const string TakeRole = "select set_config('role', $1, false), set_config('app.areas', $2, false), set_config('app.user', $3, false), set_config('jit', 'off', false)";

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = Command(connection, eventData);
        command?.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var command = Command(connection, eventData);
        if (command is not null)
            await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private static NpgsqlCommand? Command(DbConnection connection, ConnectionEndEventData eventData)
    {
        if (eventData.Context is not TrackerContext context || context.IsMigrating)
            return null;

        var scope = context.Actor.Scope;
        var role = scope.Kind switch
        {
            ScopeKind.National => DatabaseRoles.National,
            ScopeKind.Province => DatabaseRoles.Province,
            _ => DatabaseRoles.None,
        };

        return new NpgsqlCommand(TakeRole, (NpgsqlConnection)connection)
        {
            Parameters = { new() { Value = role }, new() { Value = "{" + string.Join(',', scope.AreaIds) + "}" }, new() { Value = context.Actor.UserId?.ToString() ?? "" } },
        };
    }
}
