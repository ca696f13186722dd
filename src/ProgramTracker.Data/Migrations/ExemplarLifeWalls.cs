using Microsoft.EntityFrameworkCore.Migrations;

namespace ProgramTracker.Data.Migrations;

/// <summary>Who sees points, assessments and criteria; and what model, points and groups must never say against each other.</summary>
internal static class ExemplarLifeWalls
{
    private const string Nation = "'00000000-0000-7000-8000-000000000084'::uuid";

    public static void Lay(MigrationBuilder migration)
    {
        Walls.LayScoped(migration, "exemplar_points");
        Walls.LayScoped(migration, "assessment_criteria");
        Walls.LayPart(migration, "exemplar_assessments", "exemplar_id", "exemplars");
        Walls.LayPart(migration, "exemplar_conferences", "exemplar_id", "exemplars");
        Walls.LayPart(migration, "exemplar_awards", "exemplar_id", "exemplars");
        Walls.LayPart(migration, "criteria", "criteria_id", "assessment_criteria");
        LayPoints(migration);
        LayCounts(migration);
        LayCircles(migration);
        LayAssessments(migration);
        migration.Sql("create index ix_exemplars_since on exemplars (since_year);");
    }

    /// <summary>A point has the scope of its province, but only who keeps the model counts it: no province those of a national one.</summary>
    private static void LayPoints(MigrationBuilder migration)
    {
        const string OfAProvince = $"exists (select from exemplars e where e.id = exemplar_id and e.scope_id <> {Nation})";
        migration.Sql(
            $"""
            create policy model_is_provincial_to_add on exemplar_points as restrictive for insert to programtracker_province with check ({OfAProvince});
            create policy model_is_provincial_to_change on exemplar_points as restrictive for update to programtracker_province using ({OfAProvince}) with check ({OfAProvince});
            create policy model_is_provincial_to_drop on exemplar_points as restrictive for delete to programtracker_province using ({OfAProvince});
            """);
    }

    /// <summary>A row cannot see its neighbours, so what points say beside the life of their model is asked by a trigger, past every wall.</summary>
    private static void LayCounts(MigrationBuilder migration)
    {
        migration.Sql(
            """
            create function exemplar_counts_agree() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
            declare
                exemplar uuid := coalesce(to_jsonb(new) ->> 'exemplar_id', to_jsonb(new) ->> 'id')::uuid;
                began smallint := (select e.since_year from exemplars e where e.id = exemplar);
                ended smallint := (select max(s.on_year) from exemplar_stages s where s.exemplar_id = exemplar and s.stage in ('Ended', 'Merged'));
            begin
                if exists (select from exemplar_points p join exemplars e on e.id = p.exemplar_id where e.id = exemplar and e.kind <> 'Model') then
                    raise exception 'Only a model has points.' using errcode = 'check_violation', constraint = 'exemplar_points_of_a_model';
                end if;
                if exists (select from exemplar_points p where p.exemplar_id = exemplar and (p.year < began or p.year > ended))
                    or exists (select from exemplar_assessments a where a.exemplar_id = exemplar and (a.year < began or a.year > ended)) then
                    raise exception 'Counted before it began or after it ended.' using errcode = 'check_violation', constraint = 'exemplar_counted_in_its_life';
                end if;
                if exists (select from exemplar_points whole join exemplar_points part on part.exemplar_id = whole.exemplar_id and part.year = whole.year and part.scope_id = whole.scope_id
                        where whole.exemplar_id = exemplar and whole.area_id = whole.scope_id and part.area_id <> part.scope_id) then
                    raise exception 'A province is counted whole or by its communes.' using errcode = 'check_violation', constraint = 'exemplar_points_once';
                end if;
                return null;
            end $$;
            create trigger exemplars_counts_agree after update of kind, since_year on exemplars for each row execute function exemplar_counts_agree();
            """);
        foreach (var part in (string[])["exemplar_stages", "exemplar_points", "exemplar_assessments"])
            migration.Sql($"create trigger {part}_counts_agree after insert or update on {part} for each row execute function exemplar_counts_agree();");
    }

    /// <summary>One at a time, and past every wall: a chain may run through an exemplar that the actor does not see.</summary>
    private static void LayCircles(MigrationBuilder migration)
    {
        foreach (var (column, constraint) in (ReadOnlySpan<(string, string)>)[("origin_id", "exemplar_origins_in_a_circle"), ("merged_into_id", "exemplar_mergers_in_a_circle")])
            migration.Sql(
                $"""
                create function {constraint}() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
                begin
                    perform pg_advisory_xact_lock(hashtextextended('{constraint}', 0));
                    if exists (
                        with recursive above as (
                            select new.{column} as id
                            union
                            select e.{column} from exemplars e join above a on a.id = e.id where e.{column} is not null)
                        select from above where id = new.id) then
                        raise exception 'A chain that leads back to where it began.' using errcode = 'check_violation', constraint = '{constraint}';
                    end if;
                    return new;
                end $$;
                create trigger {constraint} before insert or update of {column} on exemplars for each row when (new.{column} is not null)
                    execute function {constraint}();
                """);
    }

    private static void LayAssessments(MigrationBuilder migration) => migration.Sql(
        """
        create function public.sum_of(numbers numeric[]) returns numeric language sql immutable parallel safe as $$ select coalesce(sum(n), 0) from unnest(numbers) n $$;
        alter table exemplar_assessments add constraint ck_exemplar_assessments_total check (total = public.sum_of(scores) and 0 <= all (scores));
        """);
}
