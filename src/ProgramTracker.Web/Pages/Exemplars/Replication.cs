using Microsoft.EntityFrameworkCore;
using ProgramTracker.Data;
using ProgramTracker.Data.Exemplars;
using ProgramTracker.Domain.Exemplars;

namespace ProgramTracker.Web.Pages.Exemplars;

/// <summary>A model and those that were made after it, after those, and so on, in one year: as far as the reader sees them.</summary>
public sealed class Replication
{
    private readonly IReadOnlyList<Guid> _exemplarIds;

    private Replication(IReadOnlyList<Guid> exemplarIds, IReadOnlyList<int> years, int year) => (_exemplarIds, Years, Year) = (exemplarIds, years, year);

    /// <summary>The years of which points are known, the latest first.</summary>
    public IReadOnlyList<int> Years { get; }

    /// <summary>The year that is told.</summary>
    public int Year { get; }

    /// <param name="year">The latest of which points are known when none is asked.</param>
    public static async Task<Replication> OfAsync(TrackerContext db, Guid exemplarId, int? year, DateOnly today, CancellationToken cancellationToken)
    {
        var ids = await db.Database.SqlQuery<Guid>(
            $"""
            with recursive made_after as (
                select id from exemplars where id = {exemplarId}
                union
                select e.id from exemplars e join made_after m on e.origin_id = m.id)
            select id as "Value" from made_after
            """).ToListAsync(cancellationToken);
        var years = await db.Set<ExemplarPoint>().Where(p => ids.Contains(p.ExemplarId)).Select(p => (int)p.Year).Distinct().OrderByDescending(y => y).ToListAsync(cancellationToken);
        var shown = year ?? (years.Count > 0 ? years[0] : today.Year);

        return new Replication(ids, [.. years.Append(shown).Distinct().OrderDescending()], shown);
    }

    /// <summary>The points of that year.</summary>
    public IQueryable<ExemplarPoint> Points(TrackerContext db)
    {
        var (ids, year) = (_exemplarIds, (short)Math.Clamp(Year, short.MinValue, short.MaxValue));

        return db.Set<ExemplarPoint>().AsNoTracking().Where(p => ids.Contains(p.ExemplarId) && p.Year == year);
    }

    /// <summary>Per province of today, the most points first.</summary>
    public async Task<IReadOnlyList<InProvince>> ByProvinceAsync(TrackerContext db, CancellationToken cancellationToken) =>
        await Points(db)
            .Join(db.AreasToday(), p => p.AreaId, a => a.AreaId, (p, a) => new { p, a.ProvinceId })
            .GroupBy(pair => pair.ProvinceId)
            .Select(same => new InProvince(
                same.Key,
                db.Areas.Where(a => a.Id == same.Key).Select(a => a.ShortName).First(),
                same.Sum(pair => (long)pair.p.Points),
                same.Sum(pair => (long)(pair.p.Groups ?? 0)),
                same.Sum(pair => (long)(pair.p.Members ?? 0))))
            .ToListAsync(cancellationToken);

    /// <summary>From the model that nobody knows an origin of, down to the last made after it.</summary>
    public async Task<Branch> TreeAsync(TrackerContext db, Guid exemplarId, CancellationToken cancellationToken)
    {
        var root = (await db.OriginsAsync(exemplarId, cancellationToken))[^1];
        var ids = await db.Database.SqlQuery<Guid>(
            $"""
            with recursive made_after as (
                select id from exemplars where id = {root}
                union
                select e.id from exemplars e join made_after m on e.origin_id = m.id)
            select id as "Value" from made_after
            """).ToListAsync(cancellationToken);
        var models = await db.Exemplars.AsNoTracking()
            .Where(e => ids.Contains(e.Id))
            .OrderBy(e => e.Since.Year == null).ThenBy(e => e.Since.Year).ThenBy(e => e.Name)
            .Select(e => new { e.Id, e.Name, e.OriginId, e.Stage, e.Since, Area = db.Areas.Where(a => a.Id == e.AreaId).Select(a => a.ShortName).FirstOrDefault() })
            .ToListAsync(cancellationToken);
        var children = models.ToLookup(e => e.OriginId);
        var places = await PlacesAsync(db, exemplarId, cancellationToken);

        Branch Grown(Guid id)
        {
            var model = models.Single(e => e.Id == id);
            return new Branch(
                id, model.Name, model.Area, model.Since.ToVietnamese(), model.Stage, id == exemplarId,
                [.. children[id].Select(child => Grown(child.Id)), .. id == exemplarId ? places : []]);
        }

        return Grown(root);
    }

    /// <summary>The places of this model whose origin is known, under the place that they learned from.</summary>
    private async Task<IReadOnlyList<Branch>> PlacesAsync(TrackerContext db, Guid exemplarId, CancellationToken cancellationToken)
    {
        var places = await Points(db)
            .Where(p => p.ExemplarId == exemplarId && p.OriginAreaId != null)
            .Select(p => new
            {
                p.AreaId,
                OriginId = p.OriginAreaId!.Value,
                Area = db.Areas.Where(a => a.Id == p.AreaId).Select(a => a.Name).First(),
                Origin = db.Areas.Where(a => a.Id == p.OriginAreaId).Select(a => a.Name).First(),
            })
            .OrderBy(p => p.Area)
            .ToListAsync(cancellationToken);
        var learners = places.ToLookup(p => p.OriginId);
        var told = new HashSet<Guid>();

        // Who learned from each other stand under the first of them.
        Branch Grown(Guid id, string name) =>
            new(null, name, null, "", null, false, [.. learners[id].Where(p => told.Add(p.AreaId)).Select(p => Grown(p.AreaId, p.Area))]);

        var origins = places.Where(p => !places.Exists(other => other.AreaId == p.OriginId)).Concat(places).DistinctBy(p => p.OriginId);
        return [.. origins.Where(p => told.Add(p.OriginId)).Select(p => Grown(p.OriginId, p.Origin))];
    }

    public sealed record InProvince(Guid ProvinceId, string Name, long Points, long Groups, long Members);

    /// <param name="ExemplarId">None for a place of the model that is shown.</param>
    public sealed record Branch(Guid? ExemplarId, string Name, string? Area, string Since, ExemplarStage? Stage, bool IsShown, IReadOnlyList<Branch> Children);
}
