using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using ProgramTracker.Data;
using ProgramTracker.Data.FollowUp;
using ProgramTracker.Data.Schema;
using ProgramTracker.Domain.Conferences;
using ProgramTracker.Domain.Dates;
using ProgramTracker.Domain.FollowUp;
using ProgramTracker.Web.Lists;
using ProgramTracker.Web.Pages.Tasks;
using ProgramTracker.Web.Permissions;

namespace ProgramTracker.Web.Pages.Directions;

/// <summary>Who answers which standing direction, year by year: what is missing, of whom, and since when.</summary>
[Requires(Permission.ViewDirections)]
public sealed class IndexModel(TrackerContext db, TimeProvider clock, IStringLocalizer<Words.Words> t) : ListPage
{
    public const string Ours = "ours";

    private const string Owed = "owed";
    private const string Overdue = "overdue";
    private const string Answered = "answered";

    /// <summary>A calendar year; all years up to this one when empty.</summary>
    [BindProperty(SupportsGet = true, Name = "year")]
    public int? Year { get; set; }

    /// <summary><c>owed</c>: not answered; <c>overdue</c>: not answered and the year is over; <c>answered</c>.</summary>
    [BindProperty(SupportsGet = true, Name = "state")]
    public string? State { get; set; }

    /// <summary><see cref="Ours"/>, or all.</summary>
    [BindProperty(SupportsGet = true, Name = "view")]
    public string? Side { get; set; }

    /// <summary>Filters that the address brings, as records' pages link here.</summary>
    public TaskOrigin Origin { get; private set; } = TaskOrigin.None;

    public Paged<Row> Duties { get; private set; } = Paged<Row>.Empty;

    public DateOnly Today => clock.Today();

    public bool IsFiltered => Origin.IsSaid || Year is not null || new[] { Query, State, Side }.Any(filter => !string.IsNullOrEmpty(filter));

    public IReadOnlyList<SelectListItem> States => [new(t["Chưa trả lời"], Owed), new(t["Quá hạn"], Overdue), new(t["Đã trả lời"], Answered)];

    public IReadOnlyList<SelectListItem> Years { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Duties = await (await RowsAsync(cancellationToken)).PageAsync(PageNumber, cancellationToken);
        var first = await db.StandingDirections().MinAsync(d => (int?)d.FirstYear, cancellationToken) ?? Today.Year;
        Years = [.. Enumerable.Range(first, Math.Max(0, Today.Year - first + 1)).Reverse().Select(year => new SelectListItem(year.ToString(CultureInfo.InvariantCulture), year.ToString(CultureInfo.InvariantCulture)))];
    }

    protected override async Task<Export> ExportAsync(CancellationToken cancellationToken) => new Export<Row>("Chỉ đạo thường xuyên", await RowsAsync(cancellationToken),
    [
        new("Chỉ đạo", 80, row => row.Wording),
        new("Hội nghị", 50, row => row.Conference),
        new("Đơn vị trả lời", 40, row => row.Organisation),
        new("Năm", 8, row => row.Year),
        new("Hạn", 14, row => row.DueOn),
        new("Đã trả lời", 12, row => row.IsAnswered ? "có" : null),
        new("Quá hạn", 10, row => row.IsOverdue(Today) ? "có" : null),
    ]);

    private async Task<IQueryable<Row>> RowsAsync(CancellationToken cancellationToken)
    {
        Origin = await TaskOrigin.OfAsync(HttpContext.Request, db, Today, cancellationToken);
        var duties = db.DirectionDuties(Year ?? DirectionQueries.EarliestYear, Math.Min(Year ?? Today.Year, Today.Year));
        if (State is Owed or Overdue)
            duties = duties.Where(d => !d.IsAnswered);
        if (State == Overdue)
            duties = duties.Where(d => d.Year < Today.Year);
        if (State == Answered)
            duties = duties.Where(d => d.IsAnswered);
        if (Side == Ours)
            duties = duties.Where(d => db.Actor.Scope.OrganisationIds.Contains(d.OrganisationId));
        duties = duties.From(Origin, db);
        if (Origin.OrganisationId is not null)
            duties = duties.Where(d => Origin.OrganisationIds.Contains(d.OrganisationId));
        if (!string.IsNullOrWhiteSpace(Wanted))
            duties = duties.Where(d => db.Set<Conclusion>().Matching(Wanted).Any(c => c.Id == d.DirectionId) || db.Conferences.Matching(Wanted).Any(c => c.Id == d.ConferenceId));

        return duties
            .Join(db.Organisations, d => d.OrganisationId, o => o.Id, (d, o) => new { d, o.Name })
            .OrderBy(row => row.d.IsAnswered)
            .ThenBy(row => row.d.Year)
            .ThenBy(row => row.d.DirectionId)
            .ThenBy(row => row.Name)
            .ThenBy(row => row.d.OrganisationId)
            .Select(row => new Row(row.d.DirectionId, row.d.Wording, row.d.Conference, row.d.OrganisationId, row.Name, row.d.Year, row.d.IsAnswered));
    }

    public sealed record Row(Guid Id, string Wording, string Conference, Guid OrganisationId, string Organisation, int Year, bool IsAnswered)
    {
        public DateOnly DueOn => DirectionAnswer.DueOn(Year);

        public bool IsOverdue(DateOnly today) => !IsAnswered && DueOn < today;
    }
}
