using Microsoft.EntityFrameworkCore;
using ProgramTracker.Data;
using ProgramTracker.Domain.Organisations;
using ProgramTracker.Web.Lists;
using ProgramTracker.Web.Permissions;
using ProgramTracker.Web.Words;

namespace ProgramTracker.Web.Pages.Exemplars;

/// <summary>The criteria of every year: the nation's and those of the reader's province, the latest first.</summary>
[Requires(Permission.ViewExemplars)]
public sealed class CriteriaModel(TrackerContext db) : ListPage
{
    public Paged<Row> Sets { get; private set; } = Paged<Row>.Empty;

    public bool MayAdopt => User.May(Permission.AdoptAssessmentCriteria);

    public async Task OnGetAsync(CancellationToken cancellationToken) => Sets = await Rows().PageAsync(PageNumber, cancellationToken);

    protected override Task<Export> ExportAsync(CancellationToken cancellationToken) => Task.FromResult<Export>(new Export<Row>("Bộ tiêu chí", Rows(),
    [
        new("Năm", 10, row => row.Year),
        new("Lần", 8, row => row.Number),
        new("Áp dụng", 24, row => row.Area),
        new("Tiêu chí", 60, row => string.Join("; ", row.Criteria.Select(c => $"{c.Name}: {Figures.Of(c.MaxPoints)}"))),
        new("Tốt từ", 10, row => Figures.Of(row.GoodFrom)),
        new("Khá từ", 10, row => Figures.Of(row.FairFrom)),
        new("Trung bình từ", 14, row => Figures.Of(row.AverageFrom)),
        new("Ngày ban hành", 14, row => row.AdoptedOn),
        new("Đơn vị ban hành", 40, row => row.Owner),
    ]));

    private IQueryable<Row> Rows() =>
        db.AssessmentCriteria.AsNoTracking()
            .OrderByDescending(c => c.Year).ThenBy(c => c.ScopeId != Area.NationId).ThenBy(c => c.ScopeId).ThenByDescending(c => c.Number)
            .Select(c => new Row(
                c.Year,
                c.Number,
                db.Areas.Where(a => a.Id == c.ScopeId).Select(a => a.ShortName).First(),
                c.Criteria.OrderBy(part => part.Order).Select(part => new Line(part.Name, part.MaxPoints)).ToList(),
                c.GoodFrom,
                c.FairFrom,
                c.AverageFrom,
                c.AdoptedOn,
                db.Organisations.Where(o => o.Id == c.OwnerId).Select(o => o.Name).First()));

    public sealed record Row(int Year, int Number, string Area, IReadOnlyList<Line> Criteria, decimal GoodFrom, decimal FairFrom, decimal AverageFrom, DateOnly? AdoptedOn, string Owner);

    public sealed record Line(string Name, decimal MaxPoints);
}
