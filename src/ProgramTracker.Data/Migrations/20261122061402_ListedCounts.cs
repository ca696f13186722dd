using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ProgramTracker.Data.Migrations
{
    /// <inheritdoc />
    public partial class ListedCounts : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "listed_collectives",
                table: "award_decisions",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "listed_households",
                table: "award_decisions",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "listed_individuals",
                table: "award_decisions",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            // The owner sees through its own wall only while it is not forced.
            migrationBuilder.Sql(
                """
                alter table award_decisions no force row level security;
                alter table award_recipients no force row level security;
                update award_decisions d set
                    listed_collectives = (select count(*) from award_recipients r where r.decision_id = d.id and r.kind = 'Collective'),
                    listed_individuals = (select count(*) from award_recipients r where r.decision_id = d.id and r.kind = 'Individual'),
                    listed_households = (select count(*) from award_recipients r where r.decision_id = d.id and r.kind = 'Household');
                alter table award_decisions force row level security;
                alter table award_recipients force row level security;
                """);

            migrationBuilder.AddCheckConstraint(
                name: "ck_award_decisions_listed",
                table: "award_decisions",
                sql: "least(listed_collectives, listed_individuals, listed_households) >= 0");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropCheckConstraint(
                name: "ck_award_decisions_listed",
                table: "award_decisions");

            migrationBuilder.DropColumn(
                name: "listed_collectives",
                table: "award_decisions");

            migrationBuilder.DropColumn(
                name: "listed_households",
                table: "award_decisions");

            migrationBuilder.DropColumn(
                name: "listed_individuals",
                table: "award_decisions");
        }
    }
}
