using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using ProgramTracker.Data;
using ProgramTracker.Data.Organisations;
using ProgramTracker.Data.People;
using ProgramTracker.Domain.Dates;
using ProgramTracker.Domain.Organisations;
using ProgramTracker.Domain.People;
using ProgramTracker.Web.Lists;
using ProgramTracker.Web.Permissions;

namespace ProgramTracker.Web.Pages.People;

/// <summary>The office-holders that records name, by given name. Nobody is entered here.</summary>
[Requires(Permission.ViewPeople)]
public sealed class IndexModel(TrackerContext db, TimeProvider clock) : ListPage
{
    /// <summary>The organisation that someone came from.</summary>
    [BindProperty(SupportsGet = true, Name = "organisation")]
    public Guid? OrganisationId { get; set; }

    /// <summary>What stands in the field beside the id.</summary>
    [BindProperty(SupportsGet = true, Name = "body")]
    public string? OrganisationName { get; set; }

    /// <summary>A province of today; with it go those that it succeeded, and the communes in it.</summary>
    [BindProperty(SupportsGet = true, Name = "province")]
    public Guid? ProvinceId { get; set; }

    public Paged<Row> People { get; private set; } = Paged<Row>.Empty;

    public IReadOnlyList<SelectListItem> Provinces { get; private set; } = [];

    public string SortedBy => string.IsNullOrEmpty(Sort) ? "name" : Sort;

    public bool IsFiltered => !string.IsNullOrWhiteSpace(Wanted) || OrganisationId is not null || ProvinceId is not null;

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        OrganisationName = OrganisationId is null ? null : await db.Organisations.Where(o => o.Id == OrganisationId).Select(o => o.Name).SingleOrDefaultAsync(cancellationToken);
        People = await (await RowsAsync(cancellationToken)).PageAsync(PageNumber, cancellationToken);
        Provinces = await db.Areas.AsNoTracking()
            .Where(a => a.Level == AreaLevel.Province)
            .ExistingOn(clock.Today())
            .OrderBy(a => a.ShortName)
            .Select(a => new SelectListItem(a.ShortName, a.Id.ToString()))
            .ToListAsync(cancellationToken);
    }

    protected override async Task<Export> ExportAsync(CancellationToken cancellationToken) => new Export<Row>("Người giữ chức vụ", await RowsAsync(cancellationToken),
    [
        new("Họ và tên", 30, row => row.Name),
        new("Cấp bậc", 16, row => row.Rank),
        new("Chức vụ gần nhất", 60, row => string.Join("; ", row.Last?.Posts ?? [])),
        new("Đơn vị", 40, row => row.Last?.Organisation ?? row.Province),
        new("Ghi nhận ngày", 16, row => row.Last?.On ?? PartialDate.Unknown),
        new("Năm", 10, row => row.Last?.Year),
    ]);

    private async Task<IQueryable<Row>> RowsAsync(CancellationToken cancellationToken)
    {
        var found = await FilteredAsync(db.StandingPeople().AsNoTracking().NamedLike(Wanted, db), cancellationToken);
        var latest = db.Appearances().LatestFirst();

        return (SortedBy == "-name" ? found.ByGivenNameDownwards() : found.ByGivenName())
            .Select(p => new Row(
                p.Id,
                p.FullName,
                latest.Where(a => (a.Person.Id == p.Id || a.Person.SameAsId == p.Id) && a.Participant.Rank != null).Select(a => a.Participant.Rank).FirstOrDefault(),
                latest.Where(a => a.Person.Id == p.Id || a.Person.SameAsId == p.Id)
                    .Select(a => new Seen(
                        a.Participant.Posts,
                        db.Organisations.Where(o => o.Id == a.Participant.OrganisationId).Select(o => o.Name).FirstOrDefault(),
                        a.Conference.HeldOn.Year,
                        a.Conference.HeldOn.Month,
                        a.Conference.HeldOn.Day))
                    .FirstOrDefault(),
                p.ScopeId == Area.NationId ? null : db.Areas.Where(a => a.Id == p.ScopeId).Select(a => a.ShortName).FirstOrDefault()));
    }

    private async Task<IQueryable<Person>> FilteredAsync(IQueryable<Person> people, CancellationToken cancellationToken)
    {
        var appearances = db.Appearances();
        if (OrganisationId is { } organisation)
            people = people.Where(p => appearances.Any(a => (a.Person.Id == p.Id || a.Person.SameAsId == p.Id) && a.Participant.OrganisationId == organisation));
        if (ProvinceId is { } province)
        {
            var areas = await db.LineageOfAsync(province, cancellationToken);
            var organisations = db.Organisations.Serving(areas, db);
            people = people.Where(p =>
                areas.Contains(p.ScopeId) || appearances.Any(a => (a.Person.Id == p.Id || a.Person.SameAsId == p.Id) && organisations.Any(o => o.Id == a.Participant.OrganisationId)));
        }

        return people;
    }

    /// <param name="Rank">The last one that a record names.</param>
    /// <param name="Last">None when the viewer may see no conference of the person.</param>
    public sealed record Row(Guid Id, string Name, string? Rank, Seen? Last, string? Province);

    /// <summary>A person at a conference.</summary>
    public sealed record Seen(IReadOnlyList<string> Posts, string? Organisation, short? Year, short? Month, short? Day)
    {
        public PartialDate On => new(Year, Month, Day);
    }
}
