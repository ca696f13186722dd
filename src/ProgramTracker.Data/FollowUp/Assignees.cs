using Microsoft.EntityFrameworkCore;
using ProgramTracker.Data.Organisations;
using ProgramTracker.Data.Scope;
using ProgramTracker.Domain.Dates;
using ProgramTracker.Domain.FollowUp;
using ProgramTracker.Domain.Organisations;

namespace ProgramTracker.Data.FollowUp;

/// <summary>An organisation that has ended, with those of today that followed it.</summary>
public sealed record EndedOrganisation(Guid Id, string Name, DateOnly EndedOn, IReadOnlyList<EndedOrganisation.Successor> Successors)
{
    public sealed record Successor(Guid Id, string Name);
}

/// <summary>Who a task may be given to: organisations that exist on the day, and in a provincial task only those of the province.</summary>
public static class Assignees
{
    /// <summary>The bodies of a line that serve a whole province on that day, by name.</summary>
    public static IQueryable<Organisation> OfEveryProvince(this IQueryable<Organisation> organisations, OrganisationLine line, DateOnly day) =>
        organisations
            .ExistingOn(day)
            .Where(o => o.Line == line && o.Level == OrganisationLevel.Province && !o.IsUnitOfParent)
            .OrderBy(o => o.Name);

    /// <summary>Those of the organisations that do not exist on the day any more; each with its successors of that day, however many steps away.</summary>
    public static async Task<IReadOnlyList<EndedOrganisation>> EndedAsync(
        this TrackerContext db, IReadOnlyCollection<Guid> organisationIds, DateOnly day, CancellationToken cancellationToken = default)
    {
        var ended = await db.Organisations.Where(o => organisationIds.Contains(o.Id) && o.ValidTo < day)
            .Select(o => new { o.Id, o.Name, EndedOn = o.ValidTo!.Value })
            .ToListAsync(cancellationToken);
        if (ended.Count == 0)
            return [];

        var follows = await db.OrganisationSuccessions
            .Join(db.Organisations, s => s.SuccessorId, o => o.Id, (s, o) => new { s.PredecessorId, o.Id, o.Name, o.ValidTo })
            .ToListAsync(cancellationToken);
        var next = follows.ToLookup(f => f.PredecessorId);

        return [.. ended.Select(o => new EndedOrganisation(o.Id, o.Name, o.EndedOn, Of(o.Id)))];

        List<EndedOrganisation.Successor> Of(Guid id) =>
            [.. next[id].SelectMany(f => f.ValidTo < day ? Of(f.Id) : [new EndedOrganisation.Successor(f.Id, f.Name)]).DistinctBy(s => s.Id)];
    }

    /// <summary>
    /// The organisations as a task takes them, in their order. Refuses one that has ended, naming who followed it, and in a provincial task one from elsewhere.
    /// </summary>
    /// <param name="scopeId">The scope of the task.</param>
    public static async Task<IReadOnlyList<AssigneeEntry>> AssigneesAsync(
        this TrackerContext db, IReadOnlyList<Guid> organisationIds, Guid scopeId, DateOnly today, CancellationToken cancellationToken = default)
    {
        var ended = await db.EndedAsync(organisationIds, today, cancellationToken);
        if (ended is [var first, ..])
        {
            var endedOn = PartialDate.From(first.EndedOn).ToVietnamese();
            FollowUpRules.OrganisationEndedForGood.BrokenIf(first.Successors.Count == 0, first.Name, endedOn);
            FollowUpRules.OrganisationEnded.BrokenIf(true, first.Name, endedOn, string.Join(", ", first.Successors.Select(s => s.Name)));
        }

        if (scopeId != Area.NationId)
            await RefuseFromElsewhereAsync(db, scopeId, organisationIds, cancellationToken);
        var scopes = await PartScopes.InAsync(db, scopeId, today, organisationIds.Select(id => (Guid?)id), cancellationToken);

        return [.. organisationIds.Select(id => new AssigneeEntry(id, scopes.OfBody(id)))];
    }

    private static async Task RefuseFromElsewhereAsync(TrackerContext db, Guid scopeId, IReadOnlyList<Guid> organisationIds, CancellationToken cancellationToken)
    {
        var provinces = await db.LineageOfAsync(scopeId, cancellationToken);
        var elsewhere = await db.Organisations
            .Where(o => organisationIds.Contains(o.Id))
            .Join(db.Areas, o => o.AreaId, a => a.Id, (o, a) => new { o.Name, o.Level, Province = a.Level == AreaLevel.Commune ? a.ParentId!.Value : a.Id })
            .Where(o => o.Level == OrganisationLevel.Central || !provinces.Contains(o.Province))
            .Select(o => o.Name)
            .FirstOrDefaultAsync(cancellationToken);

        FollowUpRules.OrganisationElsewhere.BrokenIf(elsewhere is not null, elsewhere ?? "");
    }
}
