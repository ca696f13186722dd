using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using ProgramTracker.Data;
using ProgramTracker.Data.Organisations;
using ProgramTracker.Domain.Dates;
using ProgramTracker.Domain.Organisations;
using ProgramTracker.Web.Lists;
using ProgramTracker.Web.Pages.Organisations.Importing;
using ProgramTracker.Web.Permissions;

namespace ProgramTracker.Web.Pages.Organisations;

/// <summary>The catalogue of organisations, as it is today or was on a day.</summary>
[Requires(Permission.ViewOrganisations)]
public sealed class IndexModel(TrackerContext db, TimeProvider clock) : ListPage
{
    public const string Ended = "ended";
    public const string Ever = "all";

    /// <summary>Those that exist on the day when empty; <see cref="Ended"/> before it, or <see cref="Ever"/>.</summary>
    [BindProperty(SupportsGet = true, Name = "state")]
    public string? State { get; set; }

    [BindProperty(SupportsGet = true, Name = "line")]
    public OrganisationLine? Line { get; set; }

    [BindProperty(SupportsGet = true, Name = "level")]
    public OrganisationLevel? Level { get; set; }

    /// <summary>A province of today; with it go those that it succeeded, and the communes in it.</summary>
    [BindProperty(SupportsGet = true, Name = "province")]
    public Guid? ProvinceId { get; set; }

    /// <summary>The day that is looked at; today when empty.</summary>
    [BindProperty(SupportsGet = true, Name = "on")]
    public PartialDate On { get; set; }

    /// <summary>The body whose units and subordinates are wanted.</summary>
    [BindProperty(SupportsGet = true, Name = "under")]
    public Guid? ParentId { get; set; }

    public Paged<Row> Organisations { get; private set; } = Paged<Row>.Empty;

    public IReadOnlyList<SelectListItem> Provinces { get; private set; } = [];

    public string? ParentName { get; private set; }

    public DateOnly Day => On.Latest ?? clock.Today();

    public string SortedBy => string.IsNullOrEmpty(Sort) ? "name" : Sort;

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Organisations = await (await RowsAsync(cancellationToken)).PageAsync(PageNumber, cancellationToken);
        Provinces = await db.Areas.AsNoTracking()
            .Where(a => a.Level == AreaLevel.Province)
            .ExistingOn(clock.Today())
            .OrderBy(a => a.ShortName)
            .Select(a => new SelectListItem(a.ShortName, a.Id.ToString()))
            .ToListAsync(cancellationToken);
        ParentName = await db.Organisations.Where(o => o.Id == ParentId).Select(o => o.Name).SingleOrDefaultAsync(cancellationToken);
    }

    /// <summary>With the columns of the import, so that what goes out can come back.</summary>
    protected override async Task<Export> ExportAsync(CancellationToken cancellationToken) => new Export<Row>(OrganisationColumns.Sheet, await RowsAsync(cancellationToken),
    [
        new(OrganisationColumns.Code, 16, row => row.Code),
        new(OrganisationColumns.Name, 60, row => row.Name),
        new(OrganisationColumns.Abbreviation, 16, row => row.Abbreviation),
        new(OrganisationColumns.Line, 12, row => OrganisationWords.Of(row.Line)),
        new(OrganisationColumns.Level, 14, row => OrganisationWords.Of(row.Level)),
        new(OrganisationColumns.Area, 22, row => row.Level == OrganisationLevel.Central ? null : row.AreaCode),
        new(OrganisationColumns.Parent, 16, row => row.ParentCode),
        new(OrganisationColumns.IsUnit, 24, row => row.IsUnit ? "có" : null),
        new(OrganisationColumns.From, 14, row => row.ValidFrom),
        new(OrganisationColumns.To, 14, row => row.ValidTo),
        new("Địa bàn", 30, row => row.Province is null ? row.Area : $"{row.Area}, {row.Province}"),
    ]);

    private async Task<IQueryable<Row>> RowsAsync(CancellationToken cancellationToken)
    {
        var typed = await TypedName.ReadAsync(db, Wanted, cancellationToken);
        var found = Existing(db.Organisations.AsNoTracking().Named(typed));
        if (Line is { } line)
            found = found.Where(o => o.Line == line);
        if (Level is { } level)
            found = found.Where(o => o.Level == level);
        if (ParentId is { } parent)
            found = found.Where(o => o.ParentId == parent);
        if (ProvinceId is { } province)
            found = found.Serving(await db.LineageOfAsync(province, cancellationToken), db);

        return Sorted(found)
            .Select(o => new Row(
                o.Id,
                o.Code,
                o.Name,
                o.Abbreviation,
                o.Line,
                o.Level,
                db.Areas.Where(a => a.Id == o.AreaId).Select(a => a.Code).First(),
                db.Areas.Where(a => a.Id == o.AreaId).Select(a => a.ShortName).First(),
                db.Areas.Where(a => a.Level == AreaLevel.Province && db.Areas.Any(c => c.Id == o.AreaId && c.ParentId == a.Id)).Select(a => a.ShortName).FirstOrDefault(),
                db.Organisations.Where(parent => parent.Id == o.ParentId).Select(parent => parent.Code).FirstOrDefault(),
                o.IsUnitOfParent,
                o.ValidFrom,
                o.ValidTo));
    }

    private IQueryable<Organisation> Existing(IQueryable<Organisation> organisations) => State switch
    {
        Ended => organisations.Where(o => o.ValidTo < Day),
        Ever => organisations,
        _ => organisations.ExistingOn(Day),
    };

    private IQueryable<Organisation> Sorted(IQueryable<Organisation> organisations) => SortedBy switch
    {
        "-name" => organisations.OrderByDescending(o => o.Name).ThenByDescending(o => o.Id),
        "level" => organisations.OrderBy(o => o.Level == OrganisationLevel.Central ? 0 : o.Level == OrganisationLevel.Province ? 1 : 2).ThenBy(o => o.Name).ThenBy(o => o.Id),
        "-level" => organisations.OrderBy(o => o.Level == OrganisationLevel.Central ? 2 : o.Level == OrganisationLevel.Province ? 1 : 0).ThenBy(o => o.Name).ThenBy(o => o.Id),
        "area" => organisations.OrderBy(o => db.Areas.Where(a => a.Id == o.AreaId).Select(a => a.ShortName).First()).ThenBy(o => o.Name).ThenBy(o => o.Id),
        "-area" => organisations.OrderByDescending(o => db.Areas.Where(a => a.Id == o.AreaId).Select(a => a.ShortName).First()).ThenBy(o => o.Name).ThenBy(o => o.Id),
        _ => organisations.OrderBy(o => o.Name).ThenBy(o => o.Id),
    };

    /// <param name="Province">In which a commune lies.</param>
    public sealed record Row(
        Guid Id, string Code, string Name, string? Abbreviation, OrganisationLine Line, OrganisationLevel Level, string AreaCode, string Area, string? Province, string? ParentCode, bool IsUnit,
        DateOnly? ValidFrom, DateOnly? ValidTo);
}
