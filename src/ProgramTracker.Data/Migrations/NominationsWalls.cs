using Microsoft.EntityFrameworkCore.Migrations;

namespace ProgramTracker.Data.Migrations;

/// <summary>Row-level security around nominations: lines and papers are seen and written with theirs.</summary>
internal static class NominationsWalls
{
    public static void Lay(MigrationBuilder migration)
    {
        Walls.LayScoped(migration, "nominations");
        Walls.LayPart(migration, "nomination_lines", "nomination_id", "nominations");
        Walls.LayPart(migration, "dossier_papers", "nomination_id", "nominations");
    }
}
