using Microsoft.EntityFrameworkCore.Migrations;

namespace ProgramTracker.Data.Migrations;

/// <summary>What the migration lays beside its tables: who sees jobs and imports, the fingerprints of lists that were there before, and the one question that is answered past the walls.</summary>
internal static class AwardImportsWalls
{
    private const string User = "(select nullif(current_setting('app.user', true), ''))";

    private const string Own = $"user_id = {User}::uuid";

    /// <summary>Everything that needs the tables.</summary>
    public static void Lay(MigrationBuilder migration)
    {
        LayOwn(migration, "list_imports");
        LayOwn(migration, "jobs");
        LayHashes(migration);
        LayVerifying(migration);
    }

    /// <summary>Whose it is sees it, and the program, which has no account of its own and looks for the jobs of all.</summary>
    private static void LayOwn(MigrationBuilder migration, string table) => migration.Sql(
        $"""
        alter table {table} enable row level security;
        alter table {table} force row level security;
        create policy national on {table} to programtracker_national using ({User} is null or {Own}) with check ({User} is null or {Own});
        create policy province_sees on {table} to programtracker_province using ({Own}) with check ({Own});
        """);

    /// <summary>As <c>AwardDecision.ListHash</c> makes them. The walls stand before the owner too, who has to see every row for this.</summary>
    private static void LayHashes(MigrationBuilder migration) => migration.Sql(
        """
        alter table award_recipients no force row level security;
        alter table award_decisions no force row level security;
        update award_decisions d set list_hash = encode(sha256(convert_to(coalesce((
            select string_agg(concat(r.kind, E'\t', r.name, E'\t', r.post_and_unit, E'\t', r.achievement), E'\n' order by r."order")
            from award_recipients r where r.decision_id = d.id), ''), 'UTF8')), 'hex');
        alter table award_recipients force row level security;
        alter table award_decisions force row level security;
        alter table award_decisions alter column list_hash drop default;
        create index ix_award_decisions_code on award_decisions (right(id::text, 10));
        """);

    /// <summary>
    /// Whoever holds a printed list may ask whether it is what the record says, also a list of another province: the function reads as its owner, and gives out whose decision it is and how its
    /// list stands, and nobody's name.
    /// </summary>
    private static void LayVerifying(MigrationBuilder migration) => migration.Sql(
        """
        create function decision_of_list(reference text) returns table (
            id uuid, number text, decided_year smallint, decided_month smallint, decided_day smallint, authority_id uuid, authority text, form_id uuid, form text, state text, list_hash text,
            collectives integer, individuals integer, households integer, revoked integer)
        language sql stable security definer set search_path = public, pg_temp as $$
            select d.id, coalesce(d.number_canonical, d.number_raw), d.decided_on_year, d.decided_on_month, d.decided_on_day, d.authority_id, o.name, d.form_id, f.name, d.state, d.list_hash,
                d.listed_collectives, d.listed_individuals, d.listed_households, d.revoked_recipients
            from award_decisions d join organisations o on o.id = d.authority_id join award_forms f on f.id = d.form_id
            where right(d.id::text, 10) = reference
        $$;
        revoke all on function decision_of_list(text) from public;
        grant execute on function decision_of_list(text) to programtracker_national, programtracker_province;
        """);
}
