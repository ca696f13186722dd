using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using ProgramTracker.Data;
using ProgramTracker.Data.Conferences;
using ProgramTracker.Data.Schema;
using ProgramTracker.Domain.Conferences;
using ProgramTracker.Domain.Dates;
using ProgramTracker.Domain.Organisations;
using ProgramTracker.Web.Lists;
using ProgramTracker.Web.Permissions;

namespace ProgramTracker.Web.Pages.Conferences;

/// <summary>The conferences that the reader may see, the latest first.</summary>
[Requires(Permission.ViewConferences)]
public sealed class IndexModel(TrackerContext db, TimeProvider clock, IStringLocalizer<Words.Words> t) : ListPage
{
    public const string LatestFirst = "-held";

    [BindProperty(SupportsGet = true, Name = "")]
    public ConferenceFilter Filter { get; set; } = new();

    public string? InvolvedName { get; private set; }

    public Paged<Row> Conferences { get; private set; } = Paged<Row>.Empty;

    public IReadOnlyList<SelectListItem> Owners { get; private set; } = [];

    public IReadOnlyList<SelectListItem> States =>
    [
        new(t["Đã tổ chức"], ConferenceFilter.TookPlace),
        new(t["Chưa xác nhận"], ConferenceFilter.Unconfirmed),
        .. Enum.GetValues<ConferenceState>().Select(state => new SelectListItem(t[ConferenceWords.Of(state)], state.ToString())),
    ];

    public string SortedBy => string.IsNullOrEmpty(Sort) ? LatestFirst : Sort;

    public bool IsFiltered => !string.IsNullOrWhiteSpace(Wanted) || Filter.IsUsed;

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Conferences = await Rows().PageAsync(PageNumber, cancellationToken);
        InvolvedName = Filter.InvolvedId is null ? null : await db.Organisations.Where(o => o.Id == Filter.InvolvedId).Select(o => o.Name).SingleOrDefaultAsync(cancellationToken);
        Owners =
        [
            new SelectListItem(t["Đơn vị tôi"], ConferenceFilter.Mine),
            new SelectListItem(t["Chờ đơn vị tôi xác nhận dự"], ConferenceFilter.Asked),
            new SelectListItem(t["Trung ương"], Area.NationId.ToString()),
            .. await db.ProvincesAsync(clock.Today()),
        ];
    }

    protected override Task<Export> ExportAsync(CancellationToken cancellationToken) => Task.FromResult<Export>(new Export<Row>("Hội nghị", Rows(),
    [
        new("Hội nghị", 80, row => row.Title),
        new("Ngày tổ chức", 16, row => row.HeldOn),
        new("Năm", 10, row => row.HeldOn.Year),
        new("Mục đích", 26, row => ConferenceWords.Of(row.Purpose)),
        new("Đơn vị tổ chức", 50, row => row.Organisers > 1 ? $"{row.Organiser} và {row.Organisers - 1} đơn vị khác" : row.Organiser),
        new("Tình trạng", 28, row => ConferenceWords.Of(row.State)),
        new("Còn thiếu (mục)", 16, row => row.IsOpen ? row.Missing : (int?)null),
    ]));

    private IQueryable<Row> Rows() => Shown(Sorted(Filter.Of(db.Conferences.AsNoTracking().Matching(Wanted), db)));

    private IQueryable<Conference> Sorted(IQueryable<Conference> conferences) => SortedBy switch
    {
        "title" => conferences.OrderBy(c => c.Title).ThenBy(c => c.Id),
        "-title" => conferences.OrderByDescending(c => c.Title).ThenBy(c => c.Id),
        "held" => conferences.OrderBy(c => c.HeldOn.Year == null).ThenBy(c => c.HeldOn.Year).ThenBy(c => c.HeldOn.Month).ThenBy(c => c.HeldOn.Day).ThenBy(c => c.Id),
        _ => conferences.LatestFirst(),
    };

    private IQueryable<Row> Shown(IQueryable<Conference> conferences)
    {
        var own = db.Actor.Scope.OrganisationIds;
        return conferences.Select(c => new Row(
            c.Id,
            c.Title,
            c.HeldOn,
            c.LeadingPurpose,
            c.State,
            c.Organisers.OrderBy(o => o.Order).Select(o => o.Name).FirstOrDefault(),
            c.Organisers.Count,
            (c.State == ConferenceState.Held || c.State == ConferenceState.Recorded) && own.Contains(c.OwnerId),
            (c.HeldOn.Year == null || c.HeldOn.Day == null ? 1 : 0)
                + (c.Organisers.Any() ? 0 : 1)
                + (c.Reviews.Any() || c.Citations.Any() ? 0 : 1)
                + (c.Participants.Any(p => p.BridgePointId == null && (p.Roles & ParticipantRoles.Chair) != 0) ? 0 : 1)
                + (c.Conclusions.Any(conclusion => conclusion.Fate == ConclusionFate.Undecided) ? 1 : 0)));
    }

    /// <param name="Organiser">The first organiser; none where none is entered.</param>
    /// <param name="IsOpen">Whether the reader's organisation still records it.</param>
    /// <param name="Missing">How many things stand in the way of confirming it; the same rules as <see cref="Conference.Missing"/>.</param>
    public sealed record Row(
        Guid Id, string Title, PartialDate HeldOn, ConferencePurpose Purpose, ConferenceState State, string? Organiser, int Organisers, bool IsOpen, int Missing);
}
