using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ProgramTracker.Data.Migrations
{
    /// <inheritdoc />
    public partial class AwardLife : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropCheckConstraint(
                name: "ck_award_recipients_nfc",
                table: "award_recipients");

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
                sql: "\"citation\" is nfc normalized and \"number_canonical\" is nfc normalized and \"number_key\" is nfc normalized and \"number_raw\" is nfc normalized and \"occasion\" is nfc normalized and \"signer_name\" is nfc normalized and \"voided_because\" is nfc normalized");

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

            migrationBuilder.AddForeignKey(
                name: "fk_award_recipients_award_revocations_revocation_id",
                table: "award_recipients",
                column: "revocation_id",
                principalTable: "award_revocations",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);

            AwardLifeWalls.Lay(migrationBuilder);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder) =>
            throw new NotSupportedException("Migrations are not taken back: restore a backup instead.");
    }
}
