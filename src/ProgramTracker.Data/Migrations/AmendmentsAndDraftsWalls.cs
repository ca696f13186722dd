using Microsoft.EntityFrameworkCore.Migrations;

namespace ProgramTracker.Data.Migrations;

/// <summary>Who sees amendments: whoever sees the conference. Who sees a draft: who typed it, and nobody else.</summary>
internal static class AmendmentsAndDraftsWalls
{
    private const string Own = "user_id = (select nullif(current_setting('app.user', true), ''))::uuid";

    public static void Lay(MigrationBuilder migration)
    {
        Walls.LayPart(migration, "conference_amendments", "conference_id", "conferences");
        migration.Sql("revoke update, delete on conference_amendments from programtracker_national, programtracker_province;");
        migration.Sql(
            $"""
            alter table form_drafts enable row level security;
            alter table form_drafts force row level security;
            create policy national on form_drafts to programtracker_national using ({Own}) with check ({Own});
            create policy province_sees on form_drafts to programtracker_province using ({Own}) with check ({Own});
            """);
    }
}
