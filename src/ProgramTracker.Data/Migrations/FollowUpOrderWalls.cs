using Microsoft.EntityFrameworkCore.Migrations;

namespace ProgramTracker.Data.Migrations;

/// <summary>What the migration of the order among records lays beside the tables: that nothing implements, replaces, amends, rests on or follows itself by way of others.</summary>
internal static class FollowUpOrderWalls
{
    /// <summary>
    /// The verbs refuse a circle that they see; two saves at once do not see each other. So one at a time passes here, each seeing what the one before committed, and past
    /// every wall: a circle may run through a record that the actor does not see.
    /// </summary>
    public static void Lay(MigrationBuilder migration) => migration.Sql(
        """
        create function document_relations_in_order() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
        begin
            perform pg_advisory_xact_lock(hashtextextended('document_relations_in_order', 0));
            if exists (
                with recursive beyond as (
                    select new.related_id as id
                    union
                    select r.related_id from document_relations r join beyond b on r.document_id = b.id where r.kind = new.kind)
                select from beyond where id = new.document_id) then
                raise exception 'A relation closes a circle.' using errcode = 'check_violation', constraint = 'document_relations_in_order';
            end if;
            return new;
        end $$;
        create trigger document_relations_in_order before insert or update on document_relations for each row when (new.kind <> 'Cites')
            execute function document_relations_in_order();

        create function programmes_in_order() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
        begin
            perform pg_advisory_xact_lock(hashtextextended('programmes_in_order', 0));
            if exists (
                with recursive above as (
                    select new.implements_id as id
                    union
                    select p.implements_id from programmes p join above a on p.id = a.id where p.implements_id is not null)
                select from above where id = new.id) then
                raise exception 'A programme implements itself by way of others.' using errcode = 'check_violation', constraint = 'programmes_implement_in_order';
            end if;
            if exists (
                with recursive earlier as (
                    select new.predecessor_id as id
                    union
                    select p.predecessor_id from programmes p join earlier e on p.id = e.id where p.predecessor_id is not null)
                select from earlier where id = new.id) then
                raise exception 'A programme follows itself by way of others.' using errcode = 'check_violation', constraint = 'programmes_follow_in_order';
            end if;
            return new;
        end $$;
        create trigger programmes_in_order before insert or update of implements_id, predecessor_id on programmes for each row
            when (new.implements_id is not null or new.predecessor_id is not null) execute function programmes_in_order();
        """);
}
