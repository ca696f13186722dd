using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ProgramTracker.Data;
using ProgramTracker.Data.Programmes;
using ProgramTracker.Data.Scope;
using ProgramTracker.Domain.Dates;
using ProgramTracker.Domain.Programmes;
using ProgramTracker.Web.Lists;
using ProgramTracker.Web.Permissions;

namespace ProgramTracker.Web.Pages.Programmes;

/// <summary>Cooperation programmes, national and provincial.</summary>
[Requires(Permission.ViewProgrammes)]
public sealed class IndexModel(TrackerContext db, TimeProvider clock) : ListPage
{
    public const string LatestFirst = "-signed";

    private const string Mine = "mine";

    /// <summary>The states one can ask for, as the address says them; <c>overdue</c> and <c>ending</c> are parts of those in force.</summary>
    public static readonly IReadOnlyDictionary<string, string> States = new Dictionary<string, string>
    {
        ["in-force"] = ProgrammeWords.Of(ProgrammeState.InForce),
        ["overdue"] = ProgrammeWords.PastItsPeriod,
        ["ending"] = ProgrammeWords.EndsThisYear,
        ["draft"] = ProgrammeWords.Of(ProgrammeState.Draft),
        ["concluded"] = ProgrammeWords.Of(ProgrammeState.Concluded),
        ["superseded"] = ProgrammeWords.Of(ProgrammeState.Superseded),
        ["cancelled"] = ProgrammeWords.Of(ProgrammeState.Cancelled),
    };

    /// <summary>Whose programmes one can ask for, as the address says it.</summary>
    public static readonly IReadOnlyDictionary<string, string> Levels = new Dictionary<string, string> { ["national"] = "Trung ương", ["provincial"] = "Tỉnh, thành phố", [Mine] = "Đơn vị tôi" };

    [BindProperty(SupportsGet = true, Name = "state")]
    public string? State { get; set; }

    [BindProperty(SupportsGet = true, Name = "level")]
    public string? Level { get; set; }

    [BindProperty(SupportsGet = true, Name = "year")]
    public short? Year { get; set; }

    /// <summary>A party of the programmes, as its page links here.</summary>
    [BindProperty(SupportsGet = true, Name = "organisation")]
    public Guid? PartyId { get; set; }

    public string? PartyName { get; private set; }

    public Paged<Row> Programmes { get; private set; } = Paged<Row>.Empty;

    public string SortedBy => string.IsNullOrEmpty(Sort) ? LatestFirst : Sort;

    public bool IsFiltered => !string.IsNullOrWhiteSpace(Wanted) || !string.IsNullOrEmpty(State) || !string.IsNullOrEmpty(Level) || Year is not null || PartyId is not null;

    public DateOnly Today { get; } = clock.Today();

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Programmes = await Rows().PageAsync(PageNumber, cancellationToken);
        PartyName = PartyId is null ? null : await db.Organisations.Where(o => o.Id == PartyId).Select(o => o.Name).SingleOrDefaultAsync(cancellationToken);
    }

    protected override Task<Export> ExportAsync(CancellationToken cancellationToken) => Task.FromResult<Export>(new Export<Row>("Chương trình phối hợp", Rows(),
    [
        new("Số, ký hiệu", 24, row => row.Number),
        new("Chương trình", 70, row => row.Title),
        new("Các bên", 50, row => string.Join(", ", row.Parties)),
        new("Ngày ký", 14, row => row.SignedOn),
        new("Năm ký", 10, row => row.SignedOn.Year),
        new("Từ", 14, row => row.From),
        new("Đến", 14, row => row.To),
        new("Trạng thái", 28, row => Programme.IsPastItsPeriod(row.State, row.To, Today) ? ProgrammeWords.PastItsPeriod : ProgrammeWords.Of(row.State)),
    ]));

    private IQueryable<Row> Rows() => Sorted(Filtered()).Select(p => new Row(
        p.Id,
        p.NumberCanonical ?? p.NumberRaw,
        p.Title,
        p.State,
        p.SignedOn,
        p.From,
        p.To,
        p.Parties.OrderBy(party => party.Order).Select(party => party.Name).ToList()));

    private IQueryable<Programme> Filtered()
    {
        var found = InState(db.Programmes.AsNoTracking().FoundBy(Wanted));
        if (Level is "national" or "provincial")
            found = found.OfTheNation(Level == "national");
        else if (Level == Mine)
            found = found.WritableBy(db.Actor);
        if (Year is { } year)
            found = found.InForceIn(year);
        if (PartyId is { } party)
            found = found.Where(p => p.Parties.Any(one => one.OrganisationId == party));

        return found;
    }

    private IQueryable<Programme> InState(IQueryable<Programme> programmes) => State switch
    {
        "in-force" => programmes.Where(p => p.State == ProgrammeState.InForce),
        "overdue" => programmes.PastTheirPeriod(Today),
        "ending" => programmes.EndingBy(Today.Year),
        "draft" => programmes.Where(p => p.State == ProgrammeState.Draft),
        "concluded" => programmes.Where(p => p.State == ProgrammeState.Concluded),
        "superseded" => programmes.Where(p => p.State == ProgrammeState.Superseded),
        "cancelled" => programmes.Where(p => p.State == ProgrammeState.Cancelled),
        _ => programmes,
    };

    private IQueryable<Programme> Sorted(IQueryable<Programme> programmes) => SortedBy switch
    {
        "title" => programmes.OrderBy(p => p.Title).ThenBy(p => p.Id),
        "-title" => programmes.OrderByDescending(p => p.Title).ThenBy(p => p.Id),
        "ends" => programmes.OrderBy(p => p.To.Year == null).ThenBy(p => p.To.Year).ThenBy(p => p.To.Month).ThenBy(p => p.To.Day).ThenBy(p => p.Id),
        "-ends" => programmes.OrderBy(p => p.To.Year == null).ThenByDescending(p => p.To.Year).ThenByDescending(p => p.To.Month).ThenByDescending(p => p.To.Day).ThenBy(p => p.Id),
        "signed" => programmes.OrderBy(p => p.SignedOn.Year == null).ThenBy(p => p.SignedOn.Year).ThenBy(p => p.SignedOn.Month).ThenBy(p => p.SignedOn.Day).ThenBy(p => p.Id),
        _ => programmes.LatestFirst(),
    };

    public sealed record Row(
        Guid Id, string? Number, string Title, ProgrammeState State, PartialDate SignedOn, PartialDate From, PartialDate To, IReadOnlyList<string> Parties);
}
