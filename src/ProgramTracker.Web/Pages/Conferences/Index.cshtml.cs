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

    /// <summary>Kept by the reader's own organisation.</summary>
    public const string Mine = "mine";

    private const string TookPlace = "took-place";
    private const string Unconfirmed = "unconfirmed";

    [BindProperty(SupportsGet = true, Name = "year")]
    public short? Year { get; set; }

    [BindProperty(SupportsGet = true, Name = "purpose")]
    public ConferencePurpose? Purpose { get; set; }

    /// <summary><see cref="TookPlace"/>, <see cref="Unconfirmed"/>, or a <see cref="ConferenceState"/>.</summary>
    [BindProperty(SupportsGet = true, Name = "state")]
    public string? State { get; set; }

    /// <summary><see cref="Mine"/>, or the id of the area whose record it is.</summary>
    [BindProperty(SupportsGet = true, Name = "of")]
    public string? Whose { get; set; }

    /// <summary>An organisation that had a part in the conferences, as its page links here.</summary>
    [BindProperty(SupportsGet = true, Name = "organisation")]
    public Guid? InvolvedId { get; set; }

    public string? InvolvedName { get; private set; }

    public Paged<Row> Conferences { get; private set; } = Paged<Row>.Empty;

    public IReadOnlyList<SelectListItem> Owners { get; private set; } = [];

    public IReadOnlyList<SelectListItem> States =>
    [
        new(t["Đã tổ chức"], TookPlace),
        new(t["Chưa xác nhận"], Unconfirmed),
        .. Enum.GetValues<ConferenceState>().Select(state => new SelectListItem(t[ConferenceWords.Of(state)], state.ToString())),
    ];

    public string SortedBy => string.IsNullOrEmpty(Sort) ? LatestFirst : Sort;

    public bool IsFiltered => !string.IsNullOrWhiteSpace(Wanted) || Year is not null || Purpose is not null || !string.IsNullOrEmpty(State) || !string.IsNullOrEmpty(Whose) || InvolvedId is not null;

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var found = db.Conferences.AsNoTracking().Matching(Wanted);
        if (Year is { } year)
            found = found.HeldIn(year);
        if (Purpose is { } purpose)
            found = found.Where(c => c.LeadingPurpose == purpose || c.OtherPurposes.Contains(purpose));
        if (InvolvedId is { } involved)
        {
            found = found.Involving(involved);
            InvolvedName = await db.Organisations.Where(o => o.Id == involved).Select(o => o.Name).SingleOrDefaultAsync(cancellationToken);
        }

        Conferences = await Shown(Sorted(InState(Kept(found)))).PageAsync(PageNumber, cancellationToken);
        Owners =
        [
            new SelectListItem(t["Đơn vị tôi"], Mine),
            new SelectListItem(t["Trung ương"], Area.NationId.ToString()),
            .. await db.ProvincesAsync(clock.Today()),
        ];
    }

    private IQueryable<Conference> InState(IQueryable<Conference> conferences) => State switch
    {
        TookPlace => conferences.TookPlace(),
        Unconfirmed => conferences.Unconfirmed(),
        { } name when Enum.TryParse<ConferenceState>(name, out var state) && Enum.IsDefined(state) => conferences.Where(c => c.State == state),
        _ => conferences,
    };

    private IQueryable<Conference> Kept(IQueryable<Conference> conferences)
    {
        var own = db.Actor.Scope.OrganisationIds;
        if (Whose == Mine)
            return conferences.Where(c => own.Contains(c.OwnerId));
        if (!Guid.TryParse(Whose, out var area))
            return conferences;

        // A province's conferences of before the mergers of 2025 count as its own.
        return conferences.Where(c => c.ScopeId == area || db.AreaSuccessions.Any(s => s.SuccessorId == area && s.PredecessorId == c.ScopeId));
    }

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
