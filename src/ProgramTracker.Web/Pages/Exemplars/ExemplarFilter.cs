using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using ProgramTracker.Data;
using ProgramTracker.Data.Exemplars;
using ProgramTracker.Data.Organisations;
using ProgramTracker.Data.Schema;
using ProgramTracker.Domain.Exemplars;
using ProgramTracker.Domain.Organisations;
using ProgramTracker.Web.Lists;

namespace ProgramTracker.Web.Pages.Exemplars;

/// <summary>Which models and exemplars are meant: what the list shows and what the statistics count, told by the same address, so that the two cannot differ.</summary>
public abstract class ExemplarFilter(TrackerContext db, IStringLocalizer<Words.Words> t) : ListPage
{
    public const string Alive = "alive";
    public const string Begun = "begun";
    public const string Spread = "spread";
    public const string Over = "over";

    /// <summary>In the place of a field, an area or a year: those of which it is not known.</summary>
    public const string NotKnown = "-";

    [BindProperty(SupportsGet = true, Name = "kind")]
    public string? Kind { get; set; }

    /// <summary>A stage, or <see cref="Alive"/>: neither ended nor merged.</summary>
    [BindProperty(SupportsGet = true, Name = "stage")]
    public string? Stage { get; set; }

    /// <summary>A province of today; its communes and the provinces that it was made of count as it.</summary>
    [BindProperty(SupportsGet = true, Name = "area")]
    public string? Area { get; set; }

    /// <summary>A field as the register writes it.</summary>
    [BindProperty(SupportsGet = true, Name = "field")]
    public string? Field { get; set; }

    /// <summary>First year of a period; whoever was there in it is meant.</summary>
    [BindProperty(SupportsGet = true, Name = "from")]
    public int? From { get; set; }

    [BindProperty(SupportsGet = true, Name = "to")]
    public int? To { get; set; }

    /// <summary>The year in which they began.</summary>
    [BindProperty(SupportsGet = true, Name = "since")]
    public string? Since { get; set; }

    /// <summary>What became of them in the period: <see cref="Begun"/>, <see cref="Spread"/> beyond where they began, <see cref="Over"/>.</summary>
    [BindProperty(SupportsGet = true, Name = "what")]
    public string? What { get; set; }

    [BindProperty(SupportsGet = true, Name = "movement")]
    public Guid? MovementId { get; set; }

    public IReadOnlyList<SelectListItem> Provinces { get; private set; } = [];
    public IReadOnlyList<SelectListItem> Fields { get; private set; } = [];
    public IReadOnlyList<SelectListItem> Movements { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Kinds =>
        [.. Enum.GetValues<ExemplarKind>().Select(kind => new SelectListItem(t[ExemplarWords.Of(kind)], NameOf(kind)))];

    public IReadOnlyList<SelectListItem> Stages =>
        [new(t["Còn duy trì"], Alive), .. Enum.GetValues<ExemplarStage>().Select(stage => new SelectListItem(t[ExemplarWords.Of(stage)], NameOf(stage)))];

    public IReadOnlyList<SelectListItem> Outcomes =>
        [new(t["Bắt đầu trong giai đoạn"], Begun), new(t["Lan ra ngoài nơi khởi đầu"], Spread), new(t["Kết thúc trong giai đoạn"], Over)];

    public bool IsFiltered =>
        MovementId is not null || From is not null || To is not null || new[] { Query, Kind, Stage, Area, Field, Since, What }.Any(filter => !string.IsNullOrEmpty(filter));

    protected TrackerContext Db { get; } = db;

    public static string NameOf(ExemplarKind kind) => kind switch { ExemplarKind.Model => "model", ExemplarKind.Collective => "collective", _ => "individual" };

    public static string NameOf(ExemplarStage stage) => stage switch
    {
        ExemplarStage.Proposed => "proposed",
        ExemplarStage.Piloted => "piloted",
        ExemplarStage.Recognised => "recognised",
        ExemplarStage.Replicated => "replicated",
        ExemplarStage.Merged => "merged",
        _ => "ended",
    };

    protected async Task LoadFiltersAsync(DateOnly today, CancellationToken cancellationToken)
    {
        var provinces = await Db.Areas.Where(a => a.Level == AreaLevel.Province).ExistingOn(today).OrderBy(a => a.ShortName)
            .Select(a => new SelectListItem(a.ShortName, a.Id.ToString())).ToListAsync(cancellationToken);
        Provinces = [.. provinces, new(t["Chưa rõ địa phương"], NotKnown)];
        var fields = await Db.Exemplars.Where(e => e.Field != null).Select(e => e.Field!).Distinct().OrderBy(f => EF.Functions.Collate(f, "vi")).ToListAsync(cancellationToken);
        Fields = [.. fields.Select(f => new SelectListItem(f, f)), new(t["Chưa rõ lĩnh vực"], NotKnown)];
        Movements = await Db.Movements.Where(m => Db.Exemplars.Any(e => e.MovementId == m.Id)).OrderBy(m => m.Name).Select(m => new SelectListItem(m.Name, m.Id.ToString())).ToListAsync(cancellationToken);
    }

    /// <summary>Those meant, before it is asked what became of them.</summary>
    protected IQueryable<Exemplar> Meant()
    {
        var exemplars = Db.Exemplars.AsNoTracking().Matching(Wanted).ThereBetween(From, To);
        var today = Db.AreasToday();
        if (Enum.GetValues<ExemplarKind>().Where(known => NameOf(known) == Kind).ToList() is [var kind])
            exemplars = exemplars.Where(e => e.Kind == kind);
        if (Stage == Alive)
            exemplars = exemplars.Alive();
        else if (Enum.GetValues<ExemplarStage>().Where(known => NameOf(known) == Stage).ToList() is [var stage])
            exemplars = exemplars.Where(e => e.Stage == stage);
        if (Area == NotKnown)
            exemplars = exemplars.Where(e => !today.Any(a => a.AreaId == e.AreaId));
        else if (Guid.TryParse(Area, out var area))
            exemplars = exemplars.Where(e => today.Any(a => a.AreaId == e.AreaId && a.ProvinceId == area));
        if (Field == NotKnown)
            exemplars = exemplars.Where(e => e.Field == null);
        else if (!string.IsNullOrEmpty(Field))
            exemplars = exemplars.Where(e => e.Field == Field);
        if (Since == NotKnown)
            exemplars = exemplars.Where(e => e.Since.Year == null);
        else if (short.TryParse(Since, out var since))
            exemplars = exemplars.Where(e => e.Since.Year == since);
        if (MovementId is { } movement)
            exemplars = exemplars.Where(e => e.MovementId == movement);

        return exemplars;
    }

    /// <summary>Those of which that can be said.</summary>
    protected IQueryable<Exemplar> Of(string? what, IQueryable<Exemplar> exemplars) => what switch
    {
        Begun => exemplars.BegunBetween(From, To),
        Spread => exemplars.Spread(Db),
        Over => exemplars.EndedBetween(From, To),
        _ => exemplars,
    };
}
