using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ProgramTracker.Data.Migrations
{
    /// <inheritdoc />
    public partial class AwardImports : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropCheckConstraint(
                name: "ck_award_decisions_nfc",
                table: "award_decisions");

            migrationBuilder.AddColumn<string>(
                name: "list_hash",
                table: "award_decisions",
                type: "character varying(64)",
                maxLength: 64,
                nullable: false,
                defaultValue: "");

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

            migrationBuilder.AddCheckConstraint(
                name: "ck_award_decisions_nfc",
                table: "award_decisions",
                sql: "\"citation\" is nfc normalized and \"list_hash\" is nfc normalized and \"number_canonical\" is nfc normalized and \"number_key\" is nfc normalized and \"number_raw\" is nfc normalized and \"occasion\" is nfc normalized and \"signer_name\" is nfc normalized and \"voided_because\" is nfc normalized");

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

            AwardImportsWalls.Lay(migrationBuilder);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder) =>
            throw new NotSupportedException("Migrations are not taken back: restore a backup instead.");
    }
}
