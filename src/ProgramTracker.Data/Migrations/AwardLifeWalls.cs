using Microsoft.EntityFrameworkCore.Migrations;

namespace ProgramTracker.Data.Migrations;

/// <summary>What the migration lays beside its tables: keys of the recipients that stand, and walls. The rules and who may decide are catalogues, open to all.</summary>
internal static class AwardLifeWalls
{
    /// <summary>Everything that needs the tables.</summary>
    public static void Lay(MigrationBuilder migration)
    {
        LayKeys(migration);
        LayRevocations(migration);
        LayOverrides(migration);
    }

    /// <summary>The walls stand before the owner too, who has to see every row for this.</summary>
    private static void LayKeys(MigrationBuilder migration) => migration.Sql(
        """
        alter table award_recipients no force row level security;
        update award_recipients set name_key = left(search_key(name), 300), unit_key = left(search_key(coalesce(post_and_unit, '')), 500);
        alter table award_recipients force row level security;
        alter table award_recipients alter column name_key drop default, alter column unit_key drop default;
        """);

    /// <summary>That a whole decision was taken back everyone knows who sees it; that the award of someone was, who sees that one.</summary>
    private static void LayRevocations(MigrationBuilder migration)
    {
        Walls.LayPart(migration, "award_revocations", "decision_id", "award_decisions");
        migration.Sql(
            """
            drop policy province_sees on award_revocations;
            create policy province_sees on award_revocations for select to programtracker_province using (
                exists (select from award_decisions w where w.id = decision_id)
                and (is_whole or exists (select from award_recipients r where r.revocation_id = award_revocations.id)));
            """);
    }

    /// <summary>What was let pass for someone is for who sees that one.</summary>
    private static void LayOverrides(MigrationBuilder migration)
    {
        Walls.LayPart(migration, "award_overrides", "decision_id", "award_decisions");
        migration.Sql(
            """
            drop policy province_sees on award_overrides;
            create policy province_sees on award_overrides for select to programtracker_province using (
                exists (select from award_decisions w where w.id = decision_id)
                and (recipient_id is null or exists (select from award_recipients r where r.id = recipient_id)));
            """);
    }
}
