using Microsoft.EntityFrameworkCore.Migrations;

namespace ProgramTracker.Data.Migrations;

/// <summary>Row-level security around what is said of two rows, and one standing word for each two of them.</summary>
internal static class RecipientTiesWalls
{
    public static void Lay(MigrationBuilder migration)
    {
        Walls.LayScoped(migration, "recipient_ties");
        migration.Sql("create unique index ix_recipient_ties_standing on recipient_ties (least(first_id, second_id), greatest(first_id, second_id)) where taken_back_because is null;");
    }
}
