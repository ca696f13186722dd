using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using ProgramTracker.Data;
using ProgramTracker.Data.Exemplars;
using ProgramTracker.Data.Organisations;
using ProgramTracker.Data.Schema;
using ProgramTracker.Domain.Dates;
using ProgramTracker.Domain.Exemplars;
using ProgramTracker.Domain.Organisations;
using ProgramTracker.Web.Lists;
using ProgramTracker.Web.Permissions;

namespace ProgramTracker.Web.Pages.Exemplars;

/// <summary>Models and exemplars of the movement: what, where, and how far each has come.</summary>
[Requires(Permission.ViewExemplars)]
public sealed class IndexModel(TrackerContext db, TimeProvider clock, IStringLocalizer<Words.Words> t) : ListPage
{
    private const string Alive = "alive";

    [BindProperty(SupportsGet = true, Name = "kind")]
    public string? Kind { get; set; }

    /// <summary>A stage, or <c>alive</c>: neither ended nor merged.</summary>
    [BindProperty(SupportsGet = true, Name = "stage")]
    public string? Stage { get; set; }

    /// <summary>The province; its communes count as it.</summary>
    [BindProperty(SupportsGet = true, Name = "area")]
    public Guid? AreaId { get; set; }

    public Paged<Row> Exemplars { get; private set; } = Paged<Row>.Empty;
    public IReadOnlyList<SelectListItem> Provinces { get; private set; } = [];

    public bool MayRegister => User.May(Permission.RegisterExemplar);

    public bool IsFiltered => AreaId is not null || new[] { Query, Kind, Stage }.Any(filter => !string.IsNullOrEmpty(filter));

    public IReadOnlyList<SelectListItem> Kinds =>
        [.. Enum.GetValues<ExemplarKind>().Select(kind => new SelectListItem(t[ExemplarWords.Of(kind)], NameOf(kind)))];

    public IReadOnlyList<SelectListItem> Stages =>
        [new(t["Còn duy trì"], Alive), .. Enum.GetValues<ExemplarStage>().Select(stage => new SelectListItem(t[ExemplarWords.Of(stage)], NameOf(stage)))];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Provinces = await db.Areas
            .Where(a => a.Level == AreaLevel.Province)
            .ExistingOn(clock.Today())
            .OrderBy(a => a.ShortName)
            .Select(a => new SelectListItem(a.ShortName, a.Id.ToString()))
            .ToListAsync(cancellationToken);
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
    ]));

    private IQueryable<Exemplar> Filtered()
    {
        var exemplars = db.Exemplars.Matching(Wanted);
        if (Enum.GetValues<ExemplarKind>().Where(known => NameOf(known) == Kind).ToList() is [var kind])
            exemplars = exemplars.Where(e => e.Kind == kind);
        if (AreaId is { } area)
            exemplars = exemplars.Where(e => db.Areas.Any(a => a.Id == e.AreaId && (a.Id == area || a.ParentId == area)));
        if (Stage == Alive)
            exemplars = exemplars.Alive();
        else if (Enum.GetValues<ExemplarStage>().Where(known => NameOf(known) == Stage).ToList() is [var stage])
            exemplars = exemplars.Where(e => e.Stage == stage);

        return exemplars;
    }

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
        db.Areas.Where(a => a.Id == e.AreaId).Select(a => a.ShortName).FirstOrDefault(),
        e.Stage,
        e.Stages.OrderByDescending(s => s.Order).Select(s => s.On.Year).First(),
        e.Stages.OrderByDescending(s => s.Order).Select(s => s.On.Month).First(),
        e.Stages.OrderByDescending(s => s.Order).Select(s => s.On.Day).First()));

    private static string NameOf(ExemplarKind kind) => kind switch { ExemplarKind.Model => "model", ExemplarKind.Collective => "collective", _ => "individual" };

    private static string NameOf(ExemplarStage stage) => stage switch
    {
        ExemplarStage.Proposed => "proposed",
        ExemplarStage.Piloted => "piloted",
        ExemplarStage.Recognised => "recognised",
        ExemplarStage.Replicated => "replicated",
        ExemplarStage.Merged => "merged",
        _ => "ended",
    };

    /// <param name="Year">With month and day: since when it stands at its stage, as far as that is known.</param>
    public sealed record Row(Guid Id, string Name, ExemplarKind Kind, string? Field, string? Area, ExemplarStage Stage, short? Year, short? Month, short? Day)
    {
        public PartialDate Since => new(Year, Month, Day);
    }
}
