using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ProgramTracker.Data.Migrations
{
    /// <inheritdoc />
    public partial class ExemplarLife : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropCheckConstraint(
                name: "ck_attachments_record_kind",
                table: "attachments");

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
                    table.CheckConstraint("ck_exemplar_points_members", "coalesce(members, 0) = 0 or coalesce(groups, 0) > 0");
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

            migrationBuilder.AddCheckConstraint(
                name: "ck_attachments_record_kind",
                table: "attachments",
                sql: "\"record_kind\" in ('Conference', 'Document', 'Programme', 'Task', 'Exemplar')");

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
                name: "ix_criteria_criteria_id_order",
                table: "criteria",
                columns: new[] { "criteria_id", "order" },
                unique: true);

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

            ExemplarLifeWalls.Lay(migrationBuilder);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder) =>
            throw new NotSupportedException("Migrations are not taken back: restore a backup instead.");
    }
}
