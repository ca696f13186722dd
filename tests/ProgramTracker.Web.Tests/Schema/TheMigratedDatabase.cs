using Microsoft.EntityFrameworkCore;
using Npgsql;
using ProgramTracker.Web.Tests.Hosting;

namespace ProgramTracker.Web.Tests.Schema;

public sealed class TheMigratedDatabase(TrackerApp app) : IClassFixture<TrackerApp>
{
    /// <summary>Tables that everyone signed in may read whole: catalogues, accounts and what holds no record.</summary>
    private static readonly HashSet<string> Open =
    [
        "areas", "area_successions", "organisations", "organisation_successions", "document_types", "award_forms", "award_rules", "award_competences", "users", "roles", "user_roles", "user_claims",
        "user_logins", "user_tokens", "role_claims", "data_protection_keys", "audit_seals", "pending_imports",
        "notice_readings", "digests",
    ];

    [Fact]
    public void Is_what_the_model_says_by_its_migrations()
    {
        using var db = app.OpenDatabase();

        Assert.False(db.Database.HasPendingModelChanges());
    }

    [Fact]
    public async Task Has_every_column_of_the_model_and_no_other()
    {
        await using var db = app.OpenDatabase();
        var expected = db.Model.GetRelationalModel().Tables
            .SelectMany(table => table.Columns.Where(c => c.Name != "xmin").Select(c => $"{table.Name}.{c.Name} {c.StoreType}{(c.IsNullable ? "" : " not null")}"))
            .Order(StringComparer.Ordinal);

        var found = (await QueryAsync(
            """
            select c.relname || '.' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod) || case when a.attnotnull then ' not null' else '' end
            from pg_attribute a join pg_class c on c.oid = a.attrelid
            where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped and c.relname <> '__EFMigrationsHistory'
            """)).Order(StringComparer.Ordinal);

        Assert.Equal(expected, found);
    }

    [Fact]
    public async Task Walls_every_table_that_is_not_open_to_all()
    {
        var unwalled = await QueryAsync(
            """
            select c.relname from pg_class c
            where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname <> '__EFMigrationsHistory'
                and not (c.relrowsecurity and c.relforcerowsecurity and exists (select from pg_policy p where p.polrelid = c.oid and p.polname = 'province_sees'))
            """);

        Assert.DoesNotContain(unwalled, table => !Open.Contains(table) && table != "audit_details");
    }

    [Fact]
    public async Task Has_an_index_under_every_reference()
    {
        var bare = await QueryAsync(
            """
            select con.conrelid::regclass || ' ' || con.conname from pg_constraint con
            where con.contype = 'f' and con.connamespace = 'public'::regnamespace
                and not exists (select from pg_index i where i.indrelid = con.conrelid and i.indkey[0] = con.conkey[1])
            """);

        Assert.Empty(bare);
    }

    [Fact]
    public void Deletes_nothing_on_its_own()
    {
        using var db = app.OpenDatabase();
        var cascading = db.Model.GetEntityTypes()
            .Where(type => type.ClrType.Namespace!.StartsWith("ProgramTracker.Domain", StringComparison.Ordinal))
            .SelectMany(type => type.GetForeignKeys())
            .Where(key => key.DeleteBehavior is DeleteBehavior.Cascade or DeleteBehavior.SetNull);

        Assert.Empty(cascading);
    }

    [Theory]
    [InlineData("insert into areas (id, code, name, short_name, kind, level, valid_from, aliases, revision) select gen_random_uuid(), '48', 'x', 'x', 'tỉnh', 'Province', '2026-01-01', '{}', 0", "ex_areas_code")]
    [InlineData("update organisations set name = normalize(name, NFD) where code = 'CA-48'", "ck_organisations_nfc")]
    [InlineData("update organisations set valid_to = valid_from - 1 where code = 'BCA-V05'", "ck_organisations_dates")]
    public async Task Refuses_what_must_never_be_false(string sql, string constraint)
    {
        await using var connection = new NpgsqlConnection(app.ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);

        var refused = await Assert.ThrowsAsync<PostgresException>(() => command.ExecuteNonQueryAsync());

        Assert.Equal(constraint, refused.ConstraintName);
    }

    [Theory]
    [InlineData(2021, 12, 22, true)]
    [InlineData(2021, null, null, true)]
    [InlineData(null, 5, 31, true)]
    [InlineData(null, 2, 29, true)]
    [InlineData(null, null, null, true)]
    [InlineData(2021, 2, 29, false)]
    [InlineData(2021, 13, 1, false)]
    [InlineData(2021, null, 5, false)]
    [InlineData(null, 5, null, false)]
    [InlineData(1800, 1, 1, false)]
    public async Task Knows_the_calendar(int? year, int? month, int? day, bool exists)
    {
        var answer = await QueryAsync($"select partial_date_exists({Text(year)}, {Text(month)}, {Text(day)})::text");

        Assert.Equal(exists ? "true" : "false", answer.Single());
    }

    private static string Text(int? number) => number is { } n ? $"{n}::smallint" : "null::smallint";

    private async Task<IReadOnlyList<string>> QueryAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(app.ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<string>();
        while (await reader.ReadAsync())
            rows.Add(reader.GetString(0));

        return rows;
    }
}
