using Microsoft.EntityFrameworkCore;
using ProgramTracker.Domain.Organisations;

namespace ProgramTracker.Data.Catalogues;

/// <summary>The national bodies, and the bodies that every province and every commune of the catalogue has, made from templates.</summary>
internal sealed class OrganisationCatalogue
{
    private readonly List<CataloguedOrganisation> _organisations;

    private OrganisationCatalogue(List<CataloguedOrganisation> organisations) => _organisations = organisations;

    public static OrganisationCatalogue Read(CatalogueFile national, CatalogueFile templates, AreaCatalogue areas)
    {
        var nation = areas.Areas.Single(area => area.Level == AreaLevel.Nation);
        var spans = AreaSpan.Of(areas);

        return new([
            .. national.Rows.Select(row => CataloguedOrganisation.National(row, nation)),
            .. templates.Rows.SelectMany(template => spans.Where(span => span.HasBodiesOf(template)).Select(span => CataloguedOrganisation.Local(template, span)))
                .OfType<CataloguedOrganisation>(),
        ]);
    }

    /// <summary>Adds what the database does not have. A code that stands for a body in those days is that body, whatever became of it since.</summary>
    public async Task AddMissingAsync(TrackerContext db, CancellationToken cancellationToken)
    {
        var known = (await db.Organisations.Select(o => new { o.Id, o.Code, o.ValidFrom, o.ValidTo }).ToListAsync(cancellationToken)).ToLookup(o => o.Code);
        var added = new List<(CataloguedOrganisation Entry, Organisation Organisation)>();
        foreach (var entry in _organisations)
        {
            if (known[entry.Code].OrderBy(o => o.ValidFrom).FirstOrDefault(o => new Term(o.ValidFrom, o.ValidTo).Overlaps(entry.Term)) is { } same)
            {
                entry.Id = same.Id;
                continue;
            }

            var organisation = Organisation.Enter(
                entry.Code, entry.Name, entry.Abbreviation, entry.Line, entry.Level, entry.Area.Id, entry.Term.From, entry.Term.To);
            entry.Id = organisation.Id;
            added.Add((entry, organisation));
        }

        await PlaceAsync(added, db, cancellationToken);
        db.AddRange(added.Select(a => a.Organisation));
        await AddSuccessionsAsync(db, cancellationToken);
    }

    private async Task PlaceAsync(List<(CataloguedOrganisation Entry, Organisation Organisation)> added, TrackerContext db, CancellationToken cancellationToken)
    {
        var placed = added.Where(a => a.Entry.ParentCode is not null).Select(a => (a.Entry, a.Organisation, ParentId: ParentOf(a.Entry).Id)).ToList();
        var organisations = added.ToDictionary(a => a.Organisation.Id, a => a.Organisation);
        var known = placed.Select(p => p.ParentId).Where(id => !organisations.ContainsKey(id)).Distinct().ToList();
        foreach (var parent in await db.Organisations.AsNoTracking().Where(o => known.Contains(o.Id)).ToListAsync(cancellationToken))
            organisations[parent.Id] = parent;
        foreach (var (entry, organisation, parentId) in placed)
            organisation.PlaceUnder(organisations[parentId], entry.IsUnitOfParent);
    }

    private async Task AddSuccessionsAsync(TrackerContext db, CancellationToken cancellationToken)
    {
        var linked = (await db.OrganisationSuccessions.Select(s => new { s.PredecessorId, s.SuccessorId }).ToListAsync(cancellationToken)).ToHashSet();
        foreach (var followed in _organisations.Where(o => o.SuccessorCode is not null).GroupBy(o => (Code: o.SuccessorCode!, On: o.Term.To!.Value.AddDays(1))))
        {
            var successor = On(followed.Key.Code, followed.Key.On);
            var kind = AreaCatalogue.Kind(followed.Count(), successor.Term.From == followed.Key.On);
            foreach (var predecessor in followed.Where(o => !linked.Contains(new { PredecessorId = o.Id, SuccessorId = successor.Id })))
                db.Add(OrganisationSuccession.Record(predecessor.Id, successor.Id, predecessor.Succession ?? kind, followed.Key.On));
        }
    }

    /// <summary>The parent at the end of the body's days: one that ended with it, or the one there is now.</summary>
    private CataloguedOrganisation ParentOf(CataloguedOrganisation child) =>
        _organisations.Last(o => o.Code == child.ParentCode && o.Term.Overlaps(child.Term));

    private CataloguedOrganisation On(string code, DateOnly day) => _organisations.Single(o => o.Code == code && o.Term.Contains(day));
}
