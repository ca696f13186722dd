using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ProgramTracker.Data.Migrations
{
    /// <inheritdoc />
    public partial class Programmes : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropCheckConstraint(
                name: "ck_conference_reviews_something",
                table: "conference_reviews");

            migrationBuilder.AddColumn<Guid>(
                name: "movement_id",
                table: "conference_reviews",
                type: "uuid",
                nullable: true);

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
                name: "ix_conference_reviews_movement_id",
                table: "conference_reviews",
                column: "movement_id");

            migrationBuilder.AddCheckConstraint(
                name: "ck_conference_reviews_something",
                table: "conference_reviews",
                sql: "num_nonnulls(programme_id, document_id, movement_id, field) > 0");

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

            migrationBuilder.AddForeignKey(
                name: "fk_conference_reviews_movements_movement_id",
                table: "conference_reviews",
                column: "movement_id",
                principalTable: "movements",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);

            ProgrammesWalls.LayWalls(migrationBuilder);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder) =>
            throw new NotSupportedException("This migration is not taken back: restore a backup instead.");
    }
}
