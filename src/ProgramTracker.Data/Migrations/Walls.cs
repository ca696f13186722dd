using Microsoft.EntityFrameworkCore.Migrations;

namespace ProgramTracker.Data.Migrations;

/// <summary>The walls that migrations after the first lay around their tables; the same as those of the first.</summary>
internal static class Walls
{
    private const string Nation = "'00000000-0000-7000-8000-000000000084'::uuid";

    // A subquery, so that the setting is read once per query and not once per row.
    private const string Visible = "any ((select nullif(current_setting('app.areas', true), ''))::uuid[])";

    /// <summary>Around a table whose rows have a scope.</summary>
    public static void LayScoped(MigrationBuilder migration, string table) => migration.Sql(
        $"""
        alter table {table} enable row level security;
        alter table {table} force row level security;
        create policy national on {table} to programtracker_national using (true) with check (true);
        create policy province_sees on {table} for select to programtracker_province using (scope_id = {Visible});
        create policy province_adds on {table} for insert to programtracker_province with check (scope_id = {Visible} and scope_id <> {Nation});
        create policy province_changes on {table} for update to programtracker_province
            using (scope_id = {Visible} and scope_id <> {Nation}) with check (scope_id = {Visible} and scope_id <> {Nation});
        create policy province_drops on {table} for delete to programtracker_province using (scope_id = {Visible} and scope_id <> {Nation});
        """);

    /// <summary>Around a table whose rows are seen and written with the record that they are part of.</summary>
    public static void LayPart(MigrationBuilder migration, string part, string key, string whole) => migration.Sql(
        $"""
        alter table {part} enable row level security;
        alter table {part} force row level security;
        create policy national on {part} to programtracker_national using (true) with check (true);
        create policy province_sees on {part} for select to programtracker_province using (exists (select from {whole} w where w.id = {key}));
        create policy province_adds on {part} for insert to programtracker_province
            with check (exists (select from {whole} w where w.id = {key} and w.scope_id <> {Nation}));
        create policy province_changes on {part} for update to programtracker_province
            using (exists (select from {whole} w where w.id = {key} and w.scope_id <> {Nation}))
            with check (exists (select from {whole} w where w.id = {key} and w.scope_id <> {Nation}));
        create policy province_drops on {part} for delete to programtracker_province
            using (exists (select from {whole} w where w.id = {key} and w.scope_id <> {Nation}));
        """);
}
