using Microsoft.EntityFrameworkCore.Migrations;

namespace ProgramTracker.Data.Migrations;

/// <summary>What the migration about twins lays beside the tables: the key that likely twins are found by, walls, and that a merge leads to one that stays.</summary>
internal static class TwinsWalls
{
    private const string Nation = "'00000000-0000-7000-8000-000000000084'::uuid";

    /// <summary>The tone marks of oa, oe and uy, as printed on the second vowel and on the first.</summary>
    private static readonly (string Second, string First)[] TonePlacements =
    [
        ("oà", "òa"), ("oá", "óa"), ("oả", "ỏa"), ("oã", "õa"), ("oạ", "ọa"), ("oè", "òe"), ("oé", "óe"), ("oẻ", "ỏe"), ("oẽ", "õe"), ("oẹ", "ọe"),
        ("uỳ", "ùy"), ("uý", "úy"), ("uỷ", "ủy"), ("uỹ", "ũy"), ("uỵ", "ụy"),
    ];

    /// <summary>Functions that columns use; before the columns.</summary>
    public static void LayFunctions(MigrationBuilder migration)
    {
        // Both sides of a comparison are changed alike, so it does not matter that closed syllables (hoàn) and qu (quý) are changed too.
        var key = TonePlacements.Aggregate("""lower(normalize(t, NFC) collate "und-x-icu")""", (text, placement) => $"replace({text}, '{placement.Second}', '{placement.First}')");
        migration.Sql($"create function public.name_key(t text) returns text language sql immutable parallel safe strict as $$ select {key} $$;");
    }

    /// <summary>Everything that needs the tables.</summary>
    public static void LayWalls(MigrationBuilder migration)
    {
        LayPeople(migration);
        LayConferences(migration);
    }

    private static void LayPeople(MigrationBuilder migration) => migration.Sql(
        $"""
        create index ix_people_search_text_exact on people (search_text);
        create unique index ix_person_distinctions_pair on person_distinctions (least(person_id, other_id), greatest(person_id, other_id));

        alter table person_distinctions enable row level security;
        alter table person_distinctions force row level security;
        create policy national on person_distinctions to programtracker_national using (true) with check (true);
        create policy province_sees on person_distinctions for select to programtracker_province
            using (exists (select from people p where p.id = person_id) and exists (select from people p where p.id = other_id));
        create policy province_adds on person_distinctions for insert to programtracker_province
            with check (exists (select from people p where p.id = person_id and p.scope_id <> {Nation}) and exists (select from people p where p.id = other_id));
        create policy province_drops on person_distinctions for delete to programtracker_province
            using (exists (select from people p where p.id = person_id and p.scope_id <> {Nation}) and exists (select from people p where p.id = other_id));

        -- One merge at a time, and past every wall: a chain may run through someone whom the actor does not see.
        create function people_merged_once() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
        begin
            perform pg_advisory_xact_lock(hashtextextended('people_merged_once', 0));
            if exists (select from people p where p.id = new.same_as_id and p.same_as_id is not null) or exists (select from people p where p.same_as_id = new.id) then
                raise exception 'A merge leads to a person who stays.' using errcode = 'check_violation', constraint = 'people_merged_once';
            end if;
            return new;
        end $$;
        create trigger people_merged_once before insert or update of same_as_id on people for each row when (new.same_as_id is not null)
            execute function people_merged_once();
        """);

    private static void LayConferences(MigrationBuilder migration)
    {
        foreach (var part in (string[])["conference_merges", "conference_brought_over", "conference_distinctions"])
        {
            // What is said of two conferences is for who sees both.
            var other = part == "conference_distinctions" ? " and exists (select from conferences o where o.id = other_id)" : "";
            migration.Sql(
                $"""
                alter table {part} enable row level security;
                alter table {part} force row level security;
                create policy national on {part} to programtracker_national using (true) with check (true);
                create policy province_sees on {part} for select to programtracker_province using (exists (select from conferences w where w.id = conference_id){other});
                create policy province_adds on {part} for insert to programtracker_province
                    with check (exists (select from conferences w where w.id = conference_id and w.scope_id <> {Nation}){other});
                create policy province_drops on {part} for delete to programtracker_province
                    using (exists (select from conferences w where w.id = conference_id and w.scope_id <> {Nation}){other});
                """);
        }

        migration.Sql(
            """
            create unique index ix_conference_distinctions_pair on conference_distinctions (least(conference_id, other_id), greatest(conference_id, other_id));

            create function conferences_merged_once() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
            begin
                perform pg_advisory_xact_lock(hashtextextended('conferences_merged_once', 0));
                if exists (select from conferences c where c.id = new.merged_into_id and c.merged_into_id is not null)
                    or exists (select from conferences c where c.merged_into_id = new.id) then
                    raise exception 'A merge leads to a record that stays.' using errcode = 'check_violation', constraint = 'conferences_merged_once';
                end if;
                if exists (select from direction_answers a where a.conference_id = new.id) then
                    raise exception 'A record whose directions were answered stays.' using errcode = 'check_violation', constraint = 'conferences_answered_stay';
                end if;
                return new;
            end $$;
            create trigger conferences_merged_once before insert or update of merged_into_id on conferences for each row when (new.merged_into_id is not null)
                execute function conferences_merged_once();
            """);
    }
}
