using Microsoft.EntityFrameworkCore;
using ProgramTracker.Data.Schema;
using ProgramTracker.Domain.Exemplars;
using ProgramTracker.Domain.Organisations;
using ProgramTracker.Domain.Text;

namespace ProgramTracker.Data.Exemplars;

/// <summary>Query phrases about models and exemplars.</summary>
public static class ExemplarQueries
{
    /// <summary>Neither ended nor merged into another.</summary>
    public static IQueryable<Exemplar> Alive(this IQueryable<Exemplar> exemplars) =>
        exemplars.Where(e => e.Stage != ExemplarStage.Ended && e.Stage != ExemplarStage.Merged);

    /// <summary>With all that its verbs look at.</summary>
    public static IQueryable<Exemplar> WithLife(this IQueryable<Exemplar> exemplars) =>
        exemplars
            .Include(e => e.Stages.OrderBy(s => s.Order))
            .Include(e => e.Points)
            .Include(e => e.Assessments)
            .Include(e => e.Conferences)
            .Include(e => e.Awards)
            .AsSplitQuery();

    /// <summary>
    /// In operation at a point of another area than the one where it began, or the origin of an exemplar elsewhere. Of one whose own area is not known nobody can
    /// say that; and the province that its area became part of is no other place.
    /// </summary>
    public static IQueryable<Exemplar> Spread(this IQueryable<Exemplar> exemplars, TrackerContext db) =>
        exemplars.Where(e => e.AreaId != null && (
            e.Points.Any(p => p.Points > 0 && p.AreaId != e.AreaId && p.ScopeId != e.AreaId
                && !db.Areas.Any(own => own.Id == e.AreaId && own.ParentId == p.AreaId)
                && !db.AreaSuccessions.Any(s => s.PredecessorId == e.AreaId && (s.SuccessorId == p.AreaId || s.SuccessorId == p.ScopeId)))
            || db.Exemplars.Any(other => other.OriginId == e.Id && other.AreaId != null && other.AreaId != e.AreaId
                && !db.AreaSuccessions.Any(s => s.PredecessorId == e.AreaId && s.SuccessorId == other.AreaId))));

    /// <summary>Began in one of the years, as far as that is known.</summary>
    public static IQueryable<Exemplar> BegunBetween(this IQueryable<Exemplar> exemplars, int? from, int? to) =>
        exemplars.Where(e => e.Since.Year != null && (from == null || e.Since.Year >= from) && (to == null || e.Since.Year <= to));

    /// <summary>Ended or merged in one of the years; whenever that was, when no year is asked.</summary>
    public static IQueryable<Exemplar> EndedBetween(this IQueryable<Exemplar> exemplars, int? from, int? to) =>
        exemplars.Where(e => e.Stages.Any(s => (s.Stage == ExemplarStage.Ended || s.Stage == ExemplarStage.Merged)
            && ((from == null && to == null) || (s.On.Year != null && (from == null || s.On.Year >= from) && (to == null || s.On.Year <= to)))));

    /// <summary>Not known to have ended before the years or to have begun after them.</summary>
    public static IQueryable<Exemplar> ThereBetween(this IQueryable<Exemplar> exemplars, int? from, int? to) =>
        exemplars.Where(e => (to == null || e.Since.Year == null || e.Since.Year <= to)
            && (from == null || !e.Stages.Any(s => (s.Stage == ExemplarStage.Ended || s.Stage == ExemplarStage.Merged) && s.On.Year < from)));

    /// <summary>Those whose names are like this one, the most alike first; accents, case, quotes and “mô hình” do not count.</summary>
    public static IQueryable<Exemplar> Like(this IQueryable<Exemplar> exemplars, string name)
    {
        var key = Likeness.Key(name);

        return exemplars
            .Where(e => EF.Functions.TrigramsAreSimilar(EF.Property<string>(e, ExemplarConfiguration.NameKey), key)
                && EF.Functions.TrigramsSimilarity(EF.Property<string>(e, ExemplarConfiguration.NameKey), key) >= 0.5)
            .OrderByDescending(e => EF.Functions.TrigramsSimilarity(EF.Property<string>(e, ExemplarConfiguration.NameKey), key))
            .ThenBy(e => e.Name)
            .ThenBy(e => e.Id);
    }

    /// <summary>The field as the register already writes it, accents and case ignored; as it was typed where it is new.</summary>
    public static async Task<string?> FieldAsKnownAsync(this TrackerContext db, string? typed, CancellationToken cancellationToken = default)
    {
        var key = VietnameseText.SearchKey(typed);
        if (key.Length == 0)
            return null;

        // By the words first, which the index finds; then by the whole.
        var alike = await db.Exemplars.Matching(typed).Where(e => e.Field != null).Select(e => e.Field!).Distinct().ToListAsync(cancellationToken);
        return alike.Where(field => VietnameseText.SearchKey(field) == key).Order(StringComparer.Ordinal).FirstOrDefault() ?? typed;
    }

    /// <summary>The exemplar, the one it was made after, the one that that was made after, and so on, as far as the actor sees them.</summary>
    public static Task<List<Guid>> OriginsAsync(this TrackerContext db, Guid exemplarId, CancellationToken cancellationToken = default) =>
        db.Database.SqlQuery<Guid>(
            $"""
            with recursive origins as (
                select id, origin_id, 0 as steps from exemplars where id = {exemplarId}
                union all
                select e.id, e.origin_id, o.steps + 1 from exemplars e join origins o on e.id = o.origin_id)
            select id as "Value" from origins order by steps
            """).ToListAsync(cancellationToken);

    /// <summary>The exemplar, the one it was merged into, the one that that was merged into, and so on, as far as the actor sees them.</summary>
    public static Task<List<Guid>> MergersAsync(this TrackerContext db, Guid exemplarId, CancellationToken cancellationToken = default) =>
        db.Database.SqlQuery<Guid>(
            $"""
            with recursive mergers as (
                select id, merged_into_id, 0 as steps from exemplars where id = {exemplarId}
                union all
                select e.id, e.merged_into_id, m.steps + 1 from exemplars e join mergers m on e.id = m.merged_into_id)
            select id as "Value" from mergers order by steps
            """).ToListAsync(cancellationToken);

    /// <summary>Every area with the province of today that it is, lies in or became part of; none for what became several.</summary>
    public static IQueryable<AreaToday> AreasToday(this TrackerContext db) =>
        db.Database.SqlQuery<AreaToday>(
            $"""
            select t.area_id as "AreaId", t.province_id as "ProvinceId" from (
                with recursive forms as (
                    select id as form_id, id as now_id from areas where level = 'Province'
                    union
                    select f.form_id, s.successor_id from forms f join area_successions s on s.predecessor_id = f.now_id),
                today as (
                    select f.form_id, (array_agg(f.now_id))[1] as province_id from forms f join areas a on a.id = f.now_id
                    where not exists (select from area_successions s where s.predecessor_id = f.now_id)
                    group by f.form_id having count(*) = 1)
                select t.form_id as area_id, t.province_id from today t
                union all
                select c.id, t.province_id from areas c join today t on t.form_id = c.parent_id where c.level = 'Commune') t
            """);

    /// <summary>The criteria by which an organisation of this scope assesses for a year: the latest of its province, else the latest of the nation.</summary>
    public static Task<AssessmentCriteria?> CriteriaOfAsync(this TrackerContext db, Guid scopeId, int year, CancellationToken cancellationToken = default) =>
        db.AssessmentCriteria.Include(c => c.Criteria.OrderBy(part => part.Order))
            .Where(c => c.Year == year && (c.ScopeId == scopeId || c.ScopeId == Area.NationId))
            .OrderBy(c => c.ScopeId == scopeId ? 0 : 1)
            .ThenByDescending(c => c.Number)
            .FirstOrDefaultAsync(cancellationToken);
}

/// <summary>An area on today's map.</summary>
public sealed class AreaToday
{
    public Guid AreaId { get; init; }
    public Guid ProvinceId { get; init; }
}
