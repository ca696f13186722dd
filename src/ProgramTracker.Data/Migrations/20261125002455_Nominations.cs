using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ProgramTracker.Data.Migrations
{
    /// <inheritdoc />
    public partial class Nominations : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropCheckConstraint(
                name: "ck_attachments_record_kind",
                table: "attachments");

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

            migrationBuilder.AddCheckConstraint(
                name: "ck_attachments_record_kind",
                table: "attachments",
                sql: "\"record_kind\" in ('Conference', 'Document', 'Programme', 'Task', 'Nomination')");

            migrationBuilder.CreateIndex(
                name: "ix_dossier_papers_nomination_id",
                table: "dossier_papers",
                column: "nomination_id");

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

            NominationsWalls.Lay(migrationBuilder);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder) =>
            throw new NotSupportedException("Migrations are not taken back: restore a backup instead.");
    }
}
