using Microsoft.EntityFrameworkCore.Migrations;

namespace ProgramTracker.Data.Migrations;

/// <summary>Row-level security around what is said of two rows, and one standing word for each two of them.</summary>
internal static class RecipientTiesWalls
{
    public static void Lay(MigrationBuilder migration)
    {
        Walls.LayScoped(migration, "recipient_ties");
        migration.Sql(
            """
            create policy province_ties_what_it_sees on recipient_ties as restrictive for insert to programtracker_province
                with check (exists (select from award_recipients r where r.id = first_id) and exists (select from award_recipients r where r.id = second_id));
            """);
        migration.Sql("create unique index ix_recipient_ties_standing on recipient_ties (least(first_id, second_id), greatest(first_id, second_id)) where taken_back_because is null;");
    }
}
