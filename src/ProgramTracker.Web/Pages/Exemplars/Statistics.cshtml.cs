using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using ProgramTracker.Data;
using ProgramTracker.Data.Exemplars;
using ProgramTracker.Domain.Dates;
using ProgramTracker.Domain.Exemplars;
using ProgramTracker.Web.Lists;
using ProgramTracker.Web.Permissions;

namespace ProgramTracker.Web.Pages.Exemplars;

/// <summary>
/// How many there were in a period, how many began, spread beyond where they began and ended in it: by field, province, stage or the year they began. Each count
/// leads to the list that it counts.
/// </summary>
[Requires(Permission.ViewExemplars)]
public sealed class StatisticsModel(TrackerContext db, TimeProvider clock, IStringLocalizer<Words.Words> t) : ExemplarFilter(db, t)
{
    private const string ByField = "field";
    private const string ByArea = "area";
    private const string ByStage = "stage";
    private const string ByYear = "since";

    private readonly IStringLocalizer<Words.Words> _t = t;

    [BindProperty(SupportsGet = true, Name = "by")]
    public string? By { get; set; }

    public Paged<Count> Counts { get; private set; } = Paged<Count>.Empty;

    public Count Sum { get; private set; } = new();

    public IReadOnlyList<SelectListItem> Dimensions =>
        [new(_t["Lĩnh vực"], ByField), new(_t["Tỉnh, thành phố"], ByArea), new(_t["Bước"], ByStage), new(_t["Năm bắt đầu"], ByYear)];

    public string Dimension => Dimensions.First(d => d.Value == Chosen).Text;

    private string Chosen => By is ByArea or ByStage or ByYear ? By : ByField;

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        By = Chosen;
        await LoadFiltersAsync(clock.Today(), cancellationToken);
        Counts = await Rows().PageAsync(PageNumber, cancellationToken);
        Sum = new Count
        {
            All = await Meant().CountAsync(cancellationToken),
            Begun = await Of(Begun, Meant()).CountAsync(cancellationToken),
            Spread = await Of(Spread, Meant()).CountAsync(cancellationToken),
            Over = await Of(Over, Meant()).CountAsync(cancellationToken),
        };
    }

    /// <summary>What the row counts, in words.</summary>
    public string Said(Count row) => (Chosen, row.Key) switch
    {
        (_, null) => _t["chưa rõ"],
        (ByStage, { } key) => _t[ExemplarWords.Of(Enum.Parse<ExemplarStage>(key))],
        _ => row.Name ?? row.Key,
    };

    /// <summary>The address of the list that a count of the row counts; of all rows for none.</summary>
    public string ListOf(Count? row, string? what)
    {
        var key = row is null ? null : row.Key ?? NotKnown;
        string? Asked(string dimension, string? filter) => row is not null && Chosen == dimension ? key : filter;

        return Url.Page("Index", new
        {
            q = Query,
            kind = Kind,
            stage = row?.Key is { } stage && Chosen == ByStage ? NameOf(Enum.Parse<ExemplarStage>(stage)) : Stage,
            area = Asked(ByArea, Area),
            field = Asked(ByField, Field),
            since = Asked(ByYear, Since),
            movement = MovementId,
            from = From,
            to = To,
            what,
        })!;
    }

    protected override Task<Export> ExportAsync(CancellationToken cancellationToken) => Task.FromResult<Export>(new Export<Count>("Thống kê mô hình", Rows(),
    [
        new(Chosen switch { ByArea => "Tỉnh, thành phố", ByStage => "Bước", ByYear => "Năm bắt đầu", _ => "Lĩnh vực" }, 40, row => row.Key is null ? "Chưa rõ" : Chosen == ByStage ? ExemplarWords.Of(Enum.Parse<ExemplarStage>(row.Key)) : row.Name ?? row.Key),
        new("Có trong giai đoạn", 18, row => row.All),
        new("Bắt đầu", 12, row => row.Begun),
        new("Lan ra ngoài nơi khởi đầu", 24, row => row.Spread),
        new("Kết thúc", 12, row => row.Over),
    ]));

    /// <summary>One row per value; how many are there in four counts of the same filter. What is not known comes last.</summary>
    private IQueryable<Count> Rows()
    {
        var (begun, spread, over) = (Of(Begun, Meant()).Select(e => e.Id), Of(Spread, Meant()).Select(e => e.Id), Of(Over, Meant()).Select(e => e.Id));
        var keyed = Keyed(Meant()).Select(pair => new { pair.Key, pair.Name, IsBegun = begun.Contains(pair.Id), IsSpread = spread.Contains(pair.Id), IsOver = over.Contains(pair.Id) });

        return keyed
            .GroupBy(pair => new { pair.Key, pair.Name })
            .Select(same => new Count
            {
                Key = same.Key.Key,
                Name = same.Key.Name,
                All = same.Count(),
                Begun = same.Count(pair => pair.IsBegun),
                Spread = same.Count(pair => pair.IsSpread),
                Over = same.Count(pair => pair.IsOver),
            })
            .OrderBy(count => count.Key == null).ThenBy(count => EF.Functions.Collate(count.Name ?? count.Key, "vi"));
    }

    private IQueryable<Counted> Keyed(IQueryable<Exemplar> exemplars) => Chosen switch
    {
        ByArea => exemplars
            .LeftJoin(Db.AreasToday(), e => e.AreaId, a => (Guid?)a.AreaId, (e, a) => new { e.Id, ProvinceId = (Guid?)a!.ProvinceId })
            .Select(e => new Counted { Id = e.Id, Key = e.ProvinceId == null ? null : e.ProvinceId.ToString(), Name = Db.Areas.Where(a => a.Id == e.ProvinceId).Select(a => a.ShortName).FirstOrDefault() }),
        ByStage => exemplars.Select(e => new Counted { Id = e.Id, Key = e.Stage == ExemplarStage.Proposed ? "Proposed" : e.Stage == ExemplarStage.Piloted ? "Piloted" : e.Stage == ExemplarStage.Recognised ? "Recognised" : e.Stage == ExemplarStage.Replicated ? "Replicated" : e.Stage == ExemplarStage.Merged ? "Merged" : "Ended", Name = null }),
        ByYear => exemplars.Select(e => new Counted { Id = e.Id, Key = e.Since.Year == null ? null : "" + e.Since.Year, Name = null }),
        _ => exemplars.Select(e => new Counted { Id = e.Id, Key = e.Field, Name = null }),
    };

    private sealed class Counted
    {
        public Guid Id { get; init; }
        public string? Key { get; init; }
        public string? Name { get; init; }
    }

    /// <summary>Four counts of the same models and exemplars.</summary>
    public sealed class Count
    {
        public string? Key { get; init; }
        public string? Name { get; init; }

        /// <summary>There in the period.</summary>
        public int All { get; init; }
        public int Begun { get; init; }
        public int Spread { get; init; }

        /// <summary>Ended or merged in the period.</summary>
        public int Over { get; init; }
    }
}
