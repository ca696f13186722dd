using Microsoft.EntityFrameworkCore;
using ProgramTracker.Data;
using ProgramTracker.Data.Schema;
using ProgramTracker.Domain.Dates;
using ProgramTracker.Domain.Movements;
using ProgramTracker.Web.Lists;
using ProgramTracker.Web.Permissions;

namespace ProgramTracker.Web.Pages.Movements;

/// <summary>The register of movements.</summary>
[Requires(Permission.ViewMovements)]
public sealed class IndexModel(TrackerContext db) : ListPage
{
    public Paged<Row> Movements { get; private set; } = Paged<Row>.Empty;

    public string SortedBy => string.IsNullOrEmpty(Sort) ? "name" : Sort;

    public async Task OnGetAsync(CancellationToken cancellationToken) => Movements = await Rows().PageAsync(PageNumber, cancellationToken);

    protected override Task<Export> ExportAsync(CancellationToken cancellationToken) => Task.FromResult<Export>(new Export<Row>("Phong trào, cuộc vận động", Rows(),
    [
        new("Phong trào", 60, row => row.Name),
        new("Tên gọi khác", 60, row => row.OtherNames?.Replace("\n", "; ", StringComparison.Ordinal)),
        new("Cơ quan phát động", 40, row => row.LaunchedBy),
        new("Ngày phát động", 16, row => row.LaunchedOn),
        new("Năm phát động", 14, row => row.LaunchedOn.Year),
        new("Số chương trình", 14, row => row.Programmes),
        new("Số hội nghị", 14, row => row.Conferences),
    ]));

    private IQueryable<Row> Rows() => Sorted(db.Movements.AsNoTracking().Matching(Wanted)).Select(m => new Row(
        m.Id,
        m.Name,
        m.OtherNames,
        m.LaunchedBy,
        m.LaunchedOn,
        db.Programmes.Count(p => p.Movements.Any(carried => carried.MovementId == m.Id)),
        db.Conferences.Count(c => c.Reviews.Any(review => review.MovementId == m.Id))));

    private IQueryable<Movement> Sorted(IQueryable<Movement> movements) => SortedBy switch
    {
        "-name" => movements.OrderByDescending(m => m.Name).ThenByDescending(m => m.Id),
        "launched" => movements.OrderBy(m => m.LaunchedOn.Year == null).ThenBy(m => m.LaunchedOn.Year).ThenBy(m => m.LaunchedOn.Month).ThenBy(m => m.LaunchedOn.Day).ThenBy(m => m.Id),
        "-launched" => movements.OrderBy(m => m.LaunchedOn.Year == null).ThenByDescending(m => m.LaunchedOn.Year).ThenByDescending(m => m.LaunchedOn.Month)
            .ThenByDescending(m => m.LaunchedOn.Day).ThenByDescending(m => m.Id),
        _ => movements.OrderBy(m => m.Name).ThenBy(m => m.Id),
    };

    public sealed record Row(Guid Id, string Name, string? OtherNames, string? LaunchedBy, PartialDate LaunchedOn, int Programmes, int Conferences);
}
