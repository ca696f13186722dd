using Microsoft.EntityFrameworkCore;
using Npgsql;
using ProgramTracker.Data.Audit;
using ProgramTracker.Domain.Conferences;
using ProgramTracker.Domain.Dates;
using ProgramTracker.Domain.Organisations;
using ProgramTracker.Web.Tests.Hosting;

namespace ProgramTracker.Web.Tests.Audit;

public sealed class SealingTheTrail(TrackerApp app) : IClassFixture<TrackerApp>
{
    [Fact]
    public async Task Seals_finished_days_only_and_finds_a_byte_that_was_altered()
    {
        await RecordAsync("Ngày thứ nhất");
        app.Clock.PutOn(TimeSpan.FromDays(1));
        await RecordAsync("Ngày thứ hai");
        app.Clock.PutOn(TimeSpan.FromDays(1));
        await RecordAsync("Hôm nay");

        await using var db = app.OpenDatabase();
        var chain = new AuditChain(db, app.Clock);
        Assert.Equal(2, await chain.SealFinishedDaysAsync());
        Assert.Equal(0, await chain.SealFinishedDaysAsync());
        Assert.Empty(await chain.VerifyAsync());

        // A value beside the chain.
        await AlterAsync("update audit_details set after = replace(after::text, 'Ngày thứ nhất', 'Ngày thứ nhấT')::json where after::text like '%Ngày thứ nhất%'");
        Assert.Contains(await chain.VerifyAsync(), fault => fault.Contains("nội dung", StringComparison.Ordinal));
        await AlterAsync("update audit_details set after = replace(after::text, 'Ngày thứ nhấT', 'Ngày thứ nhất')::json where after::text like '%Ngày thứ nhấT%'");
        Assert.Empty(await chain.VerifyAsync());

        // A byte of an entry of a sealed day.
        await AlterAsync("update audit_entries set verb = 'test.arrangE' where id = (select id from audit_entries order by at, id limit 1)");
        Assert.Contains(await chain.VerifyAsync(), fault => fault.Contains("niêm phong", StringComparison.Ordinal));
        await AlterAsync("update audit_entries set verb = 'test.arrange' where verb = 'test.arrangE'");

        // A byte of a seal breaks the day and the days after it.
        const string FlipAByte = "update audit_seals set hash = set_byte(hash, 0, get_byte(hash, 0) # 1) where day = (select min(day) from audit_seals)";
        await AlterAsync(FlipAByte);
        Assert.NotEmpty(await chain.VerifyAsync());
        await AlterAsync(FlipAByte);
        Assert.Empty(await chain.VerifyAsync());

        // Seals that someone took away.
        var open = (await chain.UnguardedAsync()).Unsealed;
        await AlterAsync("delete from audit_seals");
        Assert.Contains(await chain.VerifyAsync(), fault => fault.Contains("không có dấu niêm phong", StringComparison.Ordinal));
        Assert.True((await chain.UnguardedAsync()).Unsealed > open);
        db.ChangeTracker.Clear();
        await chain.SealFinishedDaysAsync();
        Assert.Empty(await chain.VerifyAsync());
    }

    [Fact]
    public async Task Takes_no_entry_of_a_day_before_the_last_seal_and_finds_one_that_was_slipped_in()
    {
        await RecordAsync("Một ngày");
        app.Clock.PutOn(TimeSpan.FromDays(3));
        await RecordAsync("Ba ngày sau, hai ngày ở giữa không có gì");
        app.Clock.PutOn(TimeSpan.FromDays(1));
        await using var db = app.OpenDatabase();
        var chain = new AuditChain(db, app.Clock);
        await chain.SealFinishedDaysAsync();
        Assert.Empty(await chain.VerifyAsync());

        const string Slip =
            """
            create temporary table slipped as select * from audit_entries order by day desc limit 1;
            update slipped set id = gen_random_uuid(), day = day - 1;
            insert into audit_entries select * from slipped;
            drop table slipped
            """;
        await using (var connection = new NpgsqlConnection(app.ConnectionString))
        {
            await connection.OpenAsync();
            await using var command = new NpgsqlCommand(Slip, connection);

            Assert.Contains("sealed", (await Assert.ThrowsAsync<PostgresException>(() => command.ExecuteNonQueryAsync())).MessageText, StringComparison.Ordinal);
        }

        await AlterAsync(Slip);
        Assert.Contains(await chain.VerifyAsync(), fault => fault.Contains("không có dấu niêm phong", StringComparison.Ordinal));
        await AlterAsync("delete from audit_entries where day not in (select day from audit_seals) and day < (select max(day) from audit_seals)");
    }

    [Fact]
    public async Task Nobody_changes_or_drops_an_entry()
    {
        await RecordAsync("Giữ nguyên");
        foreach (var sql in new[] { "update audit_entries set verb = 'x'", "delete from audit_entries", "truncate audit_entries cascade" })
        {
            await using var connection = new NpgsqlConnection(app.ConnectionString);
            await connection.OpenAsync();
            await using var command = new NpgsqlCommand(sql, connection);

            await Assert.ThrowsAsync<PostgresException>(() => command.ExecuteNonQueryAsync());
        }
    }

    [Fact]
    public async Task An_entry_stands_or_falls_with_its_change()
    {
        OwnerId = (await app.OrganisationAsync("BCA")).Id;
        var conference = Some("Không thành");
        await using var db = app.OpenDatabase();
        await using (var transaction = await db.Database.BeginTransactionAsync())
        {
            db.Add(conference);
            await db.SaveChangesAsync();
            Assert.True(await db.AuditEntries.AnyAsync(e => e.SubjectId == conference.Id));
            await transaction.RollbackAsync();
        }

        Assert.False(await db.AuditEntries.AnyAsync(e => e.SubjectId == conference.Id));
    }

    private static Conference Some(string title) => Conference.Record(
        new ConferenceFacts(title, ConferencePurpose.SummingUp, PartialDate.Of(2026, 1, 5)), OwnerId, Area.NationId, new DateOnly(2026, 11, 23));

    private static Guid OwnerId { get; set; }

    private async Task RecordAsync(string title)
    {
        OwnerId = (await app.OrganisationAsync("BCA")).Id;
        await app.GivenAsync(Some(title));
    }

    /// <summary>As someone who owns the server, past the triggers.</summary>
    private async Task AlterAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(app.ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand($"set session_replication_role = replica; {sql}; reset session_replication_role", connection);
        await command.ExecuteNonQueryAsync();
    }
}
