using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace ProgramTracker.Data.Migrations
{
    /// <inheritdoc />
    public partial class Foundation : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AlterDatabase()
                .Annotation("Npgsql:CollationDefinition:vi", "vi-VN,vi-VN,icu,True")
                .Annotation("Npgsql:PostgresExtension:btree_gist", ",,")
                .Annotation("Npgsql:PostgresExtension:pg_trgm", ",,")
                .Annotation("Npgsql:PostgresExtension:unaccent", ",,");

            FoundationWalls.LayFunctions(migrationBuilder);

            migrationBuilder.CreateTable(
                name: "areas",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    code = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    name = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false, collation: "vi"),
                    short_name = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false, collation: "vi"),
                    kind = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    level = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    parent_id = table.Column<Guid>(type: "uuid", nullable: true),
                    valid_from = table.Column<DateOnly>(type: "date", nullable: false),
                    valid_to = table.Column<DateOnly>(type: "date", nullable: true),
                    region = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    tile_row = table.Column<short>(type: "smallint", nullable: true),
                    tile_column = table.Column<short>(type: "smallint", nullable: true),
                    aliases = table.Column<string[]>(type: "text[]", nullable: false),
                    search_text = table.Column<string>(type: "text", nullable: true, computedColumnSql: "search_key(coalesce(name, '') || ' ' || coalesce(short_name, '') || ' ' || coalesce(code, ''))", stored: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false),
                    revision = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_areas", x => x.id);
                    table.CheckConstraint("ck_areas_dates", "valid_to is null or valid_to >= valid_from");
                    table.CheckConstraint("ck_areas_level", "\"level\" in ('Nation', 'Province', 'Commune')");
                    table.CheckConstraint("ck_areas_name_said", "btrim(\"name\") <> ''");
                    table.CheckConstraint("ck_areas_nfc", "\"code\" is nfc normalized and \"kind\" is nfc normalized and \"name\" is nfc normalized and \"region\" is nfc normalized and \"short_name\" is nfc normalized");
                    table.ForeignKey(
                        name: "fk_areas_areas_parent_id",
                        column: x => x.parent_id,
                        principalTable: "areas",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "audit_seals",
                columns: table => new
                {
                    day = table.Column<DateOnly>(type: "date", nullable: false),
                    entries = table.Column<int>(type: "integer", nullable: false),
                    previous_hash = table.Column<byte[]>(type: "bytea", nullable: false),
                    hash = table.Column<byte[]>(type: "bytea", nullable: false),
                    sealed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_audit_seals", x => x.day);
                });

            migrationBuilder.CreateTable(
                name: "award_forms",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    code = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    name = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false, collation: "vi"),
                    english_name = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    @class = table.Column<string>(name: "class", type: "character varying(40)", maxLength: 40, nullable: false),
                    level_name = table.Column<string>(type: "text", nullable: false),
                    for_individual = table.Column<bool>(type: "boolean", nullable: true),
                    for_collective = table.Column<bool>(type: "boolean", nullable: true),
                    for_household = table.Column<bool>(type: "boolean", nullable: true),
                    decided_by = table.Column<string>(type: "text", nullable: false),
                    law_article = table.Column<string>(type: "text", nullable: false),
                    requires = table.Column<string>(type: "text", nullable: true),
                    note = table.Column<string>(type: "text", nullable: true),
                    confidence = table.Column<string>(type: "text", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false),
                    revision = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_award_forms", x => x.id);
                    table.CheckConstraint("ck_award_forms_class", "\"class\" in ('Title', 'Commendation')");
                    table.CheckConstraint("ck_award_forms_name_said", "btrim(\"name\") <> ''");
                    table.CheckConstraint("ck_award_forms_nfc", "\"code\" is nfc normalized and \"confidence\" is nfc normalized and \"decided_by\" is nfc normalized and \"english_name\" is nfc normalized and \"law_article\" is nfc normalized and \"level_name\" is nfc normalized and \"name\" is nfc normalized and \"note\" is nfc normalized and \"requires\" is nfc normalized");
                });

            migrationBuilder.CreateTable(
                name: "data_protection_keys",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    friendly_name = table.Column<string>(type: "text", nullable: false),
                    xml = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_data_protection_keys", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "document_types",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    abbreviation = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    name = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false, collation: "vi"),
                    english_name = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    system = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    source = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_document_types", x => x.id);
                    table.CheckConstraint("ck_document_types_name_said", "btrim(\"name\") <> ''");
                    table.CheckConstraint("ck_document_types_nfc", "\"abbreviation\" is nfc normalized and \"english_name\" is nfc normalized and \"name\" is nfc normalized and \"source\" is nfc normalized");
                    table.CheckConstraint("ck_document_types_system", "\"system\" in ('Unknown', 'Administrative', 'Normative', 'Party')");
                });

            migrationBuilder.CreateTable(
                name: "roles",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    normalized_name = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    concurrency_stamp = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_roles", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "stored_files",
                columns: table => new
                {
                    hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    length = table.Column<int>(type: "integer", nullable: false),
                    bytes = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_stored_files", x => x.hash);
                    table.CheckConstraint("ck_stored_files_hash", "hash = encode(sha256(bytes), 'hex') and length = octet_length(bytes)");
                    table.CheckConstraint("ck_stored_files_kind", "\"kind\" in ('Jpeg', 'Png', 'WebP', 'Pdf', 'Docx', 'Xlsx', 'Text')");
                    table.CheckConstraint("ck_stored_files_nfc", "\"hash\" is nfc normalized");
                });

            migrationBuilder.CreateTable(
                name: "area_successions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    predecessor_id = table.Column<Guid>(type: "uuid", nullable: false),
                    successor_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    on = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_area_successions", x => x.id);
                    table.CheckConstraint("ck_area_successions_kind", "\"kind\" in ('Renamed', 'Merged', 'Split')");
                    table.CheckConstraint("ck_area_successions_other", "predecessor_id <> successor_id");
                    table.ForeignKey(
                        name: "fk_area_successions_areas_predecessor_id",
                        column: x => x.predecessor_id,
                        principalTable: "areas",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_area_successions_areas_successor_id",
                        column: x => x.successor_id,
                        principalTable: "areas",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "audit_entries",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    day = table.Column<DateOnly>(type: "date", nullable: false),
                    verb = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    subject_type = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    subject_id = table.Column<Guid>(type: "uuid", nullable: false),
                    user_id = table.Column<Guid>(type: "uuid", nullable: true),
                    organisation_id = table.Column<Guid>(type: "uuid", nullable: true),
                    scope_id = table.Column<Guid>(type: "uuid", nullable: false),
                    request_id = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    detail_hash = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_audit_entries", x => x.id);
                    table.ForeignKey(
                        name: "fk_audit_entries_areas_scope_id",
                        column: x => x.scope_id,
                        principalTable: "areas",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "organisations",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    code = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    name = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false, collation: "vi"),
                    abbreviation = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    line = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    level = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    parent_id = table.Column<Guid>(type: "uuid", nullable: true),
                    is_unit_of_parent = table.Column<bool>(type: "boolean", nullable: false),
                    area_id = table.Column<Guid>(type: "uuid", nullable: false),
                    valid_from = table.Column<DateOnly>(type: "date", nullable: true),
                    valid_to = table.Column<DateOnly>(type: "date", nullable: true),
                    search_text = table.Column<string>(type: "text", nullable: true, computedColumnSql: "search_key(coalesce(name, '') || ' ' || coalesce(abbreviation, '') || ' ' || coalesce(code, ''))", stored: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false),
                    revision = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_organisations", x => x.id);
                    table.CheckConstraint("ck_organisations_dates", "valid_to >= valid_from");
                    table.CheckConstraint("ck_organisations_level", "\"level\" in ('Central', 'Province', 'Commune')");
                    table.CheckConstraint("ck_organisations_line", "\"line\" in ('Police', 'Front', 'Party', 'State', 'MassOrganisation')");
                    table.CheckConstraint("ck_organisations_name_said", "btrim(\"name\") <> ''");
                    table.CheckConstraint("ck_organisations_nfc", "\"abbreviation\" is nfc normalized and \"code\" is nfc normalized and \"name\" is nfc normalized");
                    table.CheckConstraint("ck_organisations_parent", "parent_id <> id");
                    table.ForeignKey(
                        name: "fk_organisations_areas_area_id",
                        column: x => x.area_id,
                        principalTable: "areas",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_organisations_organisations_parent_id",
                        column: x => x.parent_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "people",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    full_name = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false, collation: "vi"),
                    family_name = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false, collation: "vi"),
                    middle_name = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false, collation: "vi"),
                    given_name = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false, collation: "vi"),
                    scope_id = table.Column<Guid>(type: "uuid", nullable: false),
                    search_text = table.Column<string>(type: "text", nullable: true, computedColumnSql: "search_key(coalesce(full_name, ''))", stored: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false),
                    revision = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_people", x => x.id);
                    table.CheckConstraint("ck_people_nfc", "\"family_name\" is nfc normalized and \"full_name\" is nfc normalized and \"given_name\" is nfc normalized and \"middle_name\" is nfc normalized");
                    table.ForeignKey(
                        name: "fk_people_areas_scope_id",
                        column: x => x.scope_id,
                        principalTable: "areas",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "role_claims",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    role_id = table.Column<Guid>(type: "uuid", nullable: false),
                    claim_type = table.Column<string>(type: "text", nullable: true),
                    claim_value = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_role_claims", x => x.id);
                    table.ForeignKey(
                        name: "fk_role_claims_roles_role_id",
                        column: x => x.role_id,
                        principalTable: "roles",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "audit_details",
                columns: table => new
                {
                    entry_id = table.Column<Guid>(type: "uuid", nullable: false),
                    scope_id = table.Column<Guid>(type: "uuid", nullable: true),
                    salt = table.Column<byte[]>(type: "bytea", nullable: false),
                    actor_name = table.Column<string>(type: "text", nullable: false),
                    address = table.Column<string>(type: "text", nullable: true),
                    before = table.Column<string>(type: "json", nullable: true),
                    after = table.Column<string>(type: "json", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_audit_details", x => x.entry_id);
                    table.ForeignKey(
                        name: "fk_audit_details_audit_entries_entry_id",
                        column: x => x.entry_id,
                        principalTable: "audit_entries",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "attachments",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    record_kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    record_id = table.Column<Guid>(type: "uuid", nullable: false),
                    owner_id = table.Column<Guid>(type: "uuid", nullable: false),
                    scope_id = table.Column<Guid>(type: "uuid", nullable: false),
                    order = table.Column<int>(type: "integer", nullable: false),
                    hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    file_kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    size = table.Column<int>(type: "integer", nullable: false),
                    file_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    caption = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    credit = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    made_on_day = table.Column<short>(type: "smallint", nullable: true),
                    made_on_month = table.Column<short>(type: "smallint", nullable: true),
                    made_on_year = table.Column<short>(type: "smallint", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false),
                    revision = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_attachments", x => x.id);
                    table.CheckConstraint("ck_attachments_file_kind", "\"file_kind\" in ('Jpeg', 'Png', 'WebP', 'Pdf', 'Docx', 'Xlsx', 'Text')");
                    table.CheckConstraint("ck_attachments_made_on", "partial_date_exists(made_on_year, made_on_month, made_on_day)");
                    table.CheckConstraint("ck_attachments_nfc", "\"caption\" is nfc normalized and \"credit\" is nfc normalized and \"file_name\" is nfc normalized and \"hash\" is nfc normalized");
                    table.CheckConstraint("ck_attachments_record_kind", "\"record_kind\" in ('Conference', 'Document', 'Programme', 'Task')");
                    table.ForeignKey(
                        name: "fk_attachments_areas_scope_id",
                        column: x => x.scope_id,
                        principalTable: "areas",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_attachments_organisations_owner_id",
                        column: x => x.owner_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_attachments_stored_files_hash",
                        column: x => x.hash,
                        principalTable: "stored_files",
                        principalColumn: "hash",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "conferences",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    owner_id = table.Column<Guid>(type: "uuid", nullable: false),
                    scope_id = table.Column<Guid>(type: "uuid", nullable: false),
                    title = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false, collation: "vi"),
                    leading_purpose = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    other_purposes = table.Column<string[]>(type: "text[]", nullable: false),
                    mode = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    place = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    place_area_id = table.Column<Guid>(type: "uuid", nullable: true),
                    year_reviewed = table.Column<short>(type: "smallint", nullable: true),
                    state = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    state_reason = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    confirmed_on = table.Column<DateOnly>(type: "date", nullable: true),
                    search_text = table.Column<string>(type: "text", nullable: true, computedColumnSql: "search_key(coalesce(title, '') || ' ' || coalesce(place, ''))", stored: true),
                    held_on_day = table.Column<short>(type: "smallint", nullable: true),
                    held_on_month = table.Column<short>(type: "smallint", nullable: true),
                    held_on_year = table.Column<short>(type: "smallint", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false),
                    revision = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_conferences", x => x.id);
                    table.CheckConstraint("ck_conferences_called_off", "state not in ('Postponed', 'Cancelled') or state_reason is not null");
                    table.CheckConstraint("ck_conferences_confirmed", "state <> 'Confirmed' or (confirmed_on is not null and held_on_day is not null and held_on_year is not null)");
                    table.CheckConstraint("ck_conferences_held_on", "partial_date_exists(held_on_year, held_on_month, held_on_day)");
                    table.CheckConstraint("ck_conferences_leading_purpose", "\"leading_purpose\" in ('SummingUp', 'InterimReview', 'RollOut', 'SteeringMeeting', 'Commendation', 'Festival')");
                    table.CheckConstraint("ck_conferences_mode", "\"mode\" in ('InPerson', 'Online', 'Both')");
                    table.CheckConstraint("ck_conferences_nfc", "\"place\" is nfc normalized and \"state_reason\" is nfc normalized and \"title\" is nfc normalized");
                    table.CheckConstraint("ck_conferences_state", "\"state\" in ('Planned', 'Held', 'Recorded', 'Confirmed', 'Postponed', 'Cancelled')");
                    table.CheckConstraint("ck_conferences_title_said", "btrim(\"title\") <> ''");
                    table.ForeignKey(
                        name: "fk_conferences_areas_place_area_id",
                        column: x => x.place_area_id,
                        principalTable: "areas",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_conferences_areas_scope_id",
                        column: x => x.scope_id,
                        principalTable: "areas",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_conferences_organisations_owner_id",
                        column: x => x.owner_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "documents",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    owner_id = table.Column<Guid>(type: "uuid", nullable: false),
                    scope_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number_raw = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    number_canonical = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    number_key = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    number_loose = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    type_id = table.Column<Guid>(type: "uuid", nullable: true),
                    issuer_id = table.Column<Guid>(type: "uuid", nullable: true),
                    issuer_name = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    title = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false, collation: "vi"),
                    series = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    search_text = table.Column<string>(type: "text", nullable: true, computedColumnSql: "search_key(coalesce(number_raw, '') || ' ' || coalesce(number_canonical, '') || ' ' || coalesce(number_loose, '') || ' ' || coalesce(title, '') || ' ' || coalesce(issuer_name, ''))", stored: true),
                    in_force_from_day = table.Column<short>(type: "smallint", nullable: true),
                    in_force_from_month = table.Column<short>(type: "smallint", nullable: true),
                    in_force_from_year = table.Column<short>(type: "smallint", nullable: true),
                    in_force_to_day = table.Column<short>(type: "smallint", nullable: true),
                    in_force_to_month = table.Column<short>(type: "smallint", nullable: true),
                    in_force_to_year = table.Column<short>(type: "smallint", nullable: true),
                    issued_on_day = table.Column<short>(type: "smallint", nullable: true),
                    issued_on_month = table.Column<short>(type: "smallint", nullable: true),
                    issued_on_year = table.Column<short>(type: "smallint", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false),
                    revision = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_documents", x => x.id);
                    table.CheckConstraint("ck_documents_in_force_from", "partial_date_exists(in_force_from_year, in_force_from_month, in_force_from_day)");
                    table.CheckConstraint("ck_documents_in_force_from_forward", "in_force_from_year <= in_force_to_year");
                    table.CheckConstraint("ck_documents_in_force_to", "partial_date_exists(in_force_to_year, in_force_to_month, in_force_to_day)");
                    table.CheckConstraint("ck_documents_issued_on", "partial_date_exists(issued_on_year, issued_on_month, issued_on_day)");
                    table.CheckConstraint("ck_documents_nfc", "\"issuer_name\" is nfc normalized and \"number_canonical\" is nfc normalized and \"number_key\" is nfc normalized and \"number_loose\" is nfc normalized and \"number_raw\" is nfc normalized and \"series\" is nfc normalized and \"title\" is nfc normalized");
                    table.CheckConstraint("ck_documents_title_said", "btrim(\"title\") <> ''");
                    table.ForeignKey(
                        name: "fk_documents_areas_scope_id",
                        column: x => x.scope_id,
                        principalTable: "areas",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_documents_document_types_type_id",
                        column: x => x.type_id,
                        principalTable: "document_types",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_documents_organisations_issuer_id",
                        column: x => x.issuer_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_documents_organisations_owner_id",
                        column: x => x.owner_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "exemplars",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    owner_id = table.Column<Guid>(type: "uuid", nullable: false),
                    scope_id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false, collation: "vi"),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    field = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    area_id = table.Column<Guid>(type: "uuid", nullable: true),
                    host_id = table.Column<Guid>(type: "uuid", nullable: true),
                    summary = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    stage = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    search_text = table.Column<string>(type: "text", nullable: true, computedColumnSql: "search_key(coalesce(name, '') || ' ' || coalesce(field, ''))", stored: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false),
                    revision = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_exemplars", x => x.id);
                    table.CheckConstraint("ck_exemplars_kind", "\"kind\" in ('Model', 'Collective', 'Individual')");
                    table.CheckConstraint("ck_exemplars_name_said", "btrim(\"name\") <> ''");
                    table.CheckConstraint("ck_exemplars_nfc", "\"field\" is nfc normalized and \"name\" is nfc normalized and \"summary\" is nfc normalized");
                    table.CheckConstraint("ck_exemplars_stage", "\"stage\" in ('Proposed', 'Piloted', 'Recognised', 'Replicated', 'Merged', 'Ended')");
                    table.ForeignKey(
                        name: "fk_exemplars_areas_area_id",
                        column: x => x.area_id,
                        principalTable: "areas",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_exemplars_areas_scope_id",
                        column: x => x.scope_id,
                        principalTable: "areas",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_exemplars_organisations_host_id",
                        column: x => x.host_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_exemplars_organisations_owner_id",
                        column: x => x.owner_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "organisation_successions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    predecessor_id = table.Column<Guid>(type: "uuid", nullable: false),
                    successor_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    on = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_organisation_successions", x => x.id);
                    table.CheckConstraint("ck_organisation_successions_kind", "\"kind\" in ('Renamed', 'Merged', 'Split')");
                    table.CheckConstraint("ck_organisation_successions_other", "predecessor_id <> successor_id");
                    table.ForeignKey(
                        name: "fk_organisation_successions_organisations_predecessor_id",
                        column: x => x.predecessor_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_organisation_successions_organisations_successor_id",
                        column: x => x.successor_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "programmes",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    owner_id = table.Column<Guid>(type: "uuid", nullable: false),
                    scope_id = table.Column<Guid>(type: "uuid", nullable: false),
                    title = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false, collation: "vi"),
                    number_raw = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    number_canonical = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    number_key = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    number_loose = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    area_id = table.Column<Guid>(type: "uuid", nullable: true),
                    objectives = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    implements_id = table.Column<Guid>(type: "uuid", nullable: true),
                    predecessor_id = table.Column<Guid>(type: "uuid", nullable: true),
                    state = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    search_text = table.Column<string>(type: "text", nullable: true, computedColumnSql: "search_key(coalesce(number_raw, '') || ' ' || coalesce(number_canonical, '') || ' ' || coalesce(number_loose, '') || ' ' || coalesce(title, ''))", stored: true),
                    from_day = table.Column<short>(type: "smallint", nullable: true),
                    from_month = table.Column<short>(type: "smallint", nullable: true),
                    from_year = table.Column<short>(type: "smallint", nullable: true),
                    signed_on_day = table.Column<short>(type: "smallint", nullable: true),
                    signed_on_month = table.Column<short>(type: "smallint", nullable: true),
                    signed_on_year = table.Column<short>(type: "smallint", nullable: true),
                    to_day = table.Column<short>(type: "smallint", nullable: true),
                    to_month = table.Column<short>(type: "smallint", nullable: true),
                    to_year = table.Column<short>(type: "smallint", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false),
                    revision = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_programmes", x => x.id);
                    table.CheckConstraint("ck_programmes_from", "partial_date_exists(from_year, from_month, from_day)");
                    table.CheckConstraint("ck_programmes_from_forward", "from_year <= to_year");
                    table.CheckConstraint("ck_programmes_nfc", "\"number_canonical\" is nfc normalized and \"number_key\" is nfc normalized and \"number_loose\" is nfc normalized and \"number_raw\" is nfc normalized and \"objectives\" is nfc normalized and \"title\" is nfc normalized");
                    table.CheckConstraint("ck_programmes_numbered", "state = 'Draft' or number_raw is not null");
                    table.CheckConstraint("ck_programmes_signed_on", "partial_date_exists(signed_on_year, signed_on_month, signed_on_day)");
                    table.CheckConstraint("ck_programmes_state", "\"state\" in ('Draft', 'InForce', 'Concluded', 'Superseded', 'Cancelled')");
                    table.CheckConstraint("ck_programmes_title_said", "btrim(\"title\") <> ''");
                    table.CheckConstraint("ck_programmes_to", "partial_date_exists(to_year, to_month, to_day)");
                    table.ForeignKey(
                        name: "fk_programmes_areas_area_id",
                        column: x => x.area_id,
                        principalTable: "areas",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_programmes_areas_scope_id",
                        column: x => x.scope_id,
                        principalTable: "areas",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_programmes_organisations_owner_id",
                        column: x => x.owner_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_programmes_programmes_implements_id",
                        column: x => x.implements_id,
                        principalTable: "programmes",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_programmes_programmes_predecessor_id",
                        column: x => x.predecessor_id,
                        principalTable: "programmes",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "users",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    display_name = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false, collation: "vi"),
                    organisation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    is_disabled = table.Column<bool>(type: "boolean", nullable: false),
                    disabled_reason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    must_change_password = table.Column<bool>(type: "boolean", nullable: false),
                    is_demo = table.Column<bool>(type: "boolean", nullable: false),
                    given_name = table.Column<string>(type: "text", nullable: true, computedColumnSql: "regexp_replace(display_name, '^.*\\s', '')", stored: true, collation: "vi"),
                    search_text = table.Column<string>(type: "text", nullable: true, computedColumnSql: "search_key(coalesce(display_name, '') || ' ' || coalesce(user_name, ''))", stored: true),
                    user_name = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    normalized_user_name = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    email = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    normalized_email = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    email_confirmed = table.Column<bool>(type: "boolean", nullable: false),
                    password_hash = table.Column<string>(type: "text", nullable: true),
                    security_stamp = table.Column<string>(type: "text", nullable: true),
                    concurrency_stamp = table.Column<string>(type: "text", nullable: true),
                    phone_number = table.Column<string>(type: "text", nullable: true),
                    phone_number_confirmed = table.Column<bool>(type: "boolean", nullable: false),
                    two_factor_enabled = table.Column<bool>(type: "boolean", nullable: false),
                    lockout_end = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    lockout_enabled = table.Column<bool>(type: "boolean", nullable: false),
                    access_failed_count = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_users", x => x.id);
                    table.ForeignKey(
                        name: "fk_users_organisations_organisation_id",
                        column: x => x.organisation_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "bridge_points",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    conference_id = table.Column<Guid>(type: "uuid", nullable: false),
                    order = table.Column<int>(type: "integer", nullable: false),
                    name = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    area_id = table.Column<Guid>(type: "uuid", nullable: true),
                    organisation_id = table.Column<Guid>(type: "uuid", nullable: true),
                    head_count = table.Column<int>(type: "integer", nullable: true),
                    scope_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_bridge_points", x => x.id);
                    table.CheckConstraint("ck_bridge_points_head_count", "head_count between 0 and 1000000");
                    table.CheckConstraint("ck_bridge_points_name_said", "btrim(\"name\") <> ''");
                    table.CheckConstraint("ck_bridge_points_nfc", "\"name\" is nfc normalized");
                    table.ForeignKey(
                        name: "fk_bridge_points_areas_area_id",
                        column: x => x.area_id,
                        principalTable: "areas",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_bridge_points_areas_scope_id",
                        column: x => x.scope_id,
                        principalTable: "areas",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_bridge_points_conferences_conference_id",
                        column: x => x.conference_id,
                        principalTable: "conferences",
                        principalColumn: "id");
                    table.ForeignKey(
                        name: "fk_bridge_points_organisations_organisation_id",
                        column: x => x.organisation_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "conference_delegations",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    conference_id = table.Column<Guid>(type: "uuid", nullable: false),
                    order = table.Column<int>(type: "integer", nullable: false),
                    group = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    count = table.Column<int>(type: "integer", nullable: true),
                    qualifier = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_conference_delegations", x => x.id);
                    table.CheckConstraint("ck_conference_delegations_count", "count between 0 and 1000000");
                    table.CheckConstraint("ck_conference_delegations_nfc", "\"group\" is nfc normalized");
                    table.CheckConstraint("ck_conference_delegations_qualifier", "\"qualifier\" in ('Exactly', 'MoreThan', 'Nearly', 'About')");
                    table.ForeignKey(
                        name: "fk_conference_delegations_conferences_conference_id",
                        column: x => x.conference_id,
                        principalTable: "conferences",
                        principalColumn: "id");
                });

            migrationBuilder.CreateTable(
                name: "conference_organisers",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    conference_id = table.Column<Guid>(type: "uuid", nullable: false),
                    order = table.Column<int>(type: "integer", nullable: false),
                    organisation_id = table.Column<Guid>(type: "uuid", nullable: true),
                    name = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_conference_organisers", x => x.id);
                    table.CheckConstraint("ck_conference_organisers_name_said", "btrim(\"name\") <> ''");
                    table.CheckConstraint("ck_conference_organisers_nfc", "\"name\" is nfc normalized");
                    table.ForeignKey(
                        name: "fk_conference_organisers_conferences_conference_id",
                        column: x => x.conference_id,
                        principalTable: "conferences",
                        principalColumn: "id");
                    table.ForeignKey(
                        name: "fk_conference_organisers_organisations_organisation_id",
                        column: x => x.organisation_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "conference_papers",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    conference_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    number = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    signed_on = table.Column<DateOnly>(type: "date", nullable: false),
                    signer_name = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    signer_post = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_conference_papers", x => x.id);
                    table.CheckConstraint("ck_conference_papers_kind", "\"kind\" in ('Minutes', 'ConclusionNotice', 'ParticipantList')");
                    table.CheckConstraint("ck_conference_papers_nfc", "\"number\" is nfc normalized and \"signer_name\" is nfc normalized and \"signer_post\" is nfc normalized");
                    table.ForeignKey(
                        name: "fk_conference_papers_conferences_conference_id",
                        column: x => x.conference_id,
                        principalTable: "conferences",
                        principalColumn: "id");
                });

            migrationBuilder.CreateTable(
                name: "conference_citations",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    conference_id = table.Column<Guid>(type: "uuid", nullable: false),
                    order = table.Column<int>(type: "integer", nullable: false),
                    document_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_conference_citations", x => x.id);
                    table.CheckConstraint("ck_conference_citations_kind", "\"kind\" in ('Disseminated', 'Basis')");
                    table.ForeignKey(
                        name: "fk_conference_citations_conferences_conference_id",
                        column: x => x.conference_id,
                        principalTable: "conferences",
                        principalColumn: "id");
                    table.ForeignKey(
                        name: "fk_conference_citations_documents_document_id",
                        column: x => x.document_id,
                        principalTable: "documents",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "document_relations",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    document_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    related_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_document_relations", x => x.id);
                    table.CheckConstraint("ck_document_relations_kind", "\"kind\" in ('BasedOn', 'Implements', 'Amends', 'Replaces', 'Cites')");
                    table.CheckConstraint("ck_document_relations_other", "document_id <> related_id");
                    table.ForeignKey(
                        name: "fk_document_relations_documents_document_id",
                        column: x => x.document_id,
                        principalTable: "documents",
                        principalColumn: "id");
                    table.ForeignKey(
                        name: "fk_document_relations_documents_related_id",
                        column: x => x.related_id,
                        principalTable: "documents",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "exemplar_stages",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    exemplar_id = table.Column<Guid>(type: "uuid", nullable: false),
                    order = table.Column<int>(type: "integer", nullable: false),
                    stage = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    document_id = table.Column<Guid>(type: "uuid", nullable: true),
                    reason = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    on_day = table.Column<short>(type: "smallint", nullable: true),
                    on_month = table.Column<short>(type: "smallint", nullable: true),
                    on_year = table.Column<short>(type: "smallint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_exemplar_stages", x => x.id);
                    table.CheckConstraint("ck_exemplar_stages_nfc", "\"reason\" is nfc normalized");
                    table.CheckConstraint("ck_exemplar_stages_on", "partial_date_exists(on_year, on_month, on_day)");
                    table.CheckConstraint("ck_exemplar_stages_stage", "\"stage\" in ('Proposed', 'Piloted', 'Recognised', 'Replicated', 'Merged', 'Ended')");
                    table.ForeignKey(
                        name: "fk_exemplar_stages_documents_document_id",
                        column: x => x.document_id,
                        principalTable: "documents",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_exemplar_stages_exemplars_exemplar_id",
                        column: x => x.exemplar_id,
                        principalTable: "exemplars",
                        principalColumn: "id");
                });

            migrationBuilder.CreateTable(
                name: "conference_reviews",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    conference_id = table.Column<Guid>(type: "uuid", nullable: false),
                    order = table.Column<int>(type: "integer", nullable: false),
                    programme_id = table.Column<Guid>(type: "uuid", nullable: true),
                    document_id = table.Column<Guid>(type: "uuid", nullable: true),
                    field = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    milestone = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    from_day = table.Column<short>(type: "smallint", nullable: true),
                    from_month = table.Column<short>(type: "smallint", nullable: true),
                    from_year = table.Column<short>(type: "smallint", nullable: true),
                    to_day = table.Column<short>(type: "smallint", nullable: true),
                    to_month = table.Column<short>(type: "smallint", nullable: true),
                    to_year = table.Column<short>(type: "smallint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_conference_reviews", x => x.id);
                    table.CheckConstraint("ck_conference_reviews_from", "partial_date_exists(from_year, from_month, from_day)");
                    table.CheckConstraint("ck_conference_reviews_from_forward", "from_year <= to_year");
                    table.CheckConstraint("ck_conference_reviews_nfc", "\"field\" is nfc normalized and \"milestone\" is nfc normalized");
                    table.CheckConstraint("ck_conference_reviews_something", "num_nonnulls(programme_id, document_id, field) > 0");
                    table.CheckConstraint("ck_conference_reviews_to", "partial_date_exists(to_year, to_month, to_day)");
                    table.ForeignKey(
                        name: "fk_conference_reviews_conferences_conference_id",
                        column: x => x.conference_id,
                        principalTable: "conferences",
                        principalColumn: "id");
                    table.ForeignKey(
                        name: "fk_conference_reviews_documents_document_id",
                        column: x => x.document_id,
                        principalTable: "documents",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_conference_reviews_programmes_programme_id",
                        column: x => x.programme_id,
                        principalTable: "programmes",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "programme_acts",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    programme_id = table.Column<Guid>(type: "uuid", nullable: false),
                    to = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    reason = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    on_day = table.Column<short>(type: "smallint", nullable: true),
                    on_month = table.Column<short>(type: "smallint", nullable: true),
                    on_year = table.Column<short>(type: "smallint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_programme_acts", x => x.id);
                    table.CheckConstraint("ck_programme_acts_dated", "on_year is not null");
                    table.CheckConstraint("ck_programme_acts_nfc", "\"reason\" is nfc normalized");
                    table.CheckConstraint("ck_programme_acts_on", "partial_date_exists(on_year, on_month, on_day)");
                    table.CheckConstraint("ck_programme_acts_reason", "\"to\" in ('Draft', 'InForce') or reason is not null");
                    table.CheckConstraint("ck_programme_acts_to", "\"to\" in ('Draft', 'InForce', 'Concluded', 'Superseded', 'Cancelled')");
                    table.ForeignKey(
                        name: "fk_programme_acts_programmes_programme_id",
                        column: x => x.programme_id,
                        principalTable: "programmes",
                        principalColumn: "id");
                });

            migrationBuilder.CreateTable(
                name: "programme_legal_basis",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    programme_id = table.Column<Guid>(type: "uuid", nullable: false),
                    order = table.Column<int>(type: "integer", nullable: false),
                    document_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_programme_legal_basis", x => x.id);
                    table.ForeignKey(
                        name: "fk_programme_legal_basis_documents_document_id",
                        column: x => x.document_id,
                        principalTable: "documents",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_programme_legal_basis_programmes_programme_id",
                        column: x => x.programme_id,
                        principalTable: "programmes",
                        principalColumn: "id");
                });

            migrationBuilder.CreateTable(
                name: "programme_parties",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    programme_id = table.Column<Guid>(type: "uuid", nullable: false),
                    order = table.Column<int>(type: "integer", nullable: false),
                    organisation_id = table.Column<Guid>(type: "uuid", nullable: true),
                    name = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    role = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_programme_parties", x => x.id);
                    table.CheckConstraint("ck_programme_parties_name_said", "btrim(\"name\") <> ''");
                    table.CheckConstraint("ck_programme_parties_nfc", "\"name\" is nfc normalized");
                    table.CheckConstraint("ck_programme_parties_role", "\"role\" in ('Lead', 'Partner', 'Member')");
                    table.ForeignKey(
                        name: "fk_programme_parties_organisations_organisation_id",
                        column: x => x.organisation_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_programme_parties_programmes_programme_id",
                        column: x => x.programme_id,
                        principalTable: "programmes",
                        principalColumn: "id");
                });

            migrationBuilder.CreateTable(
                name: "pending_imports",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    user_id = table.Column<Guid>(type: "uuid", nullable: false),
                    file_name = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    content = table.Column<byte[]>(type: "bytea", nullable: false),
                    sha256 = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_pending_imports", x => x.id);
                    table.ForeignKey(
                        name: "fk_pending_imports_users_user_id",
                        column: x => x.user_id,
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "user_claims",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    user_id = table.Column<Guid>(type: "uuid", nullable: false),
                    claim_type = table.Column<string>(type: "text", nullable: true),
                    claim_value = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_user_claims", x => x.id);
                    table.ForeignKey(
                        name: "fk_user_claims_users_user_id",
                        column: x => x.user_id,
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "user_logins",
                columns: table => new
                {
                    login_provider = table.Column<string>(type: "text", nullable: false),
                    provider_key = table.Column<string>(type: "text", nullable: false),
                    provider_display_name = table.Column<string>(type: "text", nullable: true),
                    user_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_user_logins", x => new { x.login_provider, x.provider_key });
                    table.ForeignKey(
                        name: "fk_user_logins_users_user_id",
                        column: x => x.user_id,
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "user_roles",
                columns: table => new
                {
                    user_id = table.Column<Guid>(type: "uuid", nullable: false),
                    role_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_user_roles", x => new { x.user_id, x.role_id });
                    table.ForeignKey(
                        name: "fk_user_roles_roles_role_id",
                        column: x => x.role_id,
                        principalTable: "roles",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_user_roles_users_user_id",
                        column: x => x.user_id,
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "user_tokens",
                columns: table => new
                {
                    user_id = table.Column<Guid>(type: "uuid", nullable: false),
                    login_provider = table.Column<string>(type: "text", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    value = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_user_tokens", x => new { x.user_id, x.login_provider, x.name });
                    table.ForeignKey(
                        name: "fk_user_tokens_users_user_id",
                        column: x => x.user_id,
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "participants",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    conference_id = table.Column<Guid>(type: "uuid", nullable: false),
                    order = table.Column<int>(type: "integer", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: true),
                    name = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    rank = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: true),
                    posts = table.Column<string[]>(type: "text[]", nullable: false),
                    roles = table.Column<int>(type: "integer", maxLength: 40, nullable: false),
                    presence = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    bridge_point_id = table.Column<Guid>(type: "uuid", nullable: true),
                    organisation_id = table.Column<Guid>(type: "uuid", nullable: true),
                    scope_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_participants", x => x.id);
                    table.CheckConstraint("ck_participants_name_said", "btrim(\"name\") <> ''");
                    table.CheckConstraint("ck_participants_nfc", "\"name\" is nfc normalized and \"rank\" is nfc normalized");
                    table.CheckConstraint("ck_participants_presence", "\"presence\" in ('Present', 'Invited', 'Represented', 'Absent')");
                    table.ForeignKey(
                        name: "fk_participants_areas_scope_id",
                        column: x => x.scope_id,
                        principalTable: "areas",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_participants_bridge_points_bridge_point_id",
                        column: x => x.bridge_point_id,
                        principalTable: "bridge_points",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_participants_conferences_conference_id",
                        column: x => x.conference_id,
                        principalTable: "conferences",
                        principalColumn: "id");
                    table.ForeignKey(
                        name: "fk_participants_organisations_organisation_id",
                        column: x => x.organisation_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_participants_people_person_id",
                        column: x => x.person_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "award_lines",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    owner_id = table.Column<Guid>(type: "uuid", nullable: false),
                    scope_id = table.Column<Guid>(type: "uuid", nullable: false),
                    conference_id = table.Column<Guid>(type: "uuid", nullable: false),
                    order = table.Column<int>(type: "integer", nullable: false),
                    authority_id = table.Column<Guid>(type: "uuid", nullable: true),
                    authority_name = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    form_id = table.Column<Guid>(type: "uuid", nullable: false),
                    collectives = table.Column<int>(type: "integer", nullable: true),
                    individuals = table.Column<int>(type: "integer", nullable: true),
                    households = table.Column<int>(type: "integer", nullable: true),
                    recipient_group = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    occasion = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    handed_over_by = table.Column<Guid>(type: "uuid", nullable: true),
                    explanation = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    search_text = table.Column<string>(type: "text", nullable: true, computedColumnSql: "search_key(coalesce(authority_name, '') || ' ' || coalesce(recipient_group, '') || ' ' || coalesce(occasion, ''))", stored: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false),
                    revision = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_award_lines", x => x.id);
                    table.CheckConstraint("ck_award_lines_counts", "least(collectives, individuals, households) >= 0 and greatest(collectives, individuals, households) <= 1000000");
                    table.CheckConstraint("ck_award_lines_nfc", "\"authority_name\" is nfc normalized and \"explanation\" is nfc normalized and \"occasion\" is nfc normalized and \"recipient_group\" is nfc normalized");
                    table.ForeignKey(
                        name: "fk_award_lines_areas_scope_id",
                        column: x => x.scope_id,
                        principalTable: "areas",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_award_lines_award_forms_form_id",
                        column: x => x.form_id,
                        principalTable: "award_forms",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_award_lines_conferences_conference_id",
                        column: x => x.conference_id,
                        principalTable: "conferences",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_award_lines_organisations_authority_id",
                        column: x => x.authority_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_award_lines_organisations_owner_id",
                        column: x => x.owner_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_award_lines_participants_handed_over_by",
                        column: x => x.handed_over_by,
                        principalTable: "participants",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "conference_assessments",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    conference_id = table.Column<Guid>(type: "uuid", nullable: false),
                    order = table.Column<int>(type: "integer", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    wording = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    speaker_id = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_conference_assessments", x => x.id);
                    table.CheckConstraint("ck_conference_assessments_kind", "\"kind\" in ('Result', 'Limit', 'Cause', 'Lesson', 'Proposal')");
                    table.CheckConstraint("ck_conference_assessments_nfc", "\"wording\" is nfc normalized");
                    table.CheckConstraint("ck_conference_assessments_wording_said", "btrim(\"wording\") <> ''");
                    table.ForeignKey(
                        name: "fk_conference_assessments_conferences_conference_id",
                        column: x => x.conference_id,
                        principalTable: "conferences",
                        principalColumn: "id");
                    table.ForeignKey(
                        name: "fk_conference_assessments_participants_speaker_id",
                        column: x => x.speaker_id,
                        principalTable: "participants",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "conference_conclusions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    conference_id = table.Column<Guid>(type: "uuid", nullable: false),
                    order = table.Column<int>(type: "integer", nullable: false),
                    wording = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    speaker_id = table.Column<Guid>(type: "uuid", nullable: true),
                    addressees = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    addressee_ids = table.Column<Guid[]>(type: "uuid[]", nullable: false),
                    fate = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_conference_conclusions", x => x.id);
                    table.CheckConstraint("ck_conference_conclusions_fate", "\"fate\" in ('Undecided', 'Task', 'StandingDirection', 'Pledge', 'PlannedConference', 'Decision', 'Information')");
                    table.CheckConstraint("ck_conference_conclusions_nfc", "\"addressees\" is nfc normalized and \"wording\" is nfc normalized");
                    table.CheckConstraint("ck_conference_conclusions_wording_said", "btrim(\"wording\") <> ''");
                    table.ForeignKey(
                        name: "fk_conference_conclusions_conferences_conference_id",
                        column: x => x.conference_id,
                        principalTable: "conferences",
                        principalColumn: "id");
                    table.ForeignKey(
                        name: "fk_conference_conclusions_participants_speaker_id",
                        column: x => x.speaker_id,
                        principalTable: "participants",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "conference_figures",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    conference_id = table.Column<Guid>(type: "uuid", nullable: false),
                    order = table.Column<int>(type: "integer", nullable: false),
                    value = table.Column<decimal>(type: "numeric(20,4)", precision: 20, scale: 4, nullable: false),
                    unit = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    qualifier = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    about = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    actor = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    period = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    speaker_id = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_conference_figures", x => x.id);
                    table.CheckConstraint("ck_conference_figures_nfc", "\"about\" is nfc normalized and \"actor\" is nfc normalized and \"period\" is nfc normalized and \"unit\" is nfc normalized");
                    table.CheckConstraint("ck_conference_figures_qualifier", "\"qualifier\" in ('Exactly', 'MoreThan', 'Nearly', 'About')");
                    table.CheckConstraint("ck_conference_figures_value", "value >= 0");
                    table.ForeignKey(
                        name: "fk_conference_figures_conferences_conference_id",
                        column: x => x.conference_id,
                        principalTable: "conferences",
                        principalColumn: "id");
                    table.ForeignKey(
                        name: "fk_conference_figures_participants_speaker_id",
                        column: x => x.speaker_id,
                        principalTable: "participants",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "award_decisions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    owner_id = table.Column<Guid>(type: "uuid", nullable: false),
                    scope_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number_raw = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    number_canonical = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    number_key = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    authority_id = table.Column<Guid>(type: "uuid", nullable: false),
                    form_id = table.Column<Guid>(type: "uuid", nullable: false),
                    signer_name = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    citation = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    occasion = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    line_id = table.Column<Guid>(type: "uuid", nullable: true),
                    state = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    listed_collectives = table.Column<int>(type: "integer", nullable: false),
                    listed_individuals = table.Column<int>(type: "integer", nullable: false),
                    listed_households = table.Column<int>(type: "integer", nullable: false),
                    search_text = table.Column<string>(type: "text", nullable: true, computedColumnSql: "search_key(coalesce(number_raw, '') || ' ' || coalesce(number_canonical, '') || ' ' || coalesce(citation, '') || ' ' || coalesce(occasion, ''))", stored: true),
                    achievement_from_day = table.Column<short>(type: "smallint", nullable: true),
                    achievement_from_month = table.Column<short>(type: "smallint", nullable: true),
                    achievement_from_year = table.Column<short>(type: "smallint", nullable: true),
                    achievement_to_day = table.Column<short>(type: "smallint", nullable: true),
                    achievement_to_month = table.Column<short>(type: "smallint", nullable: true),
                    achievement_to_year = table.Column<short>(type: "smallint", nullable: true),
                    decided_on_day = table.Column<short>(type: "smallint", nullable: true),
                    decided_on_month = table.Column<short>(type: "smallint", nullable: true),
                    decided_on_year = table.Column<short>(type: "smallint", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false),
                    revision = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_award_decisions", x => x.id);
                    table.CheckConstraint("ck_award_decisions_achievement_from", "partial_date_exists(achievement_from_year, achievement_from_month, achievement_from_day)");
                    table.CheckConstraint("ck_award_decisions_achievement_from_forward", "achievement_from_year <= achievement_to_year");
                    table.CheckConstraint("ck_award_decisions_achievement_to", "partial_date_exists(achievement_to_year, achievement_to_month, achievement_to_day)");
                    table.CheckConstraint("ck_award_decisions_decided_on", "partial_date_exists(decided_on_year, decided_on_month, decided_on_day)");
                    table.CheckConstraint("ck_award_decisions_issued", "state <> 'Issued' or (number_raw is not null and decided_on_day is not null and decided_on_year is not null)");
                    table.CheckConstraint("ck_award_decisions_listed", "least(listed_collectives, listed_individuals, listed_households) >= 0");
                    table.CheckConstraint("ck_award_decisions_nfc", "\"citation\" is nfc normalized and \"number_canonical\" is nfc normalized and \"number_key\" is nfc normalized and \"number_raw\" is nfc normalized and \"occasion\" is nfc normalized and \"signer_name\" is nfc normalized");
                    table.CheckConstraint("ck_award_decisions_state", "\"state\" in ('Reported', 'Draft', 'Issued')");
                    table.ForeignKey(
                        name: "fk_award_decisions_areas_scope_id",
                        column: x => x.scope_id,
                        principalTable: "areas",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_award_decisions_award_forms_form_id",
                        column: x => x.form_id,
                        principalTable: "award_forms",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_award_decisions_award_lines_line_id",
                        column: x => x.line_id,
                        principalTable: "award_lines",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_award_decisions_organisations_authority_id",
                        column: x => x.authority_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_award_decisions_organisations_owner_id",
                        column: x => x.owner_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "follow_up_tasks",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    owner_id = table.Column<Guid>(type: "uuid", nullable: false),
                    scope_id = table.Column<Guid>(type: "uuid", nullable: false),
                    wording = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    conclusion_id = table.Column<Guid>(type: "uuid", nullable: true),
                    conference_id = table.Column<Guid>(type: "uuid", nullable: true),
                    basis_id = table.Column<Guid>(type: "uuid", nullable: true),
                    assigned_on = table.Column<DateOnly>(type: "date", nullable: false),
                    due_on = table.Column<DateOnly>(type: "date", nullable: true),
                    ended_on = table.Column<DateOnly>(type: "date", nullable: true),
                    is_dropped = table.Column<bool>(type: "boolean", nullable: false),
                    end_reason = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    search_text = table.Column<string>(type: "text", nullable: true, computedColumnSql: "search_key(coalesce(wording, ''))", stored: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false),
                    revision = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_follow_up_tasks", x => x.id);
                    table.CheckConstraint("ck_follow_up_tasks_due", "due_on >= assigned_on");
                    table.CheckConstraint("ck_follow_up_tasks_ended", "ended_on is null or end_reason is not null");
                    table.CheckConstraint("ck_follow_up_tasks_nfc", "\"end_reason\" is nfc normalized and \"wording\" is nfc normalized");
                    table.CheckConstraint("ck_follow_up_tasks_wording_said", "btrim(\"wording\") <> ''");
                    table.ForeignKey(
                        name: "fk_follow_up_tasks_areas_scope_id",
                        column: x => x.scope_id,
                        principalTable: "areas",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_follow_up_tasks_conference_conclusions_conclusion_id",
                        column: x => x.conclusion_id,
                        principalTable: "conference_conclusions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_follow_up_tasks_conferences_conference_id",
                        column: x => x.conference_id,
                        principalTable: "conferences",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_follow_up_tasks_documents_basis_id",
                        column: x => x.basis_id,
                        principalTable: "documents",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_follow_up_tasks_organisations_owner_id",
                        column: x => x.owner_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "award_recipients",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    decision_id = table.Column<Guid>(type: "uuid", nullable: false),
                    order = table.Column<int>(type: "integer", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    name = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    post_and_unit = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    achievement = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    scope_id = table.Column<Guid>(type: "uuid", nullable: false),
                    search_text = table.Column<string>(type: "text", nullable: true, computedColumnSql: "search_key(coalesce(name, '') || ' ' || coalesce(post_and_unit, ''))", stored: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_award_recipients", x => x.id);
                    table.CheckConstraint("ck_award_recipients_kind", "\"kind\" in ('Collective', 'Individual', 'Household')");
                    table.CheckConstraint("ck_award_recipients_name_said", "btrim(\"name\") <> ''");
                    table.CheckConstraint("ck_award_recipients_nfc", "\"achievement\" is nfc normalized and \"name\" is nfc normalized and \"post_and_unit\" is nfc normalized");
                    table.ForeignKey(
                        name: "fk_award_recipients_areas_scope_id",
                        column: x => x.scope_id,
                        principalTable: "areas",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_award_recipients_award_decisions_decision_id",
                        column: x => x.decision_id,
                        principalTable: "award_decisions",
                        principalColumn: "id");
                });

            migrationBuilder.CreateTable(
                name: "assignments",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    task_id = table.Column<Guid>(type: "uuid", nullable: false),
                    order = table.Column<int>(type: "integer", nullable: false),
                    is_lead = table.Column<bool>(type: "boolean", nullable: false),
                    organisation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    scope_id = table.Column<Guid>(type: "uuid", nullable: false),
                    started_on = table.Column<DateOnly>(type: "date", nullable: true),
                    reported_done_on = table.Column<DateOnly>(type: "date", nullable: true),
                    evidence = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_assignments", x => x.id);
                    table.CheckConstraint("ck_assignments_evidence", "reported_done_on is null or evidence is not null");
                    table.CheckConstraint("ck_assignments_nfc", "\"evidence\" is nfc normalized");
                    table.ForeignKey(
                        name: "fk_assignments_areas_scope_id",
                        column: x => x.scope_id,
                        principalTable: "areas",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_assignments_follow_up_tasks_task_id",
                        column: x => x.task_id,
                        principalTable: "follow_up_tasks",
                        principalColumn: "id");
                    table.ForeignKey(
                        name: "fk_assignments_organisations_organisation_id",
                        column: x => x.organisation_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_area_successions_predecessor_id_successor_id",
                table: "area_successions",
                columns: new[] { "predecessor_id", "successor_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_area_successions_successor_id",
                table: "area_successions",
                column: "successor_id");

            migrationBuilder.CreateIndex(
                name: "ix_areas_code_valid_from",
                table: "areas",
                columns: new[] { "code", "valid_from" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_areas_parent_id",
                table: "areas",
                column: "parent_id");

            migrationBuilder.CreateIndex(
                name: "ix_areas_search_text",
                table: "areas",
                column: "search_text")
                .Annotation("Npgsql:IndexMethod", "gin")
                .Annotation("Npgsql:IndexOperators", new[] { "gin_trgm_ops" });

            migrationBuilder.CreateIndex(
                name: "ix_assignments_one_lead",
                table: "assignments",
                column: "task_id",
                unique: true,
                filter: "is_lead");

            migrationBuilder.CreateIndex(
                name: "ix_assignments_organisation_id",
                table: "assignments",
                column: "organisation_id");

            migrationBuilder.CreateIndex(
                name: "ix_assignments_scope_id",
                table: "assignments",
                column: "scope_id");

            migrationBuilder.CreateIndex(
                name: "ix_assignments_task_id_organisation_id",
                table: "assignments",
                columns: new[] { "task_id", "organisation_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_attachments_hash",
                table: "attachments",
                column: "hash");

            migrationBuilder.CreateIndex(
                name: "ix_attachments_owner_id",
                table: "attachments",
                column: "owner_id");

            migrationBuilder.CreateIndex(
                name: "ix_attachments_record_id_order",
                table: "attachments",
                columns: new[] { "record_id", "order" });

            migrationBuilder.CreateIndex(
                name: "ix_attachments_scope_id",
                table: "attachments",
                column: "scope_id");

            migrationBuilder.CreateIndex(
                name: "ix_audit_entries_at_id",
                table: "audit_entries",
                columns: new[] { "at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_audit_entries_day_at_id",
                table: "audit_entries",
                columns: new[] { "day", "at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_audit_entries_scope_id",
                table: "audit_entries",
                column: "scope_id");

            migrationBuilder.CreateIndex(
                name: "ix_audit_entries_subject_id_at",
                table: "audit_entries",
                columns: new[] { "subject_id", "at" });

            migrationBuilder.CreateIndex(
                name: "ix_audit_entries_user_id_at",
                table: "audit_entries",
                columns: new[] { "user_id", "at" });

            migrationBuilder.CreateIndex(
                name: "ix_award_decisions_authority_id",
                table: "award_decisions",
                column: "authority_id");

            migrationBuilder.CreateIndex(
                name: "ix_award_decisions_form_id",
                table: "award_decisions",
                column: "form_id");

            migrationBuilder.CreateIndex(
                name: "ix_award_decisions_line_id",
                table: "award_decisions",
                column: "line_id");

            migrationBuilder.CreateIndex(
                name: "ix_award_decisions_owner_id",
                table: "award_decisions",
                column: "owner_id");

            migrationBuilder.CreateIndex(
                name: "ix_award_decisions_scope_id_state",
                table: "award_decisions",
                columns: new[] { "scope_id", "state" });

            migrationBuilder.CreateIndex(
                name: "ix_award_decisions_search_text",
                table: "award_decisions",
                column: "search_text")
                .Annotation("Npgsql:IndexMethod", "gin")
                .Annotation("Npgsql:IndexOperators", new[] { "gin_trgm_ops" });

            migrationBuilder.CreateIndex(
                name: "ix_award_forms_code",
                table: "award_forms",
                column: "code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_award_lines_authority_id",
                table: "award_lines",
                column: "authority_id");

            migrationBuilder.CreateIndex(
                name: "ix_award_lines_conference_id",
                table: "award_lines",
                column: "conference_id");

            migrationBuilder.CreateIndex(
                name: "ix_award_lines_form_id",
                table: "award_lines",
                column: "form_id");

            migrationBuilder.CreateIndex(
                name: "ix_award_lines_handed_over_by",
                table: "award_lines",
                column: "handed_over_by");

            migrationBuilder.CreateIndex(
                name: "ix_award_lines_owner_id",
                table: "award_lines",
                column: "owner_id");

            migrationBuilder.CreateIndex(
                name: "ix_award_lines_scope_id",
                table: "award_lines",
                column: "scope_id");

            migrationBuilder.CreateIndex(
                name: "ix_award_lines_search_text",
                table: "award_lines",
                column: "search_text")
                .Annotation("Npgsql:IndexMethod", "gin")
                .Annotation("Npgsql:IndexOperators", new[] { "gin_trgm_ops" });

            migrationBuilder.CreateIndex(
                name: "ix_award_recipients_decision_id_order",
                table: "award_recipients",
                columns: new[] { "decision_id", "order" });

            migrationBuilder.CreateIndex(
                name: "ix_award_recipients_scope_id",
                table: "award_recipients",
                column: "scope_id");

            migrationBuilder.CreateIndex(
                name: "ix_award_recipients_search_text",
                table: "award_recipients",
                column: "search_text")
                .Annotation("Npgsql:IndexMethod", "gin")
                .Annotation("Npgsql:IndexOperators", new[] { "gin_trgm_ops" });

            migrationBuilder.CreateIndex(
                name: "ix_bridge_points_area_id",
                table: "bridge_points",
                column: "area_id");

            migrationBuilder.CreateIndex(
                name: "ix_bridge_points_conference_id",
                table: "bridge_points",
                column: "conference_id");

            migrationBuilder.CreateIndex(
                name: "ix_bridge_points_organisation_id",
                table: "bridge_points",
                column: "organisation_id");

            migrationBuilder.CreateIndex(
                name: "ix_bridge_points_scope_id",
                table: "bridge_points",
                column: "scope_id");

            migrationBuilder.CreateIndex(
                name: "ix_conference_assessments_conference_id",
                table: "conference_assessments",
                column: "conference_id");

            migrationBuilder.CreateIndex(
                name: "ix_conference_assessments_speaker_id",
                table: "conference_assessments",
                column: "speaker_id");

            migrationBuilder.CreateIndex(
                name: "ix_conference_citations_conference_id_document_id_kind",
                table: "conference_citations",
                columns: new[] { "conference_id", "document_id", "kind" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_conference_citations_document_id",
                table: "conference_citations",
                column: "document_id");

            migrationBuilder.CreateIndex(
                name: "ix_conference_conclusions_conference_id",
                table: "conference_conclusions",
                column: "conference_id");

            migrationBuilder.CreateIndex(
                name: "ix_conference_conclusions_speaker_id",
                table: "conference_conclusions",
                column: "speaker_id");

            migrationBuilder.CreateIndex(
                name: "ix_conference_delegations_conference_id",
                table: "conference_delegations",
                column: "conference_id");

            migrationBuilder.CreateIndex(
                name: "ix_conference_figures_conference_id",
                table: "conference_figures",
                column: "conference_id");

            migrationBuilder.CreateIndex(
                name: "ix_conference_figures_speaker_id",
                table: "conference_figures",
                column: "speaker_id");

            migrationBuilder.CreateIndex(
                name: "ix_conference_organisers_conference_id",
                table: "conference_organisers",
                column: "conference_id");

            migrationBuilder.CreateIndex(
                name: "ix_conference_organisers_organisation_id",
                table: "conference_organisers",
                column: "organisation_id");

            migrationBuilder.CreateIndex(
                name: "ix_conference_papers_conference_id_kind",
                table: "conference_papers",
                columns: new[] { "conference_id", "kind" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_conference_reviews_conference_id",
                table: "conference_reviews",
                column: "conference_id");

            migrationBuilder.CreateIndex(
                name: "ix_conference_reviews_document_id",
                table: "conference_reviews",
                column: "document_id");

            migrationBuilder.CreateIndex(
                name: "ix_conference_reviews_programme_id",
                table: "conference_reviews",
                column: "programme_id");

            migrationBuilder.CreateIndex(
                name: "ix_conferences_owner_id",
                table: "conferences",
                column: "owner_id");

            migrationBuilder.CreateIndex(
                name: "ix_conferences_place_area_id",
                table: "conferences",
                column: "place_area_id");

            migrationBuilder.CreateIndex(
                name: "ix_conferences_scope_id_state",
                table: "conferences",
                columns: new[] { "scope_id", "state" });

            migrationBuilder.CreateIndex(
                name: "ix_conferences_search_text",
                table: "conferences",
                column: "search_text")
                .Annotation("Npgsql:IndexMethod", "gin")
                .Annotation("Npgsql:IndexOperators", new[] { "gin_trgm_ops" });

            migrationBuilder.CreateIndex(
                name: "ix_document_relations_document_id_kind_related_id",
                table: "document_relations",
                columns: new[] { "document_id", "kind", "related_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_document_relations_related_id",
                table: "document_relations",
                column: "related_id");

            migrationBuilder.CreateIndex(
                name: "ix_document_types_system_abbreviation_name",
                table: "document_types",
                columns: new[] { "system", "abbreviation", "name" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_documents_issuer_id_number_key_series_scope_id",
                table: "documents",
                columns: new[] { "issuer_id", "number_key", "series", "scope_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_documents_number_loose",
                table: "documents",
                column: "number_loose");

            migrationBuilder.CreateIndex(
                name: "ix_documents_owner_id",
                table: "documents",
                column: "owner_id");

            migrationBuilder.CreateIndex(
                name: "ix_documents_scope_id",
                table: "documents",
                column: "scope_id");

            migrationBuilder.CreateIndex(
                name: "ix_documents_search_text",
                table: "documents",
                column: "search_text")
                .Annotation("Npgsql:IndexMethod", "gin")
                .Annotation("Npgsql:IndexOperators", new[] { "gin_trgm_ops" });

            migrationBuilder.CreateIndex(
                name: "ix_documents_type_id",
                table: "documents",
                column: "type_id");

            migrationBuilder.CreateIndex(
                name: "ix_exemplar_stages_document_id",
                table: "exemplar_stages",
                column: "document_id");

            migrationBuilder.CreateIndex(
                name: "ix_exemplar_stages_exemplar_id",
                table: "exemplar_stages",
                column: "exemplar_id");

            migrationBuilder.CreateIndex(
                name: "ix_exemplars_area_id",
                table: "exemplars",
                column: "area_id");

            migrationBuilder.CreateIndex(
                name: "ix_exemplars_host_id",
                table: "exemplars",
                column: "host_id");

            migrationBuilder.CreateIndex(
                name: "ix_exemplars_owner_id",
                table: "exemplars",
                column: "owner_id");

            migrationBuilder.CreateIndex(
                name: "ix_exemplars_scope_id_stage",
                table: "exemplars",
                columns: new[] { "scope_id", "stage" });

            migrationBuilder.CreateIndex(
                name: "ix_exemplars_search_text",
                table: "exemplars",
                column: "search_text")
                .Annotation("Npgsql:IndexMethod", "gin")
                .Annotation("Npgsql:IndexOperators", new[] { "gin_trgm_ops" });

            migrationBuilder.CreateIndex(
                name: "ix_follow_up_tasks_basis_id",
                table: "follow_up_tasks",
                column: "basis_id");

            migrationBuilder.CreateIndex(
                name: "ix_follow_up_tasks_conclusion_id",
                table: "follow_up_tasks",
                column: "conclusion_id");

            migrationBuilder.CreateIndex(
                name: "ix_follow_up_tasks_conference_id",
                table: "follow_up_tasks",
                column: "conference_id");

            migrationBuilder.CreateIndex(
                name: "ix_follow_up_tasks_ended_on_due_on",
                table: "follow_up_tasks",
                columns: new[] { "ended_on", "due_on" });

            migrationBuilder.CreateIndex(
                name: "ix_follow_up_tasks_owner_id",
                table: "follow_up_tasks",
                column: "owner_id");

            migrationBuilder.CreateIndex(
                name: "ix_follow_up_tasks_scope_id",
                table: "follow_up_tasks",
                column: "scope_id");

            migrationBuilder.CreateIndex(
                name: "ix_follow_up_tasks_search_text",
                table: "follow_up_tasks",
                column: "search_text")
                .Annotation("Npgsql:IndexMethod", "gin")
                .Annotation("Npgsql:IndexOperators", new[] { "gin_trgm_ops" });

            migrationBuilder.CreateIndex(
                name: "ix_organisation_successions_predecessor_id_successor_id",
                table: "organisation_successions",
                columns: new[] { "predecessor_id", "successor_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_organisation_successions_successor_id",
                table: "organisation_successions",
                column: "successor_id");

            migrationBuilder.CreateIndex(
                name: "ix_organisations_area_id",
                table: "organisations",
                column: "area_id");

            migrationBuilder.CreateIndex(
                name: "ix_organisations_code_valid_from",
                table: "organisations",
                columns: new[] { "code", "valid_from" });

            migrationBuilder.CreateIndex(
                name: "ix_organisations_name",
                table: "organisations",
                column: "name");

            migrationBuilder.CreateIndex(
                name: "ix_organisations_parent_id",
                table: "organisations",
                column: "parent_id");

            migrationBuilder.CreateIndex(
                name: "ix_organisations_search_text",
                table: "organisations",
                column: "search_text")
                .Annotation("Npgsql:IndexMethod", "gin")
                .Annotation("Npgsql:IndexOperators", new[] { "gin_trgm_ops" });

            migrationBuilder.CreateIndex(
                name: "ix_participants_bridge_point_id",
                table: "participants",
                column: "bridge_point_id");

            migrationBuilder.CreateIndex(
                name: "ix_participants_conference_id",
                table: "participants",
                column: "conference_id");

            migrationBuilder.CreateIndex(
                name: "ix_participants_organisation_id",
                table: "participants",
                column: "organisation_id");

            migrationBuilder.CreateIndex(
                name: "ix_participants_person_id",
                table: "participants",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "ix_participants_scope_id",
                table: "participants",
                column: "scope_id");

            migrationBuilder.CreateIndex(
                name: "ix_pending_imports_at",
                table: "pending_imports",
                column: "at");

            migrationBuilder.CreateIndex(
                name: "ix_pending_imports_user_id",
                table: "pending_imports",
                column: "user_id");

            migrationBuilder.CreateIndex(
                name: "ix_people_given_name_middle_name_family_name_id",
                table: "people",
                columns: new[] { "given_name", "middle_name", "family_name", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_people_scope_id",
                table: "people",
                column: "scope_id");

            migrationBuilder.CreateIndex(
                name: "ix_people_search_text",
                table: "people",
                column: "search_text")
                .Annotation("Npgsql:IndexMethod", "gin")
                .Annotation("Npgsql:IndexOperators", new[] { "gin_trgm_ops" });

            migrationBuilder.CreateIndex(
                name: "ix_programme_acts_programme_id",
                table: "programme_acts",
                column: "programme_id");

            migrationBuilder.CreateIndex(
                name: "ix_programme_legal_basis_document_id",
                table: "programme_legal_basis",
                column: "document_id");

            migrationBuilder.CreateIndex(
                name: "ix_programme_legal_basis_programme_id_document_id",
                table: "programme_legal_basis",
                columns: new[] { "programme_id", "document_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_programme_parties_organisation_id",
                table: "programme_parties",
                column: "organisation_id");

            migrationBuilder.CreateIndex(
                name: "ix_programme_parties_programme_id",
                table: "programme_parties",
                column: "programme_id");

            migrationBuilder.CreateIndex(
                name: "ix_programmes_area_id",
                table: "programmes",
                column: "area_id");

            migrationBuilder.CreateIndex(
                name: "ix_programmes_implements_id",
                table: "programmes",
                column: "implements_id");

            migrationBuilder.CreateIndex(
                name: "ix_programmes_number_loose",
                table: "programmes",
                column: "number_loose");

            migrationBuilder.CreateIndex(
                name: "ix_programmes_owner_id",
                table: "programmes",
                column: "owner_id");

            migrationBuilder.CreateIndex(
                name: "ix_programmes_predecessor_id",
                table: "programmes",
                column: "predecessor_id");

            migrationBuilder.CreateIndex(
                name: "ix_programmes_scope_id_state",
                table: "programmes",
                columns: new[] { "scope_id", "state" });

            migrationBuilder.CreateIndex(
                name: "ix_programmes_search_text",
                table: "programmes",
                column: "search_text")
                .Annotation("Npgsql:IndexMethod", "gin")
                .Annotation("Npgsql:IndexOperators", new[] { "gin_trgm_ops" });

            migrationBuilder.CreateIndex(
                name: "ix_role_claims_role_id",
                table: "role_claims",
                column: "role_id");

            migrationBuilder.CreateIndex(
                name: "role_name_index",
                table: "roles",
                column: "normalized_name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_user_claims_user_id",
                table: "user_claims",
                column: "user_id");

            migrationBuilder.CreateIndex(
                name: "ix_user_logins_user_id",
                table: "user_logins",
                column: "user_id");

            migrationBuilder.CreateIndex(
                name: "ix_user_roles_role_id",
                table: "user_roles",
                column: "role_id");

            migrationBuilder.CreateIndex(
                name: "email_index",
                table: "users",
                column: "normalized_email");

            migrationBuilder.CreateIndex(
                name: "ix_users_organisation_id",
                table: "users",
                column: "organisation_id");

            migrationBuilder.CreateIndex(
                name: "ix_users_search_text",
                table: "users",
                column: "search_text")
                .Annotation("Npgsql:IndexMethod", "gin")
                .Annotation("Npgsql:IndexOperators", new[] { "gin_trgm_ops" });

            migrationBuilder.CreateIndex(
                name: "user_name_index",
                table: "users",
                column: "normalized_user_name",
                unique: true);

            FoundationWalls.LayWalls(migrationBuilder);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder) =>
            throw new NotSupportedException("The first migration is not taken back: drop the database instead.");
    }
}
