using Microsoft.EntityFrameworkCore.Migrations;

namespace ProgramTracker.Data.Migrations;

/// <summary>What the first migration lays beside the tables: functions, roles, row-level security, and an audit trail that only grows.</summary>
internal static class FoundationWalls
{
    private const string Nation = "'00000000-0000-7000-8000-000000000084'::uuid";

    // A subquery, so that the setting is read once per query and not once per row.
    private const string Visible = "any ((select nullif(current_setting('app.areas', true), ''))::uuid[])";

    private static readonly string[] Scoped =
    [
        "people", "documents", "programmes", "conferences", "bridge_points", "participants", "follow_up_tasks", "assignments", "award_lines", "award_decisions",
        "award_recipients", "exemplars", "attachments",
    ];

    private static readonly (string Part, string Key, string Whole)[] Parts =
    [
        ("document_relations", "document_id", "documents"),
        ("programme_parties", "programme_id", "programmes"),
        ("programme_acts", "programme_id", "programmes"),
        ("programme_legal_basis", "programme_id", "programmes"),
        ("conference_organisers", "conference_id", "conferences"),
        ("conference_reviews", "conference_id", "conferences"),
        ("conference_citations", "conference_id", "conferences"),
        ("conference_delegations", "conference_id", "conferences"),
        ("conference_figures", "conference_id", "conferences"),
        ("conference_assessments", "conference_id", "conferences"),
        ("conference_conclusions", "conference_id", "conferences"),
        ("conference_papers", "conference_id", "conferences"),
        ("exemplar_stages", "exemplar_id", "exemplars"),
    ];

    /// <summary>Functions that tables use; after the extensions, before the tables.</summary>
    public static void LayFunctions(MigrationBuilder migration)
    {
        // unaccent is only stable; qualified, so that a dump restores.
        migration.Sql(
            """
            create function public.search_key(t text) returns text language sql immutable parallel safe strict
                as $$ select lower(public.unaccent('public.unaccent'::regdictionary, normalize(t, NFC)) collate "und-x-icu") $$;
            """);
        migration.Sql(
            """
            create function public.partial_date_exists(y smallint, m smallint, d smallint) returns boolean language sql immutable parallel safe
                as $$ select coalesce(y between 1900 and 2200, true)
                    and case
                        when m is null then d is null
                        when m not between 1 and 12 then false
                        when d is null then y is not null
                        else d between 1 and case
                            when m in (4, 6, 9, 11) then 30
                            when m = 2 and y is not null and (y % 4 <> 0 or (y % 100 = 0 and y % 400 <> 0)) then 28
                            when m = 2 then 29
                            else 31 end
                    end $$;
            """);
    }

    /// <summary>Everything that needs the tables.</summary>
    public static void LayWalls(MigrationBuilder migration)
    {
        LayCatalogueConstraints(migration);
        LayRoles(migration);
        foreach (var table in Scoped)
            Walls.LayScoped(migration, table);
        foreach (var (part, key, whole) in Parts)
            Walls.LayPart(migration, part, key, whole);
        LayFiles(migration);
        LayAuditTrail(migration);
        LayListIndexes(migration);
    }

    private static void LayCatalogueConstraints(MigrationBuilder migration) => migration.Sql(
        """
        alter table areas add constraint ex_areas_code exclude using gist (level with =, code with =, daterange(valid_from, valid_to, '[]') with &&);
        alter table organisations add constraint ex_organisations_code exclude using gist (code with =, daterange(valid_from, valid_to, '[]') with &&);
        """);

    private static void LayRoles(MigrationBuilder migration)
    {
        foreach (var role in (string[])["programtracker_national", "programtracker_province", "programtracker_none"])
            migration.Sql(
                $"""
                do $$
                begin
                    begin
                        create role {role} nologin;
                    exception when duplicate_object or unique_violation then null;
                    end;
                    -- From 16 on, who makes a role is its member without leave to take it on.
                    if not pg_has_role(current_user, '{role}', case when current_setting('server_version_num')::int < 160000 then 'member' else 'set' end) then
                        grant {role} to current_user;
                    end if;
                    if exists (select from pg_roles where rolname = 'programtracker_app') and not pg_has_role('programtracker_app', '{role}', 'member') then
                        grant {role} to programtracker_app;
                    end if;
                end $$;
                grant usage on schema public to {role};
                grant select on all tables in schema public to {role};
                alter default privileges in schema public grant select on tables to {role};
                """);
        migration.Sql(
            """
            grant insert, update, delete on all tables in schema public to programtracker_national, programtracker_province;
            grant insert, update, delete on users, user_roles, user_claims, user_logins, user_tokens, data_protection_keys to programtracker_none;
            grant insert on audit_entries, audit_details to programtracker_none;
            grant usage on all sequences in schema public to programtracker_national, programtracker_province, programtracker_none;
            alter default privileges in schema public grant insert, update, delete on tables to programtracker_national, programtracker_province;
            alter default privileges in schema public grant usage on sequences to programtracker_national, programtracker_province, programtracker_none;
            grant select on "__EFMigrationsHistory" to public;
            """);
    }

    /// <summary>Bytes are seen by whoever sees an attachment of them, and go with the last one, also where the actor does not see the others.</summary>
    private static void LayFiles(MigrationBuilder migration) => migration.Sql(
        """
        alter table stored_files enable row level security;
        alter table stored_files force row level security;
        create policy national on stored_files to programtracker_national using (true) with check (true);
        create policy province_sees on stored_files for select to programtracker_province using (exists (select from attachments a where a.hash = stored_files.hash));
        create policy province_adds on stored_files for insert to programtracker_province with check (true);
        alter table stored_files alter column bytes set storage external;

        -- Whoever keeps bytes and whoever lets the last attachment of the same bytes go wait for each other.
        create function one_at_a_time_by_hash() returns trigger language plpgsql as $$
        begin
            perform pg_advisory_xact_lock(hashtextextended(new.hash, 0));
            return new;
        end $$;
        create trigger stored_files_one_at_a_time before insert on stored_files for each row execute function one_at_a_time_by_hash();
        create function forget_bytes() returns trigger language plpgsql security definer set search_path = public as $$
        begin
            perform pg_advisory_xact_lock(hashtextextended(old.hash, 0));
            delete from stored_files f where f.hash = old.hash and not exists (select from attachments a where a.hash = f.hash);
            return null;
        end $$;
        create trigger attachments_forget_bytes after delete on attachments for each row execute function forget_bytes();
        """);

    private static void LayAuditTrail(MigrationBuilder migration) => migration.Sql(
        $"""
        revoke update, delete on audit_entries, audit_details, audit_seals from programtracker_national, programtracker_province;
        revoke insert on audit_seals from programtracker_province;

        alter table audit_entries enable row level security;
        alter table audit_entries force row level security;
        create policy national on audit_entries to programtracker_national using (true) with check (true);
        -- An account has no scope of its own: what happens to it is read where its organisation serves.
        create policy province_sees on audit_entries for select to programtracker_province using (
            scope_id = {Visible} and (subject_type <> 'User' or exists (
                select from users u join organisations o on o.id = u.organisation_id join areas a on a.id = o.area_id
                where u.id = subject_id and a.id <> {Nation} and (a.id = {Visible} or (a.level = 'Commune' and a.parent_id = {Visible})))));
        create policy province_adds on audit_entries for insert to programtracker_province with check (true);
        create policy none_adds on audit_entries for insert to programtracker_none with check (true);

        alter table audit_details enable row level security;
        alter table audit_details force row level security;
        create policy national on audit_details to programtracker_national using (true) with check (true);
        create policy province_sees on audit_details for select to programtracker_province using (scope_id = {Visible} and exists (select from audit_entries e where e.id = entry_id));
        create policy province_adds on audit_details for insert to programtracker_province with check (true);
        create policy none_adds on audit_details for insert to programtracker_none with check (true);

        create function audit_only_grows() returns trigger language plpgsql as $$
        begin
            raise exception 'The audit trail only grows.';
        end $$;
        create trigger audit_entries_only_grow before update or delete on audit_entries for each row execute function audit_only_grows();
        create trigger audit_seals_only_grow before update or delete on audit_seals for each row execute function audit_only_grows();
        create trigger audit_entries_not_emptied before truncate on audit_entries for each statement execute function audit_only_grows();
        create trigger audit_seals_not_emptied before truncate on audit_seals for each statement execute function audit_only_grows();

        create function audit_day_is_open() returns trigger language plpgsql as $$
        begin
            if new.day <= (select max(day) from audit_seals) then
                raise exception 'The audit trail is sealed beyond the day %.', new.day;
            end if;
            return new;
        end $$;
        create trigger audit_entries_day_is_open before insert on audit_entries for each row execute function audit_day_is_open();
        """);

    /// <summary>What lists are sorted by where the model cannot say it: dates known in part, the unknown year last.</summary>
    private static void LayListIndexes(MigrationBuilder migration) => migration.Sql(
        """
        create index ix_conferences_held_on on conferences ((held_on_year is null), held_on_year desc, held_on_month desc, held_on_day desc, id desc);
        create index ix_conferences_scope_held_on on conferences (scope_id, (held_on_year is null), held_on_year desc, held_on_month desc, held_on_day desc, id desc);
        create index ix_documents_issued_on on documents ((issued_on_year is null), issued_on_year desc, issued_on_month desc, issued_on_day desc, id desc);
        create index ix_programmes_signed_on on programmes ((signed_on_year is null), signed_on_year desc, signed_on_month desc, signed_on_day desc, id desc);
        create index ix_award_decisions_decided_on on award_decisions ((decided_on_year is null), decided_on_year desc, decided_on_month desc, decided_on_day desc, id desc);
        create index ix_organisations_name_id on organisations (name, id);
        create index ix_exemplars_name_id on exemplars (name, id);
        """);
}
