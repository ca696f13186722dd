using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ProgramTracker.Data.Migrations
{
    /// <inheritdoc />
    public partial class MinistryDesk : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            TwinsWalls.LayFunctions(migrationBuilder);

            migrationBuilder.DropCheckConstraint(
                name: "ck_conferences_mode",
                table: "conferences");

            migrationBuilder.DropCheckConstraint(
                name: "ck_conference_reviews_something",
                table: "conference_reviews");

            migrationBuilder.AddColumn<Guid>(
                name: "same_as_id",
                table: "people",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "reopened_on",
                table: "follow_up_tasks",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<short>(
                name: "begun_in",
                table: "conferences",
                type: "smallint",
                nullable: false,
                defaultValueSql: "extract(year from current_date)::smallint");

            migrationBuilder.AddColumn<Guid>(
                name: "merged_into_id",
                table: "conferences",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "movement_id",
                table: "conference_reviews",
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

            migrationBuilder.AddColumn<string>(
                name: "search_text",
                table: "conference_conclusions",
                type: "text",
                nullable: true,
                computedColumnSql: "search_key(coalesce(wording, '') || ' ' || coalesce(addressees, ''))",
                stored: true);

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
                name: "committee_consolidations",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    owner_id = table.Column<Guid>(type: "uuid", nullable: false),
                    scope_id = table.Column<Guid>(type: "uuid", nullable: false),
                    programme_id = table.Column<Guid>(type: "uuid", nullable: false),
                    document_id = table.Column<Guid>(type: "uuid", nullable: true),
                    note = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    on_day = table.Column<short>(type: "smallint", nullable: true),
                    on_month = table.Column<short>(type: "smallint", nullable: true),
                    on_year = table.Column<short>(type: "smallint", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false),
                    revision = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_committee_consolidations", x => x.id);
                    table.CheckConstraint("ck_committee_consolidations_dated", "on_year is not null");
                    table.CheckConstraint("ck_committee_consolidations_nfc", "\"note\" is nfc normalized");
                    table.CheckConstraint("ck_committee_consolidations_on", "partial_date_exists(on_year, on_month, on_day)");
                    table.ForeignKey(
                        name: "fk_committee_consolidations_areas_scope_id",
                        column: x => x.scope_id,
                        principalTable: "areas",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_committee_consolidations_documents_document_id",
                        column: x => x.document_id,
                        principalTable: "documents",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_committee_consolidations_organisations_owner_id",
                        column: x => x.owner_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_committee_consolidations_programmes_programme_id",
                        column: x => x.programme_id,
                        principalTable: "programmes",
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

            migrationBuilder.CreateTable(
                name: "conference_amendments",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    conference_id = table.Column<Guid>(type: "uuid", nullable: false),
                    order = table.Column<int>(type: "integer", nullable: false),
                    reason = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    on = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_conference_amendments", x => x.id);
                    table.CheckConstraint("ck_conference_amendments_nfc", "\"reason\" is nfc normalized");
                    table.ForeignKey(
                        name: "fk_conference_amendments_conferences_conference_id",
                        column: x => x.conference_id,
                        principalTable: "conferences",
                        principalColumn: "id");
                });

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
                name: "form_drafts",
                columns: table => new
                {
                    user_id = table.Column<Guid>(type: "uuid", nullable: false),
                    key = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    fields = table.Column<string>(type: "character varying(1000000)", maxLength: 1000000, nullable: false),
                    saved_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_form_drafts", x => new { x.user_id, x.key });
                    table.ForeignKey(
                        name: "fk_form_drafts_users_user_id",
                        column: x => x.user_id,
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "movements",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    owner_id = table.Column<Guid>(type: "uuid", nullable: false),
                    scope_id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false, collation: "vi"),
                    other_names = table.Column<string>(type: "character varying(6020)", maxLength: 6020, nullable: true),
                    launched_by_id = table.Column<Guid>(type: "uuid", nullable: true),
                    launched_by = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    document_id = table.Column<Guid>(type: "uuid", nullable: true),
                    note = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    search_text = table.Column<string>(type: "text", nullable: true, computedColumnSql: "search_key(coalesce(name, '') || ' ' || coalesce(other_names, '') || ' ' || coalesce(launched_by, ''))", stored: true),
                    launched_on_day = table.Column<short>(type: "smallint", nullable: true),
                    launched_on_month = table.Column<short>(type: "smallint", nullable: true),
                    launched_on_year = table.Column<short>(type: "smallint", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false),
                    revision = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_movements", x => x.id);
                    table.CheckConstraint("ck_movements_launched_on", "partial_date_exists(launched_on_year, launched_on_month, launched_on_day)");
                    table.CheckConstraint("ck_movements_name_said", "btrim(\"name\") <> ''");
                    table.CheckConstraint("ck_movements_nfc", "\"launched_by\" is nfc normalized and \"name\" is nfc normalized and \"note\" is nfc normalized and \"other_names\" is nfc normalized");
                    table.ForeignKey(
                        name: "fk_movements_areas_scope_id",
                        column: x => x.scope_id,
                        principalTable: "areas",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_movements_documents_document_id",
                        column: x => x.document_id,
                        principalTable: "documents",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_movements_organisations_launched_by_id",
                        column: x => x.launched_by_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_movements_organisations_owner_id",
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

            migrationBuilder.CreateTable(
                name: "programme_targets",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    programme_id = table.Column<Guid>(type: "uuid", nullable: false),
                    order = table.Column<int>(type: "integer", nullable: false),
                    what = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    bound = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    value = table.Column<decimal>(type: "numeric(20,4)", precision: 20, scale: 4, nullable: false),
                    unit = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    year = table.Column<short>(type: "smallint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_programme_targets", x => x.id);
                    table.CheckConstraint("ck_programme_targets_bound", "\"bound\" in ('AtLeast', 'AtMost', 'Exactly', 'About')");
                    table.CheckConstraint("ck_programme_targets_nfc", "\"unit\" is nfc normalized and \"what\" is nfc normalized");
                    table.CheckConstraint("ck_programme_targets_value", "value >= 0");
                    table.CheckConstraint("ck_programme_targets_what", "btrim(what) <> ''");
                    table.CheckConstraint("ck_programme_targets_year", "partial_date_exists(year, null, null)");
                    table.ForeignKey(
                        name: "fk_programme_targets_programmes_programme_id",
                        column: x => x.programme_id,
                        principalTable: "programmes",
                        principalColumn: "id");
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

            migrationBuilder.CreateTable(
                name: "programme_movements",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    programme_id = table.Column<Guid>(type: "uuid", nullable: false),
                    order = table.Column<int>(type: "integer", nullable: false),
                    movement_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_programme_movements", x => x.id);
                    table.ForeignKey(
                        name: "fk_programme_movements_movements_movement_id",
                        column: x => x.movement_id,
                        principalTable: "movements",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_programme_movements_programmes_programme_id",
                        column: x => x.programme_id,
                        principalTable: "programmes",
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
                name: "ck_conferences_mode",
                table: "conferences",
                sql: "\"mode\" in ('InPerson', 'Online', 'Both', 'Unknown')");

            migrationBuilder.AddCheckConstraint(
                name: "ck_conferences_not_merged_into_itself",
                table: "conferences",
                sql: "merged_into_id <> id");

            migrationBuilder.CreateIndex(
                name: "ix_conference_reviews_movement_id",
                table: "conference_reviews",
                column: "movement_id");

            migrationBuilder.AddCheckConstraint(
                name: "ck_conference_reviews_something",
                table: "conference_reviews",
                sql: "num_nonnulls(programme_id, document_id, movement_id, field) > 0");

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
                name: "ix_award_lines_same_as_id",
                table: "award_lines",
                column: "same_as_id");

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
                name: "ix_committee_consolidations_document_id",
                table: "committee_consolidations",
                column: "document_id");

            migrationBuilder.CreateIndex(
                name: "ix_committee_consolidations_owner_id",
                table: "committee_consolidations",
                column: "owner_id");

            migrationBuilder.CreateIndex(
                name: "ix_committee_consolidations_programme_id",
                table: "committee_consolidations",
                column: "programme_id");

            migrationBuilder.CreateIndex(
                name: "ix_committee_consolidations_scope_id",
                table: "committee_consolidations",
                column: "scope_id");

            migrationBuilder.CreateIndex(
                name: "ix_conference_agenda_conference_id",
                table: "conference_agenda",
                column: "conference_id");

            migrationBuilder.CreateIndex(
                name: "ix_conference_agenda_speaker_id",
                table: "conference_agenda",
                column: "speaker_id");

            migrationBuilder.CreateIndex(
                name: "ix_conference_amendments_conference_id_order",
                table: "conference_amendments",
                columns: new[] { "conference_id", "order" },
                unique: true);

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
                name: "ix_movements_document_id",
                table: "movements",
                column: "document_id");

            migrationBuilder.CreateIndex(
                name: "ix_movements_launched_by_id",
                table: "movements",
                column: "launched_by_id");

            migrationBuilder.CreateIndex(
                name: "ix_movements_name_id",
                table: "movements",
                columns: new[] { "name", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_movements_owner_id",
                table: "movements",
                column: "owner_id");

            migrationBuilder.CreateIndex(
                name: "ix_movements_scope_id",
                table: "movements",
                column: "scope_id");

            migrationBuilder.CreateIndex(
                name: "ix_movements_search_text",
                table: "movements",
                column: "search_text")
                .Annotation("Npgsql:IndexMethod", "gin")
                .Annotation("Npgsql:IndexOperators", new[] { "gin_trgm_ops" });

            migrationBuilder.CreateIndex(
                name: "ix_person_distinctions_other_id",
                table: "person_distinctions",
                column: "other_id");

            migrationBuilder.CreateIndex(
                name: "ix_person_distinctions_person_id",
                table: "person_distinctions",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "ix_programme_movements_movement_id",
                table: "programme_movements",
                column: "movement_id");

            migrationBuilder.CreateIndex(
                name: "ix_programme_movements_programme_id_movement_id",
                table: "programme_movements",
                columns: new[] { "programme_id", "movement_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_programme_targets_programme_id",
                table: "programme_targets",
                column: "programme_id");

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

            migrationBuilder.AddForeignKey(
                name: "fk_award_lines_award_lines_same_as_id",
                table: "award_lines",
                column: "same_as_id",
                principalTable: "award_lines",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "fk_conference_reviews_movements_movement_id",
                table: "conference_reviews",
                column: "movement_id",
                principalTable: "movements",
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

            // Records that stand were begun before this migration; from now on the program says when.
            migrationBuilder.Sql("alter table conferences alter column begun_in drop default;");

            AmendmentsAndDraftsWalls.Lay(migrationBuilder);
            AnswersAndAgendaWalls.Lay(migrationBuilder);
            ProgrammesWalls.LayWalls(migrationBuilder);
            FollowingUpWalls.Lay(migrationBuilder);
            TwinsWalls.LayWalls(migrationBuilder);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder) =>
            throw new NotSupportedException("Migrations are not taken back: restore a backup instead.");
    }
}
