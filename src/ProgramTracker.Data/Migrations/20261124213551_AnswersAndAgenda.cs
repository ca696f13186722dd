using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ProgramTracker.Data.Migrations
{
    /// <inheritdoc />
    public partial class AnswersAndAgenda : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "bridge_point_answers",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    conference_id = table.Column<Guid>(type: "uuid", nullable: false),
                    bridge_point_id = table.Column<Guid>(type: "uuid", nullable: false),
                    organisation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    scope_id = table.Column<Guid>(type: "uuid", nullable: false),
                    is_coming = table.Column<bool>(type: "boolean", nullable: false),
                    chair = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    head_count = table.Column<int>(type: "integer", nullable: true),
                    note = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    answered_on = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_bridge_point_answers", x => x.id);
                    table.CheckConstraint("ck_bridge_point_answers_head_count", "head_count between 0 and 1000000");
                    table.CheckConstraint("ck_bridge_point_answers_nfc", "\"chair\" is nfc normalized and \"note\" is nfc normalized");
                    table.CheckConstraint("ck_bridge_point_answers_whole", "case when is_coming then num_nonnulls(chair, head_count) = 2 else note is not null end");
                    table.ForeignKey(
                        name: "fk_bridge_point_answers_areas_scope_id",
                        column: x => x.scope_id,
                        principalTable: "areas",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_bridge_point_answers_bridge_points_bridge_point_id",
                        column: x => x.bridge_point_id,
                        principalTable: "bridge_points",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_bridge_point_answers_conferences_conference_id",
                        column: x => x.conference_id,
                        principalTable: "conferences",
                        principalColumn: "id");
                    table.ForeignKey(
                        name: "fk_bridge_point_answers_organisations_organisation_id",
                        column: x => x.organisation_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "conference_agenda",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    conference_id = table.Column<Guid>(type: "uuid", nullable: false),
                    order = table.Column<int>(type: "integer", nullable: false),
                    time = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: true),
                    title = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    speaker_id = table.Column<Guid>(type: "uuid", nullable: true),
                    speaker = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    summary = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_conference_agenda", x => x.id);
                    table.CheckConstraint("ck_conference_agenda_kind", "\"kind\" in ('Step', 'Speech', 'Address')");
                    table.CheckConstraint("ck_conference_agenda_nfc", "\"speaker\" is nfc normalized and \"summary\" is nfc normalized and \"time\" is nfc normalized and \"title\" is nfc normalized");
                    table.CheckConstraint("ck_conference_agenda_title_said", "btrim(\"title\") <> ''");
                    table.ForeignKey(
                        name: "fk_conference_agenda_conferences_conference_id",
                        column: x => x.conference_id,
                        principalTable: "conferences",
                        principalColumn: "id");
                    table.ForeignKey(
                        name: "fk_conference_agenda_participants_speaker_id",
                        column: x => x.speaker_id,
                        principalTable: "participants",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_bridge_point_answers_bridge_point_id",
                table: "bridge_point_answers",
                column: "bridge_point_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_bridge_point_answers_conference_id",
                table: "bridge_point_answers",
                column: "conference_id");

            migrationBuilder.CreateIndex(
                name: "ix_bridge_point_answers_organisation_id",
                table: "bridge_point_answers",
                column: "organisation_id");

            migrationBuilder.CreateIndex(
                name: "ix_bridge_point_answers_scope_id",
                table: "bridge_point_answers",
                column: "scope_id");

            migrationBuilder.CreateIndex(
                name: "ix_conference_agenda_conference_id",
                table: "conference_agenda",
                column: "conference_id");

            migrationBuilder.CreateIndex(
                name: "ix_conference_agenda_speaker_id",
                table: "conference_agenda",
                column: "speaker_id");

            AnswersAndAgendaWalls.Lay(migrationBuilder);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder) =>
            throw new NotSupportedException("Migrations are not taken back: restore a backup instead.");
    }
}
