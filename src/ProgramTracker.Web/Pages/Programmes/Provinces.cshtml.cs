using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ProgramTracker.Data;
using ProgramTracker.Data.Programmes;
using ProgramTracker.Data.Schema;
using ProgramTracker.Domain.Dates;
using ProgramTracker.Domain.Organisations;
using ProgramTracker.Web.Lists;
using ProgramTracker.Web.Permissions;

namespace ProgramTracker.Web.Pages.Programmes;

/// <summary>The provinces of today under a national programme: which have signed their own, consolidated their committee, held their review.</summary>
[Requires(Permission.ViewProgrammes)]
public sealed class ProvincesModel(TrackerContext db, TimeProvider clock) : ListPage
{
    private const string Yes = "yes";
    private const string No = "no";

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty(SupportsGet = true, Name = "signed")]
    public string? OwnProgramme { get; set; }

    [BindProperty(SupportsGet = true, Name = "committee")]
    public string? Committee { get; set; }

    [BindProperty(SupportsGet = true, Name = "review")]
    public string? Review { get; set; }

    public string Name { get; private set; } = "";

    public IReadOnlyList<ProvinceTree.Province> Provinces { get; private set; } = [];

    public int Number { get; private set; }

    public int Total { get; private set; }

    public string SortedBy => string.IsNullOrEmpty(Sort) ? "name" : Sort;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if (await db.Programmes.AsNoTracking().WithATree().SingleOrDefaultAsync(p => p.Id == Id, cancellationToken) is not { } programme)
            return NotFound();

        Name = programme.Number ?? programme.Title;
        var page = await Found().PageAsync(PageNumber, cancellationToken);
        (Number, Total) = (page.Number, page.Total);
        var ids = page.Rows.Select(p => p.ProvinceId).ToList();
        var tree = await ProvinceTree.OfAsync(db, Id, db.TreeOf(Id, clock.Today()).Where(p => ids.Contains(p.ProvinceId)), cancellationToken);
        Provinces = [.. tree.Provinces.OrderBy(p => ids.IndexOf(p.Id))];

        return Page();
    }

    protected override async Task<Export> ExportAsync(CancellationToken cancellationToken)
    {
        var tree = (await ProvinceTree.OfAsync(db, Id, clock.Today(), cancellationToken)).Provinces.ToDictionary(p => p.Id);

        return new Export<ProvinceInTree>("Tỉnh, thành phố thực hiện", Found(),
        [
            new("Tỉnh, thành phố", 24, row => tree[row.ProvinceId].Name),
            new("Chương trình của tỉnh", 16, row => row.IsSigned ? "Đã ký" : "Chưa ký"),
            new("Số, ký hiệu", 40, row => string.Join("; ", tree[row.ProvinceId].Programmes.Select(p => p.Name))),
            new("Ngày ký đầu tiên", 16, row => row.SignedOn()),
            new("Năm ký", 10, row => row.SignedYear),
            new("Của tỉnh trước sắp xếp", 30, row => string.Join(", ", tree[row.ProvinceId].FormerSigners)),
            new("Ban Chỉ đạo", 18, row => row.IsConsolidated ? "Đã kiện toàn" : "Chưa kiện toàn"),
            new("Ngày kiện toàn gần nhất", 18, row => tree[row.ProvinceId].Consolidations.Select(c => c.On).FirstOrDefault()),
            new("Văn bản kiện toàn", 30, row => tree[row.ProvinceId].Consolidations.Select(c => c.Document).FirstOrDefault()),
            new("Sơ kết, tổng kết", 24, row => row.IsReviewed ? "Đã sơ kết, tổng kết" : "Chưa sơ kết, tổng kết"),
            new("Hội nghị gần nhất", 60, row => tree[row.ProvinceId].Reviews.Select(r => r.Title).FirstOrDefault()),
        ]);
    }

    private IQueryable<ProvinceInTree> Found()
    {
        var areas = db.Areas.Where(a => a.Level == AreaLevel.Province).Matching(Wanted);
        var found = db.TreeOf(Id, clock.Today()).Join(areas, p => p.ProvinceId, a => a.Id, (p, a) => new { p, a });
        if (OwnProgramme is Yes or No)
            found = found.Where(pair => pair.p.IsSigned == (OwnProgramme == Yes));
        if (Committee is Yes or No)
            found = found.Where(pair => pair.p.IsConsolidated == (Committee == Yes));
        if (Review is Yes or No)
            found = found.Where(pair => pair.p.IsReviewed == (Review == Yes));

        return (SortedBy switch
        {
            "-name" => found.OrderByDescending(pair => pair.a.ShortName),
            "signed" => found.OrderBy(pair => pair.p.SignedYear == null).ThenBy(pair => pair.p.SignedYear).ThenBy(pair => pair.p.SignedMonth).ThenBy(pair => pair.p.SignedDay).ThenBy(pair => pair.a.ShortName),
            "-signed" => found.OrderBy(pair => pair.p.SignedYear == null).ThenByDescending(pair => pair.p.SignedYear).ThenByDescending(pair => pair.p.SignedMonth).ThenByDescending(pair => pair.p.SignedDay)
                .ThenBy(pair => pair.a.ShortName),
            _ => found.OrderBy(pair => pair.a.ShortName),
        }).Select(pair => pair.p);
    }
}
