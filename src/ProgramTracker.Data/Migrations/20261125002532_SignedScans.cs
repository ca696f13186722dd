using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ProgramTracker.Data.Migrations
{
    /// <inheritdoc />
    public partial class SignedScans : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "scan_id",
                table: "conference_papers",
                type: "uuid",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "ix_conference_papers_scan_id",
                table: "conference_papers",
                column: "scan_id");

            migrationBuilder.AddForeignKey(
                name: "fk_conference_papers_attachments_scan_id",
                table: "conference_papers",
                column: "scan_id",
                principalTable: "attachments",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder) =>
            throw new NotSupportedException("Migrations are not taken back: restore a backup instead.");
    }
}
