using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using ProgramTracker.Data;
using ProgramTracker.Data.Exemplars;
using ProgramTracker.Data.Organisations;
using ProgramTracker.Domain.Dates;
using ProgramTracker.Domain.Organisations;
using ProgramTracker.Web.Lists;
using ProgramTracker.Web.Permissions;

namespace ProgramTracker.Web.Pages.Exemplars;

/// <summary>Where a model and those made after it were in operation on the closing day of a year, commune by commune.</summary>
[Requires(Permission.ViewExemplars)]
public sealed class PointsModel(TrackerContext db, TimeProvider clock) : ListPage
{
    private Replication _replication = default!;

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>The latest that was counted when none is asked.</summary>
    [BindProperty(SupportsGet = true, Name = "year")]
    public int? Year { get; set; }

    /// <summary>A province of today; what it was made of counts as it.</summary>
    [BindProperty(SupportsGet = true, Name = "area")]
    public Guid? AreaId { get; set; }

    public string Name { get; private set; } = "";
    public int YearShown => _replication.Year;
    public IReadOnlyList<SelectListItem> Years => [.. _replication.Years.Select(year => new SelectListItem($"{year}", $"{year}", year == YearShown))];
    public IReadOnlyList<SelectListItem> Provinces { get; private set; } = [];
    public Paged<Place> Places { get; private set; } = Paged<Place>.Empty;
    public (long Points, long Groups, long Members) Sum { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if (!await FindAsync(cancellationToken))
            return NotFound();

        Provinces = await db.Areas.Where(a => a.Level == AreaLevel.Province).ExistingOn(clock.Today()).OrderBy(a => a.ShortName)
            .Select(a => new SelectListItem(a.ShortName, a.Id.ToString())).ToListAsync(cancellationToken);
        Places = await Rows().PageAsync(PageNumber, cancellationToken);
        var found = Filtered();
        Sum = (await found.SumAsync(p => (long)p.Points, cancellationToken), await found.SumAsync(p => (long)(p.Groups ?? 0), cancellationToken), await found.SumAsync(p => (long)(p.Members ?? 0), cancellationToken));

        return Page();
    }

    protected override async Task<Export> ExportAsync(CancellationToken cancellationToken)
    {
        await FindAsync(cancellationToken);

        return new Export<Place>("Điểm của mô hình", Rows(),
        [
            new("Năm", 10, row => row.Year),
            new("Xã, phường", 30, row => row.Area),
            new("Tỉnh, thành phố", 24, row => row.Province),
            new("Mô hình", 50, row => row.Exemplar),
            new("Điểm", 10, row => row.Points),
            new("Tổ", 10, row => row.Groups),
            new("Thành viên", 12, row => row.Members),
            new("Học từ nơi", 30, row => row.Origin),
        ]);
    }

    private async Task<bool> FindAsync(CancellationToken cancellationToken)
    {
        _replication = await Replication.OfAsync(db, Id, Year, clock.Today(), cancellationToken);
        Name = await db.Exemplars.Where(e => e.Id == Id).Select(e => e.Name).SingleOrDefaultAsync(cancellationToken) ?? "";

        return Name.Length > 0;
    }

    private IQueryable<Domain.Exemplars.ExemplarPoint> Filtered()
    {
        var points = _replication.Points(db);
        var today = db.AreasToday();
        if (AreaId is { } province)
            points = points.Where(p => today.Any(area => area.AreaId == p.AreaId && area.ProvinceId == province));

        return points;
    }

    private IQueryable<Place> Rows() =>
        Filtered()
            .OrderBy(p => db.Areas.Where(a => a.Id == p.ScopeId).Select(a => a.ShortName).First()).ThenBy(p => db.Areas.Where(a => a.Id == p.AreaId).Select(a => a.Name).First()).ThenBy(p => p.Id)
            .Select(p => new Place(
                p.Year,
                db.Areas.Where(a => a.Id == p.AreaId).Select(a => a.Name).First(),
                p.AreaId == p.ScopeId ? null : db.Areas.Where(a => a.Id == p.ScopeId).Select(a => a.ShortName).First(),
                p.ExemplarId,
                db.Exemplars.Where(e => e.Id == p.ExemplarId).Select(e => e.Name).First(),
                p.Points,
                p.Groups,
                p.Members,
                db.Areas.Where(a => a.Id == p.OriginAreaId).Select(a => a.Name).FirstOrDefault()));

    public sealed record Place(int Year, string Area, string? Province, Guid ExemplarId, string Exemplar, int Points, int? Groups, int? Members, string? Origin);
}
