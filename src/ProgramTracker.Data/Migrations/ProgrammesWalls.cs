using Microsoft.EntityFrameworkCore.Migrations;

namespace ProgramTracker.Data.Migrations;

/// <summary>What the migration lays beside its tables: row-level security, and the one question that is answered past it.</summary>
internal static class ProgrammesWalls
{
    private const string Nation = "'00000000-0000-7000-8000-000000000084'::uuid";

    private static readonly string[] Scoped = ["committee_consolidations", "movements"];

    private static readonly (string Part, string Key, string Whole)[] Parts = [("programme_targets", "programme_id", "programmes"), ("programme_movements", "programme_id", "programmes")];

    /// <summary>Everything that needs the tables.</summary>
    public static void LayWalls(MigrationBuilder migration)
    {
        foreach (var table in Scoped)
            Walls.LayScoped(migration, table);
        foreach (var (part, key, whole) in Parts)
            Walls.LayPart(migration, part, key, whole);
        LayListIndexes(migration);
        LayTree(migration);
    }

    /// <summary>What lists are sorted by where the model cannot say it: dates known in part, the unknown year last.</summary>
    private static void LayListIndexes(MigrationBuilder migration) => migration.Sql(
        "create index ix_movements_launched_on on movements ((launched_on_year is null), launched_on_year desc, launched_on_month desc, launched_on_day desc, id desc);");

    /// <summary>
    /// Who has signed a national programme, consolidated its committee and held its review is open to every province (design, who may see); by which number, paper or
    /// conference is not. So the function reads as its owner and gives out yes, no and the day of signing, and nothing of what is not national.
    /// </summary>
    private static void LayTree(MigrationBuilder migration) => migration.Sql(
        $"""
        create function programme_tree(programme uuid, day date) returns table (
            province_id uuid, form_ids uuid[], is_signed boolean, signed_year smallint, signed_month smallint, signed_day smallint,
            former_signer_ids uuid[], is_consolidated boolean, is_reviewed boolean)
        language sql stable security definer set search_path = public, pg_temp as $$
            with recursive forms as (
                select a.id as province_id, a.id as form_id from areas a where a.level = 'Province' and a.valid_from <= day and (a.valid_to is null or a.valid_to >= day)
                union
                select f.province_id, s.predecessor_id from area_successions s join forms f on s.successor_id = f.form_id),
            signed as (
                select f.province_id, f.form_id, p.id, p.signed_on_year as y, p.signed_on_month as m, p.signed_on_day as d
                from programmes p
                join organisations o on o.id = p.owner_id and o.level <> 'Commune'
                join forms f on f.form_id = case when p.scope_id = {Nation} then p.area_id else p.scope_id end
                where p.implements_id = programme and p.state not in ('Draft', 'Cancelled')),
            first_signed as (
                select distinct on (s.province_id) s.province_id, s.y, s.m, s.d from signed s order by s.province_id, s.y is null, s.y, s.m nulls last, s.d nulls last),
            consolidated as (
                select distinct f.province_id from committee_consolidations c join forms f on f.form_id = c.scope_id where c.programme_id = programme),
            reviewed as (
                select distinct f.province_id
                from conferences c
                join organisations o on o.id = c.owner_id and o.level <> 'Commune'
                join forms f on f.form_id = c.scope_id
                join conference_reviews r on r.conference_id = c.id
                where c.merged_into_id is null and c.state in ('Held', 'Recorded', 'Confirmed')
                    and (c.leading_purpose in ('SummingUp', 'InterimReview') or c.other_purposes && array['SummingUp', 'InterimReview'])
                    and (r.programme_id = programme or r.programme_id in (select s.id from signed s where s.province_id = f.province_id)))
            select p.province_id,
                (select array_agg(f.form_id) from forms f where f.province_id = p.province_id),
                exists (select from signed s where s.province_id = p.province_id),
                first_signed.y, first_signed.m, first_signed.d,
                coalesce((select array_agg(distinct s.form_id) from signed s where s.province_id = p.province_id and s.form_id <> p.province_id), array[]::uuid[]),
                exists (select from consolidated c where c.province_id = p.province_id),
                exists (select from reviewed r where r.province_id = p.province_id)
            from (select distinct f.province_id from forms f) p left join first_signed on first_signed.province_id = p.province_id
            where exists (select from programmes national where national.id = programme and national.scope_id = {Nation} and national.state <> 'Draft')
        $$;
        revoke all on function programme_tree(uuid, date) from public;
        grant execute on function programme_tree(uuid, date) to programtracker_national, programtracker_province;
        """);
}
