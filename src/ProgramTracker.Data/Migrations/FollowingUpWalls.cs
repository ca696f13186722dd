using Microsoft.EntityFrameworkCore.Migrations;

namespace ProgramTracker.Data.Migrations;

/// <summary>What the migration of follow-up and notices lays beside the tables: row-level security, and the reports there were before.</summary>
internal static class FollowingUpWalls
{
    private const string Nation = "'00000000-0000-7000-8000-000000000084'::uuid";
    private const string Visible = "any ((select nullif(current_setting('app.areas', true), ''))::uuid[])";

    public static void Lay(MigrationBuilder migration)
    {
        foreach (var table in (string[])["progress_reports", "direction_answers"])
            migration.Sql(
                $"""
                alter table {table} enable row level security;
                alter table {table} force row level security;
                create policy national on {table} to programtracker_national using (true) with check (true);
                create policy province_sees on {table} for select to programtracker_province using (scope_id = {Visible});
                create policy province_adds on {table} for insert to programtracker_province with check (scope_id = {Visible} and scope_id <> {Nation});
                """);

        // Answers are corrected; reports stay as they were given.
        migration.Sql(
            $"""
            create policy province_changes on direction_answers for update to programtracker_province
                using (scope_id = {Visible} and scope_id <> {Nation}) with check (scope_id = {Visible} and scope_id <> {Nation});
            revoke update, delete on progress_reports from programtracker_national, programtracker_province;
            revoke delete on direction_answers from programtracker_national, programtracker_province;
            """);

        // What was shown before reports were kept one by one. Walls hold for the owner too, so they open for this statement.
        migration.Sql(
            """
            alter table progress_reports no force row level security;
            alter table assignments no force row level security;
            insert into progress_reports (id, task_id, organisation_id, scope_id, reported_on, wording, is_done)
                select gen_random_uuid(), task_id, organisation_id, scope_id, coalesce(reported_done_on, started_on), evidence, true
                from assignments where evidence is not null;
            alter table assignments force row level security;
            alter table progress_reports force row level security;
            """);
    }
}
