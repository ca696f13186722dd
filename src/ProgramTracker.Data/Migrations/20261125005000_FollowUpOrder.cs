using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ProgramTracker.Data.Migrations
{
    /// <inheritdoc />
    public partial class FollowUpOrder : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropCheckConstraint(
                name: "ck_assignments_evidence",
                table: "assignments");

            migrationBuilder.DropCheckConstraint(
                name: "ck_assignments_nfc",
                table: "assignments");

            migrationBuilder.DropColumn(
                name: "evidence",
                table: "assignments");

            migrationBuilder.AddColumn<uint>(
                name: "xmin",
                table: "bridge_point_answers",
                type: "xid",
                rowVersion: true,
                nullable: false,
                defaultValue: 0u);

            migrationBuilder.CreateIndex(
                name: "ix_assignments_owing",
                table: "assignments",
                columns: new[] { "organisation_id", "task_id" },
                filter: "reported_done_on is null")
                .Annotation("Npgsql:IndexInclude", new[] { "scope_id" });

            FollowUpOrderWalls.Lay(migrationBuilder);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder) =>
            throw new NotSupportedException("Migrations are not taken back: restore a backup instead.");
    }
}
