using Microsoft.Extensions.Localization;
using ProgramTracker.Data;
using ProgramTracker.Domain.Dates;
using ProgramTracker.Domain.Exemplars;
using ProgramTracker.Web.Lists;
using ProgramTracker.Web.Permissions;

namespace ProgramTracker.Web.Pages.Exemplars;

/// <summary>Models and exemplars of the movement: what, where, and how far each has come.</summary>
[Requires(Permission.ViewExemplars)]
public sealed class IndexModel(TrackerContext db, TimeProvider clock, IStringLocalizer<Words.Words> t) : ExemplarFilter(db, t)
{
    public Paged<Row> Exemplars { get; private set; } = Paged<Row>.Empty;

    public bool MayRegister => User.May(Permission.RegisterExemplar);

    public bool MayReview => User.May(Permission.ReviewExemplars);

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        await LoadFiltersAsync(clock.Today(), cancellationToken);
        Exemplars = await Rows(Sorted(Filtered())).PageAsync(PageNumber, cancellationToken);
    }

    protected override Task<Export> ExportAsync(CancellationToken cancellationToken) => Task.FromResult<Export>(new Export<Row>("Mô hình, điển hình", Rows(Sorted(Filtered())),
    [
        new("Tên", 60, row => row.Name),
        new("Loại", 20, row => ExemplarWords.Of(row.Kind)),
        new("Lĩnh vực", 30, row => row.Field),
        new("Địa phương", 24, row => row.Area),
        new("Bước", 16, row => ExemplarWords.Of(row.Stage)),
        new("Từ", 14, row => row.Since),
        new("Từ năm", 10, row => row.Year),
        new("Bắt đầu", 14, row => row.Began),
    ]));

    private IQueryable<Exemplar> Filtered() => Of(What, Meant());

    private IQueryable<Exemplar> Sorted(IQueryable<Exemplar> exemplars) => Sort switch
    {
        "-name" => exemplars.OrderByDescending(e => e.Name).ThenByDescending(e => e.Id),
        "since" => exemplars.OrderBy(e => e.Stages.Max(s => s.On.Year) == null).ThenBy(e => e.Stages.Max(s => s.On.Year)).ThenBy(e => e.Id),
        "-since" => exemplars.OrderBy(e => e.Stages.Max(s => s.On.Year) == null).ThenByDescending(e => e.Stages.Max(s => s.On.Year)).ThenByDescending(e => e.Id),
        _ => exemplars.OrderBy(e => e.Name).ThenBy(e => e.Id),
    };

    private IQueryable<Row> Rows(IQueryable<Exemplar> exemplars) => exemplars.Select(e => new Row(
        e.Id,
        e.Name,
        e.Kind,
        e.Field,
        Db.Areas.Where(a => a.Id == e.AreaId).Select(a => a.ShortName).FirstOrDefault(),
        e.Stage,
        e.Stages.OrderByDescending(s => s.Order).Select(s => s.On.Year).First(),
        e.Stages.OrderByDescending(s => s.Order).Select(s => s.On.Month).First(),
        e.Stages.OrderByDescending(s => s.Order).Select(s => s.On.Day).First(),
        e.Since));

    /// <param name="Year">With month and day: since when it stands at its stage, as far as that is known.</param>
    public sealed record Row(Guid Id, string Name, ExemplarKind Kind, string? Field, string? Area, ExemplarStage Stage, short? Year, short? Month, short? Day, PartialDate Began)
    {
        public PartialDate Since => new(Year, Month, Day);
    }
}
