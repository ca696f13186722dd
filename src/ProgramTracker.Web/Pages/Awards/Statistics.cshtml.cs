using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using ProgramTracker.Data;
using ProgramTracker.Data.Awards;
using ProgramTracker.Domain.Awards;
using ProgramTracker.Domain.Dates;
using ProgramTracker.Web.Lists;
using ProgramTracker.Web.Permissions;

namespace ProgramTracker.Web.Pages.Awards;

/// <summary>How many awards were given, by year, form, authority, kind, area or programme. Every figure leads to the rows that it counts.</summary>
[Requires(Permission.ViewAwards)]
public sealed class StatisticsModel(TrackerContext db, TimeProvider clock, IStringLocalizer<Words.Words> t) : ListPage
{
    public const string ByYear = "year";
    public const string ByForm = "form";
    public const string ByAuthority = "authority";
    public const string ByArea = "area";
    public const string ByProgramme = "programme";

    /// <summary>What the rows stand for.</summary>
    [BindProperty(SupportsGet = true, Name = "by")]
    public string? By { get; set; }

    [BindProperty(SupportsGet = true, Name = "")]
    public AwardFilter Filter { get; set; } = new();

    public Paged<Row> Sums { get; private set; } = Paged<Row>.Empty;

    /// <summary>All awards that the filter means, each once.</summary>
    public (int Collectives, int Individuals, int Households) Total { get; private set; }

    public AwardChoices Choices { get; private set; } = AwardChoices.None;

    public string Dimension => By is ByForm or ByAuthority or ByArea or ByProgramme ? By : ByYear;

    public IReadOnlyList<(string Key, string Name)> Dimensions =>
        [(ByYear, t["Năm"]), (ByForm, t["Hình thức"]), (ByAuthority, t["Cấp khen thưởng"]), (ByArea, t["Địa phương"]), (ByProgramme, t["Chương trình"])];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Choices = await AwardFilter.ChoicesAsync(db, clock.Today(), t, cancellationToken);
        Sums = await Rows().PageAsync(PageNumber, cancellationToken);
        var all = await Awards().SummedBy(a => a.Recipient.Kind).ToListAsync(cancellationToken);
        Total = (all.Sum(s => s.Collectives), all.Sum(s => s.Individuals), all.Sum(s => s.Households));
    }

    protected override Task<Export> ExportAsync(CancellationToken cancellationToken) => Task.FromResult<Export>(new Export<Row>("Thống kê khen thưởng", Rows(),
    [
        new(Dimensions.First(d => d.Key == Dimension).Name, 50, row => row.Name),
        new("Tập thể", 14, row => row.Collectives),
        new("Cá nhân", 14, row => row.Individuals),
        new("Hộ gia đình", 14, row => row.Households),
        new("Cộng", 14, row => row.All),
    ]));

    private IQueryable<GivenAward> Awards() => Filter.Of(db.AwardsGiven().InForce(), db);

    private IQueryable<Row> Rows() => Dimension switch
    {
        ByForm => Awards().SummedBy(a => a.Decision.FormId).Join(db.AwardForms, s => s.Key, f => f.Id, (s, f) => new Row
        { Key = f.Id.ToString(), Name = f.Name, Collectives = s.Collectives, Individuals = s.Individuals, Households = s.Households }).OrderBy(row => row.Name),
        ByAuthority => Awards().SummedBy(a => a.Decision.AuthorityId).Join(db.Organisations, s => s.Key, o => o.Id, (s, o) => new Row
        { Key = o.Id.ToString(), Name = o.Name, Collectives = s.Collectives, Individuals = s.Individuals, Households = s.Households }).OrderBy(row => row.Name),
        ByArea => Awards().SummedBy(a => a.Recipient.ScopeId).Join(db.Areas, s => s.Key, a => a.Id, (s, a) => new Row
        { Key = a.Id.ToString(), Name = a.ShortName, Collectives = s.Collectives, Individuals = s.Individuals, Households = s.Households }).OrderBy(row => row.Name),
        ByProgramme => OfProgrammes(),
        _ => OfYears(),
    };

    private IQueryable<Row> OfYears()
    {
        var sums = Filter.Years == YearKind.Calendar
            ? Awards().SummedBy(a => a.Decision.DecidedOn.Year)
            : Awards().SummedBy(a => (short?)(a.Decision.DecidedOn.Year + (a.Decision.DecidedOn.Month == 12 && a.Decision.DecidedOn.Day >= 15 ? 1 : 0)));

        return sums.OrderByDescending(s => s.Key).Select(s => new Row
        { Key = "" + s.Key, Name = "" + s.Key, Collectives = s.Collectives, Individuals = s.Individuals, Households = s.Households });
    }

    /// <summary>An award counts for each programme that its conference reviewed.</summary>
    private IQueryable<Row> OfProgrammes()
    {
        var awards = Awards();
        var reviewed = db.AwardLines.Join(db.Conferences, l => l.ConferenceId, c => c.Id, (l, c) => new { l.Id, c.Reviews })
            .SelectMany(l => l.Reviews.Where(r => r.ProgrammeId != null), (l, r) => new { LineId = l.Id, ProgrammeId = r.ProgrammeId!.Value }).Distinct();

        return awards.Join(reviewed, a => a.Decision.LineId, r => r.LineId, (a, r) => new { a.Recipient.Kind, r.ProgrammeId })
            .GroupBy(a => a.ProgrammeId)
            .Select(same => new
            {
                same.Key,
                Collectives = same.Count(a => a.Kind == RecipientKind.Collective),
                Individuals = same.Count(a => a.Kind == RecipientKind.Individual),
                Households = same.Count(a => a.Kind == RecipientKind.Household),
            })
            .Join(db.Programmes, s => s.Key, p => p.Id, (s, p) => new Row
            { Key = p.Id.ToString(), Name = (p.NumberCanonical ?? p.NumberRaw ?? "") + " " + p.Title, Collectives = s.Collectives, Individuals = s.Individuals, Households = s.Households })
            .OrderBy(row => row.Name);
    }

    public sealed class Row
    {
        public string Key { get; init; } = "";
        public string Name { get; init; } = "";
        public int Collectives { get; init; }
        public int Individuals { get; init; }
        public int Households { get; init; }
        public int All => Collectives + Individuals + Households;
    }
}
