using Microsoft.EntityFrameworkCore.Migrations;

namespace ProgramTracker.Data.Migrations;

/// <summary>Who sees an answer for a bridge point: whoever sees the bridge point's province. Who sees the agenda: whoever sees the conference.</summary>
internal static class AnswersAndAgendaWalls
{
    public static void Lay(MigrationBuilder migration)
    {
        Walls.LayScoped(migration, "bridge_point_answers");
        Walls.LayPart(migration, "conference_agenda", "conference_id", "conferences");
    }
}
