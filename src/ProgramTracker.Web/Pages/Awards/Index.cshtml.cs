using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using ProgramTracker.Data;
using ProgramTracker.Data.Awards;
using ProgramTracker.Data.Schema;
using ProgramTracker.Data.Scope;
using ProgramTracker.Domain.Awards;
using ProgramTracker.Domain.Conferences;
using ProgramTracker.Domain.Dates;
using ProgramTracker.Web.Lists;
using ProgramTracker.Web.Permissions;

namespace ProgramTracker.Web.Pages.Awards;

/// <summary>What conferences announced, with what the decisions list of it; and the decisions themselves.</summary>
[Requires(Permission.ViewAwards)]
public sealed class IndexModel(TrackerContext db, IStringLocalizer<Words.Words> t) : ListPage
{
    public const string OfDecisions = "decisions";

    private const string Unsettled = "unsettled";
    private const string UnsettledOurs = "ours";
    private const string Explained = "explained";
    private const string Agreeing = "agreeing";

    /// <summary><see cref="OfDecisions"/>, or the announced lines.</summary>
    [BindProperty(SupportsGet = true, Name = "view")]
    public string? Shown { get; set; }

    /// <summary>The calendar year of the conference, or of the decision.</summary>
    [BindProperty(SupportsGet = true, Name = "year")]
    public int? Year { get; set; }

    [BindProperty(SupportsGet = true, Name = "form")]
    public Guid? FormId { get; set; }

    /// <summary>Words of the name of the authority.</summary>
    [BindProperty(SupportsGet = true, Name = "authority")]
    public string? Authority { get; set; }

    [BindProperty(SupportsGet = true, Name = "state")]
    public string? State { get; set; }

    public bool ShowsDecisions => Shown == OfDecisions;

    public bool IsFiltered => Year is not null || FormId is not null || new[] { Query, Authority, State }.Any(filter => !string.IsNullOrEmpty(filter));

    public Paged<LineRow> Lines { get; private set; } = Paged<LineRow>.Empty;
    public IReadOnlyDictionary<Guid, AwardCount> Counts { get; private set; } = new Dictionary<Guid, AwardCount>();

    /// <summary>How many recipients the lines of all pages announced.</summary>
    public long Announced { get; private set; }
    public Paged<DecisionRow> Decisions { get; private set; } = Paged<DecisionRow>.Empty;
    public IReadOnlyList<SelectListItem> Forms { get; private set; } = [];

    public IReadOnlyList<SelectListItem> States => ShowsDecisions
        ? [.. Enum.GetValues<AwardDecisionState>().Select(state => new SelectListItem(t[AwardWords.Of(state)], NameOf(state)))]
        : [new(t["Chưa khớp, chưa giải trình"], Unsettled), new(t["Đơn vị mình chưa khớp"], UnsettledOurs), new(t["Đã giải trình"], Explained), new(t["Khớp"], Agreeing)];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Forms = await db.AwardForms.OrderBy(form => form.Name).Select(form => new SelectListItem(form.Name, form.Id.ToString())).ToListAsync(cancellationToken);
        if (ShowsDecisions)
            Decisions = await DecisionRows().PageAsync(PageNumber, cancellationToken);
        else
            await LoadLinesAsync(cancellationToken);
    }

    protected override async Task<Export> ExportAsync(CancellationToken cancellationToken) =>
        ShowsDecisions ? DecisionsExport() : await LinesExportAsync(cancellationToken);

    private Export<DecisionRow> DecisionsExport() => new("Quyết định khen thưởng", DecisionRows(),
    [
        new("Số quyết định", 24, row => row.Number),
        new("Ngày quyết định", 16, row => row.DecidedOn),
        new("Năm", 10, row => row.DecidedOn.Year),
        new("Cấp khen thưởng", 40, row => row.Authority),
        new("Hình thức", 40, row => row.Form),
        new("Được khen", 12, row => row.Recipients),
        new("Tình trạng", 20, row => AwardWords.Of(row.State)),
    ]);

    private async Task<Export<LineRow>> LinesExportAsync(CancellationToken cancellationToken)
    {
        var lines = FilteredLines();
        var counts = await db.AwardDecisions.Where(d => lines.Any(l => l.Id == d.LineId)).CountedByLine().ToDictionaryAsync(count => count.LineId, cancellationToken);

        return new Export<LineRow>("Khen thưởng đã công bố", LineRows(lines),
        [
            new("Hình thức", 40, row => row.Form),
            new("Cấp khen thưởng", 40, row => row.Authority),
            new("Nhóm được khen", 30, row => row.RecipientGroup),
            new("Hội nghị", 60, row => row.Conference),
            new("Ngày tổ chức", 16, row => row.HeldOn),
            new("Năm", 10, row => row.HeldOn.Year),
            new("Tập thể, đã lập", 18, row => CountOf(row).Collectives),
            new("Tập thể, công bố", 18, row => row.Collectives),
            new("Cá nhân, đã lập", 18, row => CountOf(row).Individuals),
            new("Cá nhân, công bố", 18, row => row.Individuals),
            new("Hộ gia đình, đã lập", 20, row => CountOf(row).Households),
            new("Hộ gia đình, công bố", 20, row => row.Households),
            new("Tình trạng", 30, row => AwardWords.Standing(CountOf(row), CountOf(row).Against(row.Collectives, row.Individuals, row.Households), row.IsExplained, t).Text),
        ]);

        AwardCount CountOf(LineRow row) => counts.GetValueOrDefault(row.Id) ?? new AwardCount(row.Id, 0, 0, 0, 0);
    }

    private async Task LoadLinesAsync(CancellationToken cancellationToken)
    {
        var lines = FilteredLines();
        Lines = await LineRows(lines).PageAsync(PageNumber, cancellationToken);
        Announced = await lines.SumAsync(l => (long)(l.Collectives ?? 0) + (l.Individuals ?? 0) + (l.Households ?? 0), cancellationToken);
        Counts = await db.AwardCountsAsync([.. Lines.Rows.Select(row => row.Id)], cancellationToken);
    }

    private IQueryable<AwardLine> FilteredLines()
    {
        var lines = db.AwardLines.Matching(Wanted);
        if (Year is { } year)
            lines = lines.Where(l => db.Conferences.Any(c => c.Id == l.ConferenceId && c.HeldOn.Year == year));
        if (FormId is { } form)
            lines = lines.Where(l => l.FormId == form);
        if (!string.IsNullOrWhiteSpace(Authority))
            lines = lines.Where(l => MeantAuthorities().Contains(l.AuthorityId!.Value));

        var (counted, differing) = (db.AwardDecisions.Counted(), db.AwardLines.Differing(db.AwardDecisions));

        return State switch
        {
            Unsettled => lines.Unsettled(db.AwardDecisions),
            UnsettledOurs => lines.WritableBy(db.Actor).Unsettled(db.AwardDecisions),
            Explained => lines.Where(l => l.Explanation != null),
            Agreeing => lines.Where(l => counted.Any(d => d.LineId == l.Id) && !differing.Any(other => other.Id == l.Id)),
            _ => lines,
        };
    }

    private IQueryable<LineRow> LineRows(IQueryable<AwardLine> lines)
    {
        var joined = lines.Join(db.Conferences, l => l.ConferenceId, c => c.Id, (line, conference) => new JoinedLine { Line = line, Conference = conference });
        var sorted = Sort switch
        {
            "authority" => joined.OrderBy(j => j.Line.AuthorityName).ThenBy(j => j.Line.Id),
            "-authority" => joined.OrderByDescending(j => j.Line.AuthorityName).ThenBy(j => j.Line.Id),
            "held" => joined.OrderBy(j => j.Conference.HeldOn.Year == null).ThenBy(j => j.Conference.HeldOn.Year).ThenBy(j => j.Conference.HeldOn.Month)
                .ThenBy(j => j.Conference.HeldOn.Day).ThenBy(j => j.Conference.Id).ThenBy(j => j.Line.Order),
            _ => joined.OrderBy(j => j.Conference.HeldOn.Year == null).ThenByDescending(j => j.Conference.HeldOn.Year).ThenByDescending(j => j.Conference.HeldOn.Month)
                .ThenByDescending(j => j.Conference.HeldOn.Day).ThenByDescending(j => j.Conference.Id).ThenBy(j => j.Line.Order),
        };

        return sorted.Select(j => new LineRow(
            j.Line.Id,
            j.Line.AuthorityName,
            db.AwardForms.First(f => f.Id == j.Line.FormId).Name,
            j.Line.RecipientGroup,
            j.Conference.Id,
            j.Conference.Title,
            j.Conference.HeldOn,
            j.Line.Collectives,
            j.Line.Individuals,
            j.Line.Households,
            j.Line.Explanation != null));
    }

    private IQueryable<DecisionRow> DecisionRows()
    {
        var decisions = db.AwardDecisions.Matching(Wanted);
        if (Year is { } year)
            decisions = decisions.Where(d => d.DecidedOn.Year == year);
        if (FormId is { } form)
            decisions = decisions.Where(d => d.FormId == form);
        if (!string.IsNullOrWhiteSpace(Authority))
            decisions = decisions.Where(d => MeantAuthorities().Contains(d.AuthorityId));
        if (Enum.GetValues<AwardDecisionState>().Where(state => NameOf(state) == State).ToList() is [var wanted])
            decisions = decisions.Where(d => d.State == wanted);
        else
            decisions = decisions.Kept();
        var sorted = Sort switch
        {
            "decided" => decisions.OrderBy(d => d.DecidedOn.Year == null).ThenBy(d => d.DecidedOn.Year).ThenBy(d => d.DecidedOn.Month).ThenBy(d => d.DecidedOn.Day).ThenBy(d => d.Id),
            "recipients" => decisions.OrderBy(d => d.ListedCollectives + d.ListedIndividuals + d.ListedHouseholds).ThenBy(d => d.Id),
            "-recipients" => decisions.OrderByDescending(d => d.ListedCollectives + d.ListedIndividuals + d.ListedHouseholds).ThenBy(d => d.Id),
            _ => decisions.LatestFirst(),
        };

        return sorted.Select(d => new DecisionRow(
            d.Id,
            d.NumberCanonical ?? d.NumberRaw,
            d.DecidedOn,
            db.Organisations.First(o => o.Id == d.AuthorityId).Name,
            db.AwardForms.First(f => f.Id == d.FormId).Name,
            d.ListedCollectives + d.ListedIndividuals + d.ListedHouseholds,
            d.State));
    }

    private IQueryable<Guid> MeantAuthorities() => db.Organisations.Matching(Authority).Select(o => o.Id);

    private static string NameOf(AwardDecisionState state) => state switch
    {
        AwardDecisionState.Reported => "reported",
        AwardDecisionState.Draft => "draft",
        AwardDecisionState.Issued => "issued",
        AwardDecisionState.Revoked => "revoked",
        AwardDecisionState.Voided => "voided",
        _ => "discarded",
    };

    public sealed record LineRow(
        Guid Id, string Authority, string Form, string? RecipientGroup, Guid ConferenceId, string Conference, PartialDate HeldOn, int? Collectives, int? Individuals, int? Households,
        bool IsExplained);

    /// <param name="Recipients">How many the list names whose award stands, whichever of them the actor may see.</param>
    public sealed record DecisionRow(Guid Id, string? Number, PartialDate DecidedOn, string Authority, string Form, int Recipients, AwardDecisionState State);

    private sealed class JoinedLine
    {
        public AwardLine Line { get; init; } = default!;
        public Conference Conference { get; init; } = default!;
    }
}
