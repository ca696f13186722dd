using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ProgramTracker.Data.Migrations
{
    /// <inheritdoc />
    public partial class Twins : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            TwinsWalls.LayFunctions(migrationBuilder);

            migrationBuilder.AddColumn<Guid>(
                name: "same_as_id",
                table: "people",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "merged_into_id",
                table: "conferences",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "same_as_id",
                table: "award_lines",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "name_key",
                table: "people",
                type: "text",
                nullable: true,
                computedColumnSql: "name_key(full_name)",
                stored: true);

            migrationBuilder.CreateTable(
                name: "conference_brought_over",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    conference_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    record_id = table.Column<Guid>(type: "uuid", nullable: false),
                    was = table.Column<Guid>(type: "uuid", nullable: true),
                    order = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_conference_brought_over", x => x.id);
                    table.CheckConstraint("ck_conference_brought_over_kind", "\"kind\" in ('Line', 'Place', 'PlaceArea', 'YearReviewed', 'Task', 'AwardLine', 'SameAwardLine', 'AwardDecision', 'File')");
                    table.ForeignKey(
                        name: "fk_conference_brought_over_conferences_conference_id",
                        column: x => x.conference_id,
                        principalTable: "conferences",
                        principalColumn: "id");
                });

            migrationBuilder.CreateTable(
                name: "conference_distinctions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    conference_id = table.Column<Guid>(type: "uuid", nullable: false),
                    other_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_conference_distinctions", x => x.id);
                    table.CheckConstraint("ck_conference_distinctions_another", "conference_id <> other_id");
                    table.ForeignKey(
                        name: "fk_conference_distinctions_conferences_conference_id",
                        column: x => x.conference_id,
                        principalTable: "conferences",
                        principalColumn: "id");
                    table.ForeignKey(
                        name: "fk_conference_distinctions_conferences_other_id",
                        column: x => x.other_id,
                        principalTable: "conferences",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "conference_merges",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    conference_id = table.Column<Guid>(type: "uuid", nullable: false),
                    twin_id = table.Column<Guid>(type: "uuid", nullable: false),
                    reason = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_conference_merges", x => x.id);
                    table.CheckConstraint("ck_conference_merges_nfc", "\"reason\" is nfc normalized");
                    table.ForeignKey(
                        name: "fk_conference_merges_conferences_conference_id",
                        column: x => x.conference_id,
                        principalTable: "conferences",
                        principalColumn: "id");
                    table.ForeignKey(
                        name: "fk_conference_merges_conferences_twin_id",
                        column: x => x.twin_id,
                        principalTable: "conferences",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "person_distinctions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    other_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_person_distinctions", x => x.id);
                    table.CheckConstraint("ck_person_distinctions_another", "person_id <> other_id");
                    table.ForeignKey(
                        name: "fk_person_distinctions_people_other_id",
                        column: x => x.other_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_person_distinctions_people_person_id",
                        column: x => x.person_id,
                        principalTable: "people",
                        principalColumn: "id");
                });

            migrationBuilder.CreateIndex(
                name: "ix_people_same_as_id",
                table: "people",
                column: "same_as_id");

            migrationBuilder.AddCheckConstraint(
                name: "ck_people_not_the_same_as_itself",
                table: "people",
                sql: "same_as_id <> id");

            migrationBuilder.CreateIndex(
                name: "ix_conferences_merged_into_id",
                table: "conferences",
                column: "merged_into_id");

            migrationBuilder.AddCheckConstraint(
                name: "ck_conferences_not_merged_into_itself",
                table: "conferences",
                sql: "merged_into_id <> id");

            migrationBuilder.CreateIndex(
                name: "ix_award_lines_same_as_id",
                table: "award_lines",
                column: "same_as_id");

            migrationBuilder.CreateIndex(
                name: "ix_conference_brought_over_conference_id",
                table: "conference_brought_over",
                column: "conference_id");

            migrationBuilder.CreateIndex(
                name: "ix_conference_distinctions_conference_id",
                table: "conference_distinctions",
                column: "conference_id");

            migrationBuilder.CreateIndex(
                name: "ix_conference_distinctions_other_id",
                table: "conference_distinctions",
                column: "other_id");

            migrationBuilder.CreateIndex(
                name: "ix_conference_merges_conference_id",
                table: "conference_merges",
                column: "conference_id");

            migrationBuilder.CreateIndex(
                name: "ix_conference_merges_twin_id",
                table: "conference_merges",
                column: "twin_id");

            migrationBuilder.CreateIndex(
                name: "ix_person_distinctions_other_id",
                table: "person_distinctions",
                column: "other_id");

            migrationBuilder.CreateIndex(
                name: "ix_person_distinctions_person_id",
                table: "person_distinctions",
                column: "person_id");

            migrationBuilder.AddForeignKey(
                name: "fk_award_lines_award_lines_same_as_id",
                table: "award_lines",
                column: "same_as_id",
                principalTable: "award_lines",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "fk_conferences_conferences_merged_into_id",
                table: "conferences",
                column: "merged_into_id",
                principalTable: "conferences",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "fk_people_people_same_as_id",
                table: "people",
                column: "same_as_id",
                principalTable: "people",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);

            TwinsWalls.LayWalls(migrationBuilder);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder) =>
            throw new NotSupportedException("What was merged would be lost: restore a backup instead.");
    }
}
