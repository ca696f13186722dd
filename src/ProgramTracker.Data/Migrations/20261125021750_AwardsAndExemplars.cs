using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ProgramTracker.Data.Migrations
{
    /// <inheritdoc />
    public partial class AwardsAndExemplars : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropCheckConstraint(
                name: "ck_award_recipients_nfc",
                table: "award_recipients");

            migrationBuilder.DropCheckConstraint(
                name: "ck_award_lines_nfc",
                table: "award_lines");

            migrationBuilder.DropCheckConstraint(
                name: "ck_award_decisions_issued",
                table: "award_decisions");

            migrationBuilder.DropCheckConstraint(
                name: "ck_award_decisions_listed",
                table: "award_decisions");

            migrationBuilder.DropCheckConstraint(
                name: "ck_award_decisions_nfc",
                table: "award_decisions");

            migrationBuilder.DropCheckConstraint(
                name: "ck_award_decisions_state",
                table: "award_decisions");

            migrationBuilder.DropCheckConstraint(
                name: "ck_attachments_record_kind",
                table: "attachments");

            migrationBuilder.DropCheckConstraint(
                name: "ck_assignments_evidence",
                table: "assignments");

            migrationBuilder.DropCheckConstraint(
                name: "ck_assignments_nfc",
                table: "assignments");

            migrationBuilder.DropColumn(
                name: "evidence",
                table: "assignments");

            migrationBuilder.AddColumn<Guid>(
                name: "merged_into_id",
                table: "exemplars",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "movement_id",
                table: "exemplars",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "origin_id",
                table: "exemplars",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<short>(
                name: "since_day",
                table: "exemplars",
                type: "smallint",
                nullable: true);

            migrationBuilder.AddColumn<short>(
                name: "since_month",
                table: "exemplars",
                type: "smallint",
                nullable: true);

            migrationBuilder.AddColumn<short>(
                name: "since_year",
                table: "exemplars",
                type: "smallint",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "programme_id",
                table: "exemplar_stages",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "scan_id",
                table: "conference_papers",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<uint>(
                name: "xmin",
                table: "bridge_point_answers",
                type: "xid",
                rowVersion: true,
                nullable: false,
                defaultValue: 0u);

            migrationBuilder.AddColumn<string>(
                name: "name_key",
                table: "award_recipients",
                type: "character varying(300)",
                maxLength: 300,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<Guid>(
                name: "revocation_id",
                table: "award_recipients",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "unit_key",
                table: "award_recipients",
                type: "character varying(500)",
                maxLength: 500,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "explained_by",
                table: "award_lines",
                type: "character varying(300)",
                maxLength: 300,
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "explained_on",
                table: "award_lines",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "list_hash",
                table: "award_decisions",
                type: "character varying(64)",
                maxLength: 64,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<int>(
                name: "revoked_recipients",
                table: "award_decisions",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "voided_because",
                table: "award_decisions",
                type: "character varying(1000)",
                maxLength: 1000,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "name_key",
                table: "exemplars",
                type: "text",
                nullable: true,
                computedColumnSql: "btrim(regexp_replace(regexp_replace(search_key(name), '[^a-z0-9]+', ' ', 'g'), '^ *((mo hinh|dien hinh|tap the|ca nhan) +)+', ''))",
                stored: true);

            migrationBuilder.CreateTable(
                name: "assessment_criteria",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    owner_id = table.Column<Guid>(type: "uuid", nullable: false),
                    scope_id = table.Column<Guid>(type: "uuid", nullable: false),
                    year = table.Column<short>(type: "smallint", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    good_from = table.Column<decimal>(type: "numeric", nullable: false),
                    fair_from = table.Column<decimal>(type: "numeric", nullable: false),
                    average_from = table.Column<decimal>(type: "numeric", nullable: false),
                    adopted_on = table.Column<DateOnly>(type: "date", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false),
                    revision = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_assessment_criteria", x => x.id);
                    table.CheckConstraint("ck_assessment_criteria_thresholds", "good_from > fair_from and fair_from > average_from and average_from > 0");
                    table.ForeignKey(
                        name: "fk_assessment_criteria_areas_scope_id",
                        column: x => x.scope_id,
                        principalTable: "areas",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_assessment_criteria_organisations_owner_id",
                        column: x => x.owner_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "award_competences",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    form_id = table.Column<Guid>(type: "uuid", nullable: false),
                    authority = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    is_allowed = table.Column<bool>(type: "boolean", nullable: false),
                    valid_from = table.Column<DateOnly>(type: "date", nullable: true),
                    valid_to = table.Column<DateOnly>(type: "date", nullable: true),
                    source = table.Column<string>(type: "text", nullable: false),
                    confidence = table.Column<string>(type: "text", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false),
                    revision = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_award_competences", x => x.id);
                    table.CheckConstraint("ck_award_competences_authority", "\"authority\" in ('StatePresident', 'Government', 'PrimeMinister', 'PublicSecurityMinistry', 'CentralBody', 'CentralFront', 'CentralUnit', 'ProvinceChair', 'ProvincialDepartment', 'ProvincialPolice', 'ProvincialFront', 'District', 'DistrictPolice', 'CommuneChair', 'CommunePolice', 'CommuneFront', 'Other')");
                    table.CheckConstraint("ck_award_competences_dates", "valid_from <= valid_to");
                    table.CheckConstraint("ck_award_competences_nfc", "\"confidence\" is nfc normalized and \"source\" is nfc normalized");
                    table.ForeignKey(
                        name: "fk_award_competences_award_forms_form_id",
                        column: x => x.form_id,
                        principalTable: "award_forms",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "award_overrides",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    decision_id = table.Column<Guid>(type: "uuid", nullable: false),
                    rule_code = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    recipient_id = table.Column<Guid>(type: "uuid", nullable: true),
                    earlier_id = table.Column<Guid>(type: "uuid", nullable: true),
                    among = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    reason = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    by_id = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_award_overrides", x => x.id);
                    table.CheckConstraint("ck_award_overrides_among", "\"among\" in ('Collective', 'Individual', 'Household')");
                    table.CheckConstraint("ck_award_overrides_kind", "\"kind\" in ('SameAchievement', 'MaybeSameAchievement', 'PeriodNotAfterTheLast', 'AuthorityNotCompetent', 'AuthorityUnknown', 'FormNotForKind', 'FormMaybeNotForKind', 'DistrictAfterItsEnd', 'OnceForLife', 'DatesOutOfOrder', 'MoreThanAnnounced', 'FewerThanAnnounced', 'TwiceInList', 'AlsoAsCollective', 'SignedForTheCommittee', 'NotSignedForTheStandingCommittee', 'NotDecidedYet')");
                    table.CheckConstraint("ck_award_overrides_nfc", "\"reason\" is nfc normalized and \"rule_code\" is nfc normalized");
                    table.ForeignKey(
                        name: "fk_award_overrides_award_decisions_decision_id",
                        column: x => x.decision_id,
                        principalTable: "award_decisions",
                        principalColumn: "id");
                    table.ForeignKey(
                        name: "fk_award_overrides_award_recipients_earlier_id",
                        column: x => x.earlier_id,
                        principalTable: "award_recipients",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_award_overrides_award_recipients_recipient_id",
                        column: x => x.recipient_id,
                        principalTable: "award_recipients",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_award_overrides_users_by_id",
                        column: x => x.by_id,
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "award_revocations",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    decision_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number_raw = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    number_canonical = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    decided_on = table.Column<DateOnly>(type: "date", nullable: false),
                    authority_id = table.Column<Guid>(type: "uuid", nullable: false),
                    reason = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    words = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    is_whole = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_award_revocations", x => x.id);
                    table.CheckConstraint("ck_award_revocations_nfc", "\"number_canonical\" is nfc normalized and \"number_raw\" is nfc normalized and \"words\" is nfc normalized");
                    table.CheckConstraint("ck_award_revocations_reason", "\"reason\" in ('Fraud', 'FalsePapers', 'AgainstProcedure', 'StandardNotMet')");
                    table.ForeignKey(
                        name: "fk_award_revocations_award_decisions_decision_id",
                        column: x => x.decision_id,
                        principalTable: "award_decisions",
                        principalColumn: "id");
                    table.ForeignKey(
                        name: "fk_award_revocations_organisations_authority_id",
                        column: x => x.authority_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "award_rules",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    code = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false),
                    text = table.Column<string>(type: "text", nullable: false),
                    severity = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    keeping = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    is_on = table.Column<bool>(type: "boolean", nullable: false),
                    valid_from = table.Column<DateOnly>(type: "date", nullable: true),
                    valid_to = table.Column<DateOnly>(type: "date", nullable: true),
                    source = table.Column<string>(type: "text", nullable: false),
                    confidence = table.Column<string>(type: "text", nullable: false),
                    note = table.Column<string>(type: "text", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false),
                    revision = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_award_rules", x => x.id);
                    table.CheckConstraint("ck_award_rules_dates", "valid_from <= valid_to");
                    table.CheckConstraint("ck_award_rules_keeping", "\"keeping\" in ('Checked', 'Kept', 'Attested')");
                    table.CheckConstraint("ck_award_rules_nfc", "\"code\" is nfc normalized and \"confidence\" is nfc normalized and \"note\" is nfc normalized and \"source\" is nfc normalized and \"text\" is nfc normalized");
                    table.CheckConstraint("ck_award_rules_severity", "\"severity\" in ('Block', 'Warn', 'Info')");
                });

            migrationBuilder.CreateTable(
                name: "exemplar_awards",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    exemplar_id = table.Column<Guid>(type: "uuid", nullable: false),
                    recipient_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_exemplar_awards", x => x.id);
                    table.ForeignKey(
                        name: "fk_exemplar_awards_award_recipients_recipient_id",
                        column: x => x.recipient_id,
                        principalTable: "award_recipients",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_exemplar_awards_exemplars_exemplar_id",
                        column: x => x.exemplar_id,
                        principalTable: "exemplars",
                        principalColumn: "id");
                });

            migrationBuilder.CreateTable(
                name: "exemplar_conferences",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    exemplar_id = table.Column<Guid>(type: "uuid", nullable: false),
                    conference_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_exemplar_conferences", x => x.id);
                    table.ForeignKey(
                        name: "fk_exemplar_conferences_conferences_conference_id",
                        column: x => x.conference_id,
                        principalTable: "conferences",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_exemplar_conferences_exemplars_exemplar_id",
                        column: x => x.exemplar_id,
                        principalTable: "exemplars",
                        principalColumn: "id");
                });

            migrationBuilder.CreateTable(
                name: "exemplar_points",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    exemplar_id = table.Column<Guid>(type: "uuid", nullable: false),
                    year = table.Column<short>(type: "smallint", nullable: false),
                    area_id = table.Column<Guid>(type: "uuid", nullable: false),
                    scope_id = table.Column<Guid>(type: "uuid", nullable: false),
                    points = table.Column<int>(type: "integer", nullable: false),
                    groups = table.Column<int>(type: "integer", nullable: true),
                    members = table.Column<int>(type: "integer", nullable: true),
                    origin_area_id = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_exemplar_points", x => x.id);
                    table.CheckConstraint("ck_exemplar_points_counts", "least(points, groups, members) >= 0 and greatest(points, groups, members) <= 1000000");
                    table.CheckConstraint("ck_exemplar_points_groups", "coalesce(groups, 0) = 0 or points > 0");
                    table.CheckConstraint("ck_exemplar_points_members", "(coalesce(members, 0) = 0 or coalesce(groups, 0) > 0) and members >= groups");
                    table.CheckConstraint("ck_exemplar_points_origin", "origin_area_id <> area_id");
                    table.ForeignKey(
                        name: "fk_exemplar_points_areas_area_id",
                        column: x => x.area_id,
                        principalTable: "areas",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_exemplar_points_areas_origin_area_id",
                        column: x => x.origin_area_id,
                        principalTable: "areas",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_exemplar_points_areas_scope_id",
                        column: x => x.scope_id,
                        principalTable: "areas",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_exemplar_points_exemplars_exemplar_id",
                        column: x => x.exemplar_id,
                        principalTable: "exemplars",
                        principalColumn: "id");
                });

            migrationBuilder.CreateTable(
                name: "jobs",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    user_id = table.Column<Guid>(type: "uuid", nullable: false),
                    payload_id = table.Column<Guid>(type: "uuid", nullable: false),
                    state = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    done = table.Column<int>(type: "integer", nullable: false),
                    total = table.Column<int>(type: "integer", nullable: false),
                    fault = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    fault_arguments = table.Column<string[]>(type: "text[]", nullable: false),
                    asked_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    cancel_asked_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    claimed_by = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    heard_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    attempts = table.Column<int>(type: "integer", nullable: false),
                    ended_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_jobs", x => x.id);
                    table.CheckConstraint("ck_jobs_claimed", "state <> 'Running' or (claimed_by is not null and heard_at is not null)");
                    table.CheckConstraint("ck_jobs_ended", "(state in ('Done', 'Failed', 'Cancelled')) = (ended_at is not null)");
                    table.CheckConstraint("ck_jobs_fault", "(state = 'Failed') = (fault is not null)");
                    table.CheckConstraint("ck_jobs_state", "state in ('Waiting', 'Running', 'Done', 'Failed', 'Cancelled')");
                    table.ForeignKey(
                        name: "fk_jobs_users_user_id",
                        column: x => x.user_id,
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "list_imports",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    user_id = table.Column<Guid>(type: "uuid", nullable: false),
                    decision_id = table.Column<Guid>(type: "uuid", nullable: false),
                    file_id = table.Column<Guid>(type: "uuid", nullable: false),
                    file_name = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    sha256 = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    list_hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    elsewhere_id = table.Column<Guid>(type: "uuid", nullable: true),
                    asked_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    rows = table.Column<int>(type: "integer", nullable: false),
                    former = table.Column<string>(type: "jsonb", nullable: true),
                    imported_hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    undone_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_list_imports", x => x.id);
                    table.CheckConstraint("ck_list_imports_former", "former is null or (imported_hash is not null and undone_at is null)");
                    table.ForeignKey(
                        name: "fk_list_imports_award_decisions_decision_id",
                        column: x => x.decision_id,
                        principalTable: "award_decisions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_list_imports_users_user_id",
                        column: x => x.user_id,
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "nominations",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    owner_id = table.Column<Guid>(type: "uuid", nullable: false),
                    scope_id = table.Column<Guid>(type: "uuid", nullable: false),
                    authority_id = table.Column<Guid>(type: "uuid", nullable: false),
                    form_id = table.Column<Guid>(type: "uuid", nullable: false),
                    occasion = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    programme_id = table.Column<Guid>(type: "uuid", nullable: true),
                    state = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    submitted_on = table.Column<DateOnly>(type: "date", nullable: true),
                    attested_by = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    withdrawn_reason = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    proposed = table.Column<int>(type: "integer", nullable: false),
                    returned = table.Column<int>(type: "integer", nullable: false),
                    accepted = table.Column<int>(type: "integer", nullable: false),
                    refused = table.Column<int>(type: "integer", nullable: false),
                    search_text = table.Column<string>(type: "text", nullable: true, computedColumnSql: "search_key(coalesce(occasion, ''))", stored: true),
                    achievement_from_day = table.Column<short>(type: "smallint", nullable: true),
                    achievement_from_month = table.Column<short>(type: "smallint", nullable: true),
                    achievement_from_year = table.Column<short>(type: "smallint", nullable: true),
                    achievement_to_day = table.Column<short>(type: "smallint", nullable: true),
                    achievement_to_month = table.Column<short>(type: "smallint", nullable: true),
                    achievement_to_year = table.Column<short>(type: "smallint", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false),
                    revision = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_nominations", x => x.id);
                    table.CheckConstraint("ck_nominations_achievement_from", "partial_date_exists(achievement_from_year, achievement_from_month, achievement_from_day)");
                    table.CheckConstraint("ck_nominations_achievement_from_forward", "achievement_from_year <= achievement_to_year");
                    table.CheckConstraint("ck_nominations_achievement_to", "partial_date_exists(achievement_to_year, achievement_to_month, achievement_to_day)");
                    table.CheckConstraint("ck_nominations_counts", "least(proposed, returned, accepted, refused) >= 0");
                    table.CheckConstraint("ck_nominations_nfc", "\"attested_by\" is nfc normalized and \"occasion\" is nfc normalized and \"withdrawn_reason\" is nfc normalized");
                    table.CheckConstraint("ck_nominations_settled", "state <> 'Settled' or (proposed = 0 and returned = 0)");
                    table.CheckConstraint("ck_nominations_state", "\"state\" in ('Draft', 'Submitted', 'Settled', 'Withdrawn')");
                    table.CheckConstraint("ck_nominations_submitted", "state in ('Draft', 'Withdrawn') or (submitted_on is not null and attested_by is not null)");
                    table.CheckConstraint("ck_nominations_withdrawn", "(state = 'Withdrawn') = (withdrawn_reason is not null)");
                    table.ForeignKey(
                        name: "fk_nominations_areas_scope_id",
                        column: x => x.scope_id,
                        principalTable: "areas",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_nominations_award_forms_form_id",
                        column: x => x.form_id,
                        principalTable: "award_forms",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_nominations_organisations_authority_id",
                        column: x => x.authority_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_nominations_organisations_owner_id",
                        column: x => x.owner_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_nominations_programmes_programme_id",
                        column: x => x.programme_id,
                        principalTable: "programmes",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "recipient_ties",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    owner_id = table.Column<Guid>(type: "uuid", nullable: false),
                    scope_id = table.Column<Guid>(type: "uuid", nullable: false),
                    first_id = table.Column<Guid>(type: "uuid", nullable: false),
                    second_id = table.Column<Guid>(type: "uuid", nullable: false),
                    is_same = table.Column<bool>(type: "boolean", nullable: false),
                    said_by = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    said_on = table.Column<DateOnly>(type: "date", nullable: false),
                    taken_back_because = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false),
                    revision = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_recipient_ties", x => x.id);
                    table.CheckConstraint("ck_recipient_ties_nfc", "\"said_by\" is nfc normalized and \"taken_back_because\" is nfc normalized");
                    table.CheckConstraint("ck_recipient_ties_two", "first_id <> second_id");
                    table.ForeignKey(
                        name: "fk_recipient_ties_areas_scope_id",
                        column: x => x.scope_id,
                        principalTable: "areas",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_recipient_ties_organisations_owner_id",
                        column: x => x.owner_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "criteria",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    criteria_id = table.Column<Guid>(type: "uuid", nullable: false),
                    order = table.Column<int>(type: "integer", nullable: false),
                    name = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    max_points = table.Column<decimal>(type: "numeric", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_criteria", x => x.id);
                    table.CheckConstraint("ck_criteria_name_said", "btrim(\"name\") <> ''");
                    table.CheckConstraint("ck_criteria_nfc", "\"name\" is nfc normalized");
                    table.CheckConstraint("ck_criteria_points", "max_points > 0 and max_points <= 1000");
                    table.ForeignKey(
                        name: "fk_criteria_assessment_criteria_criteria_id",
                        column: x => x.criteria_id,
                        principalTable: "assessment_criteria",
                        principalColumn: "id");
                });

            migrationBuilder.CreateTable(
                name: "exemplar_assessments",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    exemplar_id = table.Column<Guid>(type: "uuid", nullable: false),
                    year = table.Column<short>(type: "smallint", nullable: false),
                    criteria_id = table.Column<Guid>(type: "uuid", nullable: false),
                    scores = table.Column<decimal[]>(type: "numeric[]", nullable: false),
                    total = table.Column<decimal>(type: "numeric", nullable: false),
                    @class = table.Column<string>(name: "class", type: "character varying(40)", maxLength: 40, nullable: false),
                    evidence = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    assessed_by = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    assessed_on = table.Column<DateOnly>(type: "date", nullable: false),
                    confirmed_by = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    confirmed_on = table.Column<DateOnly>(type: "date", nullable: true),
                    change_reason = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_exemplar_assessments", x => x.id);
                    table.CheckConstraint("ck_exemplar_assessments_class", "\"class\" in ('Good', 'Fair', 'Average', 'Weak')");
                    table.CheckConstraint("ck_exemplar_assessments_confirmed", "(confirmed_on is null) = (confirmed_by is null) and (change_reason is null or confirmed_on is not null)");
                    table.CheckConstraint("ck_exemplar_assessments_nfc", "\"assessed_by\" is nfc normalized and \"change_reason\" is nfc normalized and \"confirmed_by\" is nfc normalized and \"evidence\" is nfc normalized");
                    table.ForeignKey(
                        name: "fk_exemplar_assessments_assessment_criteria_criteria_id",
                        column: x => x.criteria_id,
                        principalTable: "assessment_criteria",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_exemplar_assessments_exemplars_exemplar_id",
                        column: x => x.exemplar_id,
                        principalTable: "exemplars",
                        principalColumn: "id");
                });

            migrationBuilder.CreateTable(
                name: "dossier_papers",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    nomination_id = table.Column<Guid>(type: "uuid", nullable: false),
                    order = table.Column<int>(type: "integer", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    number = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    on = table.Column<DateOnly>(type: "date", nullable: false),
                    signer = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    title = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_dossier_papers", x => x.id);
                    table.CheckConstraint("ck_dossier_papers_kind", "\"kind\" in ('AchievementReport', 'CouncilMinutes', 'Proposal', 'Other')");
                    table.CheckConstraint("ck_dossier_papers_nfc", "\"number\" is nfc normalized and \"signer\" is nfc normalized and \"title\" is nfc normalized");
                    table.ForeignKey(
                        name: "fk_dossier_papers_nominations_nomination_id",
                        column: x => x.nomination_id,
                        principalTable: "nominations",
                        principalColumn: "id");
                });

            migrationBuilder.CreateTable(
                name: "nomination_lines",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    nomination_id = table.Column<Guid>(type: "uuid", nullable: false),
                    order = table.Column<int>(type: "integer", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    name = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    post_and_unit = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    achievement = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    state = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    reason = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    settled_on = table.Column<DateOnly>(type: "date", nullable: true),
                    decision_id = table.Column<Guid>(type: "uuid", nullable: true),
                    search_text = table.Column<string>(type: "text", nullable: true, computedColumnSql: "search_key(coalesce(name, '') || ' ' || coalesce(post_and_unit, ''))", stored: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_nomination_lines", x => x.id);
                    table.CheckConstraint("ck_nomination_lines_decided", "decision_id is null or state = 'Accepted'");
                    table.CheckConstraint("ck_nomination_lines_kind", "\"kind\" in ('Collective', 'Individual', 'Household')");
                    table.CheckConstraint("ck_nomination_lines_name_said", "btrim(\"name\") <> ''");
                    table.CheckConstraint("ck_nomination_lines_nfc", "\"achievement\" is nfc normalized and \"name\" is nfc normalized and \"post_and_unit\" is nfc normalized and \"reason\" is nfc normalized");
                    table.CheckConstraint("ck_nomination_lines_reason", "state not in ('Returned', 'Refused') or reason is not null");
                    table.CheckConstraint("ck_nomination_lines_state", "\"state\" in ('Proposed', 'Returned', 'Accepted', 'Refused')");
                    table.ForeignKey(
                        name: "fk_nomination_lines_award_decisions_decision_id",
                        column: x => x.decision_id,
                        principalTable: "award_decisions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_nomination_lines_nominations_nomination_id",
                        column: x => x.nomination_id,
                        principalTable: "nominations",
                        principalColumn: "id");
                });

            migrationBuilder.CreateIndex(
                name: "ix_exemplars_field",
                table: "exemplars",
                column: "field");

            migrationBuilder.CreateIndex(
                name: "ix_exemplars_merged_into_id",
                table: "exemplars",
                column: "merged_into_id");

            migrationBuilder.CreateIndex(
                name: "ix_exemplars_movement_id",
                table: "exemplars",
                column: "movement_id");

            migrationBuilder.CreateIndex(
                name: "ix_exemplars_name_key",
                table: "exemplars",
                column: "name_key")
                .Annotation("Npgsql:IndexMethod", "gin")
                .Annotation("Npgsql:IndexOperators", new[] { "gin_trgm_ops" });

            migrationBuilder.CreateIndex(
                name: "ix_exemplars_origin_id",
                table: "exemplars",
                column: "origin_id");

            migrationBuilder.AddCheckConstraint(
                name: "ck_exemplars_merged",
                table: "exemplars",
                sql: "merged_into_id is null or (stage = 'Merged' and merged_into_id <> id)");

            migrationBuilder.AddCheckConstraint(
                name: "ck_exemplars_since",
                table: "exemplars",
                sql: "partial_date_exists(since_year, since_month, since_day)");

            migrationBuilder.CreateIndex(
                name: "ix_exemplar_stages_programme_id",
                table: "exemplar_stages",
                column: "programme_id");

            migrationBuilder.CreateIndex(
                name: "ix_conference_papers_scan_id",
                table: "conference_papers",
                column: "scan_id");

            migrationBuilder.CreateIndex(
                name: "ix_award_recipients_name_key_kind",
                table: "award_recipients",
                columns: new[] { "name_key", "kind" });

            migrationBuilder.CreateIndex(
                name: "ix_award_recipients_revocation_id",
                table: "award_recipients",
                column: "revocation_id");

            migrationBuilder.AddCheckConstraint(
                name: "ck_award_recipients_nfc",
                table: "award_recipients",
                sql: "\"achievement\" is nfc normalized and \"name\" is nfc normalized and \"name_key\" is nfc normalized and \"post_and_unit\" is nfc normalized and \"unit_key\" is nfc normalized");

            migrationBuilder.AddCheckConstraint(
                name: "ck_award_lines_nfc",
                table: "award_lines",
                sql: "\"authority_name\" is nfc normalized and \"explained_by\" is nfc normalized and \"explanation\" is nfc normalized and \"occasion\" is nfc normalized and \"recipient_group\" is nfc normalized");

            migrationBuilder.AddCheckConstraint(
                name: "ck_award_decisions_issued",
                table: "award_decisions",
                sql: "state not in ('Issued', 'Revoked') or (number_raw is not null and decided_on_day is not null and decided_on_year is not null)");

            migrationBuilder.AddCheckConstraint(
                name: "ck_award_decisions_listed",
                table: "award_decisions",
                sql: "least(listed_collectives, listed_individuals, listed_households, revoked_recipients) >= 0");

            migrationBuilder.AddCheckConstraint(
                name: "ck_award_decisions_nfc",
                table: "award_decisions",
                sql: "\"citation\" is nfc normalized and \"list_hash\" is nfc normalized and \"number_canonical\" is nfc normalized and \"number_key\" is nfc normalized and \"number_raw\" is nfc normalized and \"occasion\" is nfc normalized and \"signer_name\" is nfc normalized and \"voided_because\" is nfc normalized");

            migrationBuilder.AddCheckConstraint(
                name: "ck_award_decisions_revoked",
                table: "award_decisions",
                sql: "state <> 'Revoked' or (revoked_recipients > 0 and listed_collectives + listed_individuals + listed_households = 0)");

            migrationBuilder.AddCheckConstraint(
                name: "ck_award_decisions_state",
                table: "award_decisions",
                sql: "\"state\" in ('Reported', 'Draft', 'Issued', 'Revoked', 'Voided', 'Discarded')");

            migrationBuilder.AddCheckConstraint(
                name: "ck_award_decisions_voided",
                table: "award_decisions",
                sql: "(state = 'Voided') = (voided_because is not null)");

            migrationBuilder.AddCheckConstraint(
                name: "ck_attachments_record_kind",
                table: "attachments",
                sql: "\"record_kind\" in ('Conference', 'Document', 'Programme', 'Task', 'Nomination', 'Exemplar')");

            migrationBuilder.CreateIndex(
                name: "ix_assignments_owing",
                table: "assignments",
                columns: new[] { "organisation_id", "task_id" },
                filter: "reported_done_on is null")
                .Annotation("Npgsql:IndexInclude", new[] { "scope_id" });

            migrationBuilder.CreateIndex(
                name: "ix_assessment_criteria_owner_id",
                table: "assessment_criteria",
                column: "owner_id");

            migrationBuilder.CreateIndex(
                name: "ix_assessment_criteria_scope_id_year_number",
                table: "assessment_criteria",
                columns: new[] { "scope_id", "year", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_award_competences_form_id_authority_valid_from",
                table: "award_competences",
                columns: new[] { "form_id", "authority", "valid_from" },
                unique: true)
                .Annotation("Npgsql:NullsDistinct", false);

            migrationBuilder.CreateIndex(
                name: "ix_award_overrides_at_id",
                table: "award_overrides",
                columns: new[] { "at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_award_overrides_by_id",
                table: "award_overrides",
                column: "by_id");

            migrationBuilder.CreateIndex(
                name: "ix_award_overrides_decision_id",
                table: "award_overrides",
                column: "decision_id");

            migrationBuilder.CreateIndex(
                name: "ix_award_overrides_earlier_id",
                table: "award_overrides",
                column: "earlier_id");

            migrationBuilder.CreateIndex(
                name: "ix_award_overrides_recipient_id",
                table: "award_overrides",
                column: "recipient_id");

            migrationBuilder.CreateIndex(
                name: "ix_award_revocations_authority_id",
                table: "award_revocations",
                column: "authority_id");

            migrationBuilder.CreateIndex(
                name: "ix_award_revocations_decision_id",
                table: "award_revocations",
                column: "decision_id");

            migrationBuilder.CreateIndex(
                name: "ix_award_rules_code",
                table: "award_rules",
                column: "code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_criteria_criteria_id_order",
                table: "criteria",
                columns: new[] { "criteria_id", "order" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_dossier_papers_nomination_id",
                table: "dossier_papers",
                column: "nomination_id");

            migrationBuilder.CreateIndex(
                name: "ix_exemplar_assessments_criteria_id",
                table: "exemplar_assessments",
                column: "criteria_id");

            migrationBuilder.CreateIndex(
                name: "ix_exemplar_assessments_exemplar_id_year",
                table: "exemplar_assessments",
                columns: new[] { "exemplar_id", "year" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_exemplar_awards_exemplar_id_recipient_id",
                table: "exemplar_awards",
                columns: new[] { "exemplar_id", "recipient_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_exemplar_awards_recipient_id",
                table: "exemplar_awards",
                column: "recipient_id");

            migrationBuilder.CreateIndex(
                name: "ix_exemplar_conferences_conference_id",
                table: "exemplar_conferences",
                column: "conference_id");

            migrationBuilder.CreateIndex(
                name: "ix_exemplar_conferences_exemplar_id_conference_id",
                table: "exemplar_conferences",
                columns: new[] { "exemplar_id", "conference_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_exemplar_points_area_id",
                table: "exemplar_points",
                column: "area_id");

            migrationBuilder.CreateIndex(
                name: "ix_exemplar_points_exemplar_id_year_area_id",
                table: "exemplar_points",
                columns: new[] { "exemplar_id", "year", "area_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_exemplar_points_origin_area_id",
                table: "exemplar_points",
                column: "origin_area_id");

            migrationBuilder.CreateIndex(
                name: "ix_exemplar_points_scope_id",
                table: "exemplar_points",
                column: "scope_id");

            migrationBuilder.CreateIndex(
                name: "ix_jobs_payload_id",
                table: "jobs",
                column: "payload_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_jobs_state_asked_at",
                table: "jobs",
                columns: new[] { "state", "asked_at" });

            migrationBuilder.CreateIndex(
                name: "ix_jobs_user_id",
                table: "jobs",
                column: "user_id");

            migrationBuilder.CreateIndex(
                name: "ix_list_imports_asked_at",
                table: "list_imports",
                column: "asked_at");

            migrationBuilder.CreateIndex(
                name: "ix_list_imports_decision_id",
                table: "list_imports",
                column: "decision_id");

            migrationBuilder.CreateIndex(
                name: "ix_list_imports_user_id",
                table: "list_imports",
                column: "user_id");

            migrationBuilder.CreateIndex(
                name: "ix_nomination_lines_decision_id",
                table: "nomination_lines",
                column: "decision_id");

            migrationBuilder.CreateIndex(
                name: "ix_nomination_lines_nomination_id_order",
                table: "nomination_lines",
                columns: new[] { "nomination_id", "order" });

            migrationBuilder.CreateIndex(
                name: "ix_nomination_lines_search_text",
                table: "nomination_lines",
                column: "search_text")
                .Annotation("Npgsql:IndexMethod", "gin")
                .Annotation("Npgsql:IndexOperators", new[] { "gin_trgm_ops" });

            migrationBuilder.CreateIndex(
                name: "ix_nominations_authority_id",
                table: "nominations",
                column: "authority_id");

            migrationBuilder.CreateIndex(
                name: "ix_nominations_form_id",
                table: "nominations",
                column: "form_id");

            migrationBuilder.CreateIndex(
                name: "ix_nominations_owner_id",
                table: "nominations",
                column: "owner_id");

            migrationBuilder.CreateIndex(
                name: "ix_nominations_programme_id",
                table: "nominations",
                column: "programme_id");

            migrationBuilder.CreateIndex(
                name: "ix_nominations_scope_id_state",
                table: "nominations",
                columns: new[] { "scope_id", "state" });

            migrationBuilder.CreateIndex(
                name: "ix_nominations_search_text",
                table: "nominations",
                column: "search_text")
                .Annotation("Npgsql:IndexMethod", "gin")
                .Annotation("Npgsql:IndexOperators", new[] { "gin_trgm_ops" });

            migrationBuilder.CreateIndex(
                name: "ix_recipient_ties_first_id",
                table: "recipient_ties",
                column: "first_id");

            migrationBuilder.CreateIndex(
                name: "ix_recipient_ties_owner_id",
                table: "recipient_ties",
                column: "owner_id");

            migrationBuilder.CreateIndex(
                name: "ix_recipient_ties_scope_id",
                table: "recipient_ties",
                column: "scope_id");

            migrationBuilder.CreateIndex(
                name: "ix_recipient_ties_second_id",
                table: "recipient_ties",
                column: "second_id");

            migrationBuilder.AddForeignKey(
                name: "fk_award_recipients_award_revocations_revocation_id",
                table: "award_recipients",
                column: "revocation_id",
                principalTable: "award_revocations",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "fk_conference_papers_attachments_scan_id",
                table: "conference_papers",
                column: "scan_id",
                principalTable: "attachments",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "fk_exemplar_stages_programmes_programme_id",
                table: "exemplar_stages",
                column: "programme_id",
                principalTable: "programmes",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "fk_exemplars_exemplars_merged_into_id",
                table: "exemplars",
                column: "merged_into_id",
                principalTable: "exemplars",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "fk_exemplars_exemplars_origin_id",
                table: "exemplars",
                column: "origin_id",
                principalTable: "exemplars",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "fk_exemplars_movements_movement_id",
                table: "exemplars",
                column: "movement_id",
                principalTable: "movements",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);

            FollowUpOrderWalls.Lay(migrationBuilder);
            AwardLifeWalls.Lay(migrationBuilder);
            NominationsWalls.Lay(migrationBuilder);
            RecipientTiesWalls.Lay(migrationBuilder);
            AwardImportsWalls.Lay(migrationBuilder);
            ExemplarLifeWalls.Lay(migrationBuilder);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder) =>
            throw new NotSupportedException("Migrations are not taken back: restore a backup instead.");
    }
}
