using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ProgramTracker.Data.Migrations
{
    /// <inheritdoc />
    public partial class FollowingUp : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateOnly>(
                name: "reopened_on",
                table: "follow_up_tasks",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "search_text",
                table: "conference_conclusions",
                type: "text",
                nullable: true,
                computedColumnSql: "search_key(coalesce(wording, '') || ' ' || coalesce(addressees, ''))",
                stored: true);

            migrationBuilder.CreateTable(
                name: "digests",
                columns: table => new
                {
                    user_id = table.Column<Guid>(type: "uuid", nullable: false),
                    day = table.Column<DateOnly>(type: "date", nullable: false),
                    sent_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_digests", x => new { x.user_id, x.day });
                    table.ForeignKey(
                        name: "fk_digests_users_user_id",
                        column: x => x.user_id,
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "direction_answers",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    owner_id = table.Column<Guid>(type: "uuid", nullable: false),
                    scope_id = table.Column<Guid>(type: "uuid", nullable: false),
                    conclusion_id = table.Column<Guid>(type: "uuid", nullable: false),
                    conference_id = table.Column<Guid>(type: "uuid", nullable: false),
                    addressee_id = table.Column<Guid>(type: "uuid", nullable: false),
                    is_on_behalf = table.Column<bool>(type: "boolean", nullable: false),
                    year = table.Column<int>(type: "integer", nullable: false),
                    wording = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    answered_on = table.Column<DateOnly>(type: "date", nullable: false),
                    corrected_on = table.Column<DateOnly>(type: "date", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false),
                    revision = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_direction_answers", x => x.id);
                    table.CheckConstraint("ck_direction_answers_nfc", "\"wording\" is nfc normalized");
                    table.CheckConstraint("ck_direction_answers_wording_said", "btrim(\"wording\") <> ''");
                    table.CheckConstraint("ck_direction_answers_year", "year between 1901 and extract(year from answered_on)");
                    table.ForeignKey(
                        name: "fk_direction_answers_areas_scope_id",
                        column: x => x.scope_id,
                        principalTable: "areas",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_direction_answers_conference_conclusions_conclusion_id",
                        column: x => x.conclusion_id,
                        principalTable: "conference_conclusions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_direction_answers_conferences_conference_id",
                        column: x => x.conference_id,
                        principalTable: "conferences",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_direction_answers_organisations_addressee_id",
                        column: x => x.addressee_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_direction_answers_organisations_owner_id",
                        column: x => x.owner_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "notice_readings",
                columns: table => new
                {
                    user_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    subject_id = table.Column<Guid>(type: "uuid", nullable: false),
                    since = table.Column<DateOnly>(type: "date", nullable: false),
                    read_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_notice_readings", x => new { x.user_id, x.kind, x.subject_id, x.since });
                    table.ForeignKey(
                        name: "fk_notice_readings_users_user_id",
                        column: x => x.user_id,
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "progress_reports",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    task_id = table.Column<Guid>(type: "uuid", nullable: false),
                    organisation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    scope_id = table.Column<Guid>(type: "uuid", nullable: false),
                    reported_on = table.Column<DateOnly>(type: "date", nullable: false),
                    wording = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    is_done = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_progress_reports", x => x.id);
                    table.CheckConstraint("ck_progress_reports_nfc", "\"wording\" is nfc normalized");
                    table.CheckConstraint("ck_progress_reports_wording_said", "btrim(\"wording\") <> ''");
                    table.ForeignKey(
                        name: "fk_progress_reports_areas_scope_id",
                        column: x => x.scope_id,
                        principalTable: "areas",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_progress_reports_follow_up_tasks_task_id",
                        column: x => x.task_id,
                        principalTable: "follow_up_tasks",
                        principalColumn: "id");
                    table.ForeignKey(
                        name: "fk_progress_reports_organisations_organisation_id",
                        column: x => x.organisation_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_conference_conclusions_addressee_ids",
                table: "conference_conclusions",
                column: "addressee_ids")
                .Annotation("Npgsql:IndexMethod", "gin");

            migrationBuilder.CreateIndex(
                name: "ix_conference_conclusions_search_text",
                table: "conference_conclusions",
                column: "search_text")
                .Annotation("Npgsql:IndexMethod", "gin")
                .Annotation("Npgsql:IndexOperators", new[] { "gin_trgm_ops" });

            migrationBuilder.CreateIndex(
                name: "ix_direction_answers_addressee_id",
                table: "direction_answers",
                column: "addressee_id");

            migrationBuilder.CreateIndex(
                name: "ix_direction_answers_conclusion_id_year_addressee_id",
                table: "direction_answers",
                columns: new[] { "conclusion_id", "year", "addressee_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_direction_answers_conference_id",
                table: "direction_answers",
                column: "conference_id");

            migrationBuilder.CreateIndex(
                name: "ix_direction_answers_owner_id",
                table: "direction_answers",
                column: "owner_id");

            migrationBuilder.CreateIndex(
                name: "ix_direction_answers_scope_id",
                table: "direction_answers",
                column: "scope_id");

            migrationBuilder.CreateIndex(
                name: "ix_progress_reports_organisation_id",
                table: "progress_reports",
                column: "organisation_id");

            migrationBuilder.CreateIndex(
                name: "ix_progress_reports_scope_id",
                table: "progress_reports",
                column: "scope_id");

            migrationBuilder.CreateIndex(
                name: "ix_progress_reports_task_id",
                table: "progress_reports",
                column: "task_id");

            FollowingUpWalls.Lay(migrationBuilder);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder) =>
            throw new NotSupportedException("Reports and answers are not taken back: restore the backup instead.");
    }
}
