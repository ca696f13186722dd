using Microsoft.EntityFrameworkCore;
using ProgramTracker.Domain.Dates;
using ProgramTracker.Domain.Organisations;
using ProgramTracker.Domain.Programmes;

namespace ProgramTracker.Data.Programmes;

/// <summary>A province of today under a national programme: what everyone may know of it, which is less than its records say.</summary>
public sealed class ProvinceInTree
{
    public Guid ProvinceId { get; init; }

    /// <summary>The province and every area that it succeeded, however long ago.</summary>
    public IReadOnlyList<Guid> FormIds { get; init; } = [];

    /// <summary>Whether it has a programme of its own that implements the national one: signed, and not cancelled.</summary>
    public bool IsSigned { get; init; }

    public short? SignedYear { get; init; }
    public short? SignedMonth { get; init; }
    public short? SignedDay { get; init; }

    /// <summary>The areas that it succeeded and whose programmes count for it.</summary>
    public IReadOnlyList<Guid> FormerSignerIds { get; init; } = [];

    /// <summary>Whether its steering committee was consolidated.</summary>
    public bool IsConsolidated { get; init; }

    /// <summary>Whether it held a review of its own programme or of the national one (sơ kết, tổng kết).</summary>
    public bool IsReviewed { get; init; }

    /// <summary>When it signed first, as far as that is known.</summary>
    public PartialDate SignedOn() => new(SignedYear, SignedMonth, SignedDay);
}

/// <summary>The national programme as a tree.</summary>
public static class ProgrammeTree
{
    /// <summary>
    /// The provinces of the day under a national programme; none under another. Who has signed, consolidated and reviewed is open to all, so the database
    /// answers past its walls (<c>programme_tree</c>); by which number or at which conference is not in the answer.
    /// </summary>
    public static IQueryable<ProvinceInTree> TreeOf(this TrackerContext db, Guid programmeId, DateOnly day) =>
        db.Database.SqlQuery<ProvinceInTree>(
            $"""
            select province_id as "ProvinceId", form_ids as "FormIds", is_signed as "IsSigned", signed_year as "SignedYear", signed_month as "SignedMonth", signed_day as "SignedDay",
                former_signer_ids as "FormerSignerIds", is_consolidated as "IsConsolidated", is_reviewed as "IsReviewed"
            from programme_tree({programmeId}, {day})
            """);

    /// <summary>National programmes that were signed: provinces have their own under them.</summary>
    public static IQueryable<Programme> WithATree(this IQueryable<Programme> programmes) =>
        programmes.Where(p => p.ScopeId == Area.NationId && p.State != ProgrammeState.Draft);

    /// <summary>The provinces' own programmes under a national one, as the tree counts them: neither drafts nor cancelled, none of a commune.</summary>
    public static IQueryable<Programme> SignedUnder(this TrackerContext db, Guid programmeId) =>
        db.Programmes.AsNoTracking().Implementing(programmeId)
            .Where(p => p.State != ProgrammeState.Draft && p.State != ProgrammeState.Cancelled
                && db.Organisations.Any(o => o.Id == p.OwnerId && o.Level != OrganisationLevel.Commune));

    /// <summary>Whether the actor may say that a province consolidated its committee: an office of the centre or of a province.</summary>
    public static Task<bool> MayConsolidateAsync(this TrackerContext db, CancellationToken cancellationToken = default) =>
        db.Organisations.AnyAsync(o => o.Id == db.Actor.OrganisationId && o.Level != OrganisationLevel.Commune, cancellationToken);
}
