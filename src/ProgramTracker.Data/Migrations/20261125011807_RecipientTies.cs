using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ProgramTracker.Data.Migrations
{
    /// <inheritdoc />
    public partial class RecipientTies : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropCheckConstraint(
                name: "ck_award_lines_nfc",
                table: "award_lines");

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
                        name: "fk_recipient_ties_award_recipients_first_id",
                        column: x => x.first_id,
                        principalTable: "award_recipients",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_recipient_ties_award_recipients_second_id",
                        column: x => x.second_id,
                        principalTable: "award_recipients",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_recipient_ties_organisations_owner_id",
                        column: x => x.owner_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.AddCheckConstraint(
                name: "ck_award_lines_nfc",
                table: "award_lines",
                sql: "\"authority_name\" is nfc normalized and \"explained_by\" is nfc normalized and \"explanation\" is nfc normalized and \"occasion\" is nfc normalized and \"recipient_group\" is nfc normalized");

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

            RecipientTiesWalls.Lay(migrationBuilder);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder) =>
            throw new NotSupportedException("Migrations are not taken back: restore a backup instead.");
    }
}
