using Microsoft.EntityFrameworkCore;
using ProgramTracker.Data;
using ProgramTracker.Data.Conferences;
using ProgramTracker.Data.Programmes;
using ProgramTracker.Domain.Conferences;
using ProgramTracker.Domain.Dates;
using ProgramTracker.Domain.Organisations;

namespace ProgramTracker.Web.Pages.Programmes;

/// <summary>
/// The provinces of today under a national programme. That each has signed, consolidated and reviewed everyone sees; the programmes, papers and conferences behind
/// it as far as the reader sees those.
/// </summary>
public sealed class ProvinceTree
{
    private readonly Dictionary<Guid, string> _names;
    private readonly ILookup<Guid, OwnProgramme> _programmes;
    private readonly ILookup<Guid, Consolidation> _consolidations;
    private readonly ILookup<Guid, Review> _reviews;

    private ProvinceTree(
        IEnumerable<ProvinceInTree> provinces, Dictionary<Guid, string> names, IReadOnlyList<OwnProgramme> programmes, IReadOnlyList<Consolidation> consolidations, IReadOnlyList<Review> reviews)
    {
        _names = names;
        _programmes = programmes.ToLookup(p => p.FormId);
        _consolidations = consolidations.ToLookup(c => c.FormId);
        _reviews = reviews.ToLookup(r => r.FormId);
        Provinces = [.. provinces.Select(Told)];
    }

    /// <summary>In the order in which they were asked.</summary>
    public IReadOnlyList<Province> Provinces { get; }

    /// <summary>Those that have done something.</summary>
    public IReadOnlyList<Province> Begun => [.. Provinces.Where(p => p.HasBegun)];

    /// <summary>Those that have neither signed nor consolidated nor reviewed.</summary>
    public IReadOnlyList<Province> Missing => [.. Provinces.Where(p => !p.HasBegun)];

    public int SignedCount => Provinces.Count(p => p.IsSigned);
    public int ConsolidatedCount => Provinces.Count(p => p.IsConsolidated);
    public int ReviewedCount => Provinces.Count(p => p.IsReviewed);

    /// <summary>All of them, by name.</summary>
    public static Task<ProvinceTree> OfAsync(TrackerContext db, Guid programmeId, DateOnly today, CancellationToken cancellationToken) => OfAsync(
        db, programmeId, db.TreeOf(programmeId, today).Join(db.Areas, p => p.ProvinceId, a => a.Id, (p, a) => new { p, a }).OrderBy(pair => pair.a.ShortName).Select(pair => pair.p), cancellationToken);

    /// <summary>Those asked for, in their order.</summary>
    public static async Task<ProvinceTree> OfAsync(TrackerContext db, Guid programmeId, IQueryable<ProvinceInTree> wanted, CancellationToken cancellationToken)
    {
        var provinces = await wanted.ToListAsync(cancellationToken);
        var forms = provinces.SelectMany(p => p.FormIds).ToList();
        var names = await db.Areas.Where(a => forms.Contains(a.Id)).ToDictionaryAsync(a => a.Id, a => a.ShortName, cancellationToken);
        var programmes = await db.SignedUnder(programmeId)
            .LatestFirst()
            .Select(p => new OwnProgramme(p.ScopeId == Area.NationId ? p.AreaId ?? p.ScopeId : p.ScopeId, p.Id, p.NumberCanonical ?? p.NumberRaw ?? p.Title, p.SignedOn))
            .ToListAsync(cancellationToken);
        var ours = db.Actor.Scope.OrganisationIds;
        var consolidations = await db.CommitteeConsolidations.AsNoTracking()
            .Where(c => c.ProgrammeId == programmeId)
            .OrderByDescending(c => c.On.Year).ThenByDescending(c => c.On.Month).ThenByDescending(c => c.On.Day).ThenByDescending(c => c.Id)
            .Select(c => new Consolidation(
                c.ScopeId, c.Id, c.On, c.DocumentId, db.Documents.Where(d => d.Id == c.DocumentId).Select(d => d.NumberCanonical ?? d.NumberRaw).FirstOrDefault(), c.Note, ours.Contains(c.OwnerId)))
            .ToListAsync(cancellationToken);
        var own = programmes.Select(p => (Guid?)p.Id).Append(programmeId).ToList();
        var reviews = await db.Conferences.AsNoTracking().TookPlace()
            .Where(c => c.ScopeId != Area.NationId && c.Reviews.Any(r => own.Contains(r.ProgrammeId))
                && (c.LeadingPurpose == ConferencePurpose.SummingUp || c.LeadingPurpose == ConferencePurpose.InterimReview
                    || c.OtherPurposes.Contains(ConferencePurpose.SummingUp) || c.OtherPurposes.Contains(ConferencePurpose.InterimReview))
                && db.Organisations.Any(o => o.Id == c.OwnerId && o.Level != OrganisationLevel.Commune))
            .LatestFirst()
            .Select(c => new Review(c.ScopeId, c.Id, c.Title, c.HeldOn))
            .ToListAsync(cancellationToken);

        return new ProvinceTree(provinces, names, programmes, consolidations, reviews);
    }

    private Province Told(ProvinceInTree found) => new(
        found.ProvinceId,
        _names[found.ProvinceId],
        found.IsSigned,
        found.SignedOn(),
        [.. found.FormerSignerIds.Select(id => _names[id])],
        found.IsConsolidated,
        found.IsReviewed,
        [.. found.FormIds.SelectMany(form => _programmes[form])],
        [.. found.FormIds.SelectMany(form => _consolidations[form])],
        [.. found.FormIds.SelectMany(form => _reviews[form])]);

    /// <summary>A province of today.</summary>
    /// <param name="SignedOn">When it signed first.</param>
    /// <param name="FormerSigners">The provinces that it succeeded and whose programmes count for it.</param>
    /// <param name="Programmes">Its own, as far as the reader sees them; so with the rest.</param>
    public sealed record Province(
        Guid Id,
        string Name,
        bool IsSigned,
        PartialDate SignedOn,
        IReadOnlyList<string> FormerSigners,
        bool IsConsolidated,
        bool IsReviewed,
        IReadOnlyList<OwnProgramme> Programmes,
        IReadOnlyList<Consolidation> Consolidations,
        IReadOnlyList<Review> Reviews)
    {
        public bool HasBegun => IsSigned || IsConsolidated || IsReviewed;
    }

    public sealed record OwnProgramme(Guid FormId, Guid Id, string Name, PartialDate SignedOn);

    public sealed record Consolidation(Guid FormId, Guid Id, PartialDate On, Guid? DocumentId, string? Document, string? Note, bool IsOurs);

    public sealed record Review(Guid FormId, Guid Id, string Title, PartialDate HeldOn);
}
