using Npgsql;
using ProgramTracker.Domain;
using ProgramTracker.Domain.Documents;
using ProgramTracker.Web.Tests.Documents;
using ProgramTracker.Web.Tests.Hosting;
using ProgramTracker.Web.Tests.Programmes;

namespace ProgramTracker.Web.Tests.Schema;

/// <summary>Two saves that do not see each other, each of which is right alone.</summary>
public sealed class ClosingACircle(TrackerApp app) : IClassFixture<TrackerApp>
{
    [Fact]
    public async Task Is_refused_in_words_to_the_second_of_two_who_relate_documents_at_once()
    {
        var (one, two) = (await SomeDocuments.NationalAsync(app, "71/KH-BCA"), await SomeDocuments.NationalAsync(app, "72/KH-BCA"));
        await app.GivenAsync(one, two);
        var form = await (await app.SignedInAsAsync(TestAccounts.Ministry)).OpenAsync($"/documents/{two.Id}/relate");
        await using var first = await BeginAsync();
        await RunAsync(first, $"insert into document_relations (id, document_id, kind, related_id) values (gen_random_uuid(), '{one.Id}', 'Implements', '{two.Id}')");

        var second = form.SubmitAsync([new("Input.Kind", nameof(DocumentRelationKind.Implements)), new("Input.Related", "71/KH-BCA"), new("Input.RelatedId", one.Id.ToString())], "form#relate");
        await WaitForTheLockAsync(second);
        await RunAsync(first, "commit");

        Assert.Contains("khép vòng", (await second).Document.QuerySelector(".error-summary")?.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lets_two_documents_cite_each_other()
    {
        var (one, two) = (await SomeDocuments.NationalAsync(app, "73/KH-BCA"), await SomeDocuments.NationalAsync(app, "74/KH-BCA"));
        await app.GivenAsync(one, two);
        await using var connection = await BeginAsync();

        foreach (var (citing, cited) in new[] { (one, two), (two, one) })
            await RunAsync(connection, $"insert into document_relations (id, document_id, kind, related_id) values (gen_random_uuid(), '{citing.Id}', 'Cites', '{cited.Id}')");
    }

    [Theory]
    [InlineData("implements_id", "programmes_implement_in_order")]
    [InlineData("predecessor_id", "programmes_follow_in_order")]
    public async Task Is_refused_to_the_second_of_two_who_change_programmes_at_once(string column, string constraint)
    {
        var ids = new List<Guid>();
        foreach (var title in new[] { "Chương trình một", "Chương trình hai", "Chương trình ba" })
            ids.Add(await GivenProgrammeAsync(title));
        await using var first = await BeginAsync();
        await RunAsync(first, $"update programmes set {column} = '{ids[1]}' where id = '{ids[0]}'; update programmes set {column} = '{ids[2]}' where id = '{ids[1]}'");

        await using var other = await BeginAsync();
        var second = RunAsync(other, $"update programmes set {column} = '{ids[0]}' where id = '{ids[2]}'");
        await WaitForTheLockAsync(second);
        await RunAsync(first, "commit");

        Assert.Equal(constraint, (await Assert.ThrowsAsync<PostgresException>(() => second)).ConstraintName);
    }

    private async Task<Guid> GivenProgrammeAsync(string title)
    {
        Aggregate programme = await SomeProgrammes.DraftAsync(app, SomeProgrammes.Facts(null, title));
        await app.GivenAsync(programme);

        return programme.Id;
    }

    private async Task<NpgsqlConnection> BeginAsync()
    {
        var connection = new NpgsqlConnection(app.ConnectionString);
        await connection.OpenAsync();
        await RunAsync(connection, "begin");

        return connection;
    }

    /// <summary>Until the other save waits for this one, or is through where nothing holds it.</summary>
    private async Task WaitForTheLockAsync(Task other)
    {
        await using var connection = new NpgsqlConnection(app.ConnectionString);
        await connection.OpenAsync();
        await using var waiting = new NpgsqlCommand("select count(*) from pg_locks where locktype = 'advisory' and not granted and database = (select oid from pg_database where datname = current_database())", connection);
        while (!other.IsCompleted && await waiting.ExecuteScalarAsync() is 0L)
            await Task.Yield();
    }

    private static async Task RunAsync(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
