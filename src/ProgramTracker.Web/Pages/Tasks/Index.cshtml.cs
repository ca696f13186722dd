using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using ProgramTracker.Data;
using ProgramTracker.Data.FollowUp;
using ProgramTracker.Data.Schema;
using ProgramTracker.Domain.Dates;
using ProgramTracker.Domain.FollowUp;
using ProgramTracker.Domain.Organisations;
using ProgramTracker.Web.Lists;
using ProgramTracker.Web.Permissions;

namespace ProgramTracker.Web.Pages.Tasks;

/// <summary>What was asked of us and what we asked of others, the late first.</summary>
[Requires(Permission.ViewTasks)]
public sealed class IndexModel(TrackerContext db, TimeProvider clock, IStringLocalizer<Words.Words> t) : ListPage
{
    /// <summary>Where a page says what it did before it came here.</summary>
    public const string DoneKey = "tasks.assigned";

    /// <summary>Also the tasks of a national conference in which the reader's province has no share.</summary>
    public const string Everywhere = "everywhere";
    public const string AskedOfUs = "asked";
    public const string LedByUs = "lead";
    public const string CoordinatedByUs = "coordinate";
    public const string GivenByUs = "given";

    private const string Open = "open";
    private const string Overdue = "overdue";
    private const string OwedByUs = "owed";

    /// <summary>Where the view of what is overdue counts what it may not name.</summary>
    private const string OverdueElsewhere = "overdue-elsewhere";

    /// <summary><see cref="AskedOfUs"/>, <see cref="GivenByUs"/>, or all.</summary>
    [BindProperty(SupportsGet = true, Name = "view")]
    public string? Side { get; set; }

    /// <summary>A state as <see cref="NameOf"/> writes it, <c>open</c>, <c>overdue</c>, or <c>owed</c>: our share is not reported.</summary>
    [BindProperty(SupportsGet = true, Name = "state")]
    public string? State { get; set; }

    /// <summary>
    /// Filters that the address brings, as records' pages link here: an organisation has a share; with <c>overdue</c> the task is late because of it. What its predecessors
    /// owed is its own.
    /// </summary>
    public TaskOrigin Origin { get; private set; } = TaskOrigin.None;

    /// <summary>Words of the name of an organisation that has a share.</summary>
    [BindProperty(SupportsGet = true, Name = "body")]
    public string? Body { get; set; }

    public Paged<Row> Tasks { get; private set; } = Paged<Row>.Empty;

    /// <summary>Who follows the leads of this page that have ended.</summary>
    public IReadOnlyDictionary<Guid, string> LeadsToday { get; private set; } = new Dictionary<Guid, string>();

    public bool IsFiltered => Origin.IsSaid || new[] { Query, State, Body, Side }.Any(filter => !string.IsNullOrEmpty(filter));

    public IReadOnlyList<SelectListItem> States =>
    [
        new(t["Chưa kết thúc"], Open),
        new(t["Quá hạn"], Overdue),
        new(t["Đơn vị mình chưa báo"], OwedByUs),
        .. Enum.GetValues<FollowUpState>().Select(state => new SelectListItem(t[TaskWords.Of(state)], NameOf(state))),
    ];

    /// <summary>Whether the list keeps out what concerns other provinces: for a province, as long as nothing else is asked for.</summary>
    public bool IsOwnProvinceOnly => !SeesAll && !IsFiltered;

    public bool SeesAll => db.Actor.Scope.SeesAll;

    public bool MayAssign => User.May(Permission.AssignTask);

    public DateOnly Today => clock.Today();

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Origin = await TaskOrigin.OfAsync(HttpContext.Request, db, Today, cancellationToken);
        Tasks = await Rows().PageAsync(PageNumber, cancellationToken);
        var ended = await db.EndedAsync([.. Tasks.Rows.Select(task => task.LeadId).OfType<Guid>().Distinct()], Today, cancellationToken);
        LeadsToday = ended.Where(o => o.Successors.Count > 0).ToDictionary(o => o.Id, o => string.Join(", ", o.Successors.Select(s => s.Name)));
    }

    protected override async Task<Export> ExportAsync(CancellationToken cancellationToken)
    {
        Origin = await TaskOrigin.OfAsync(HttpContext.Request, db, Today, cancellationToken);
        return new Export<Row>("Nhiệm vụ", Rows(), Columns);
    }

    private IReadOnlyList<Column<Row>> Columns =>
    [
        new("Nội dung", 80, row => row.Wording),
        new("Ngày giao", 14, row => row.AssignedOn),
        new("Chủ trì", 40, row => row.Lead ?? "Địa phương khác"),
        new("Phối hợp (đơn vị)", 18, row => row.Coordinating),
        new("Hạn", 14, row => row.DueOn),
        new("Trạng thái", 18, row => row.IsStateSeen ? TaskWords.Of(row.State) : null),
        new("Quá hạn", 10, row => row.IsOverdue(Today) ? "có" : null),
        new("Kết thúc ngày", 16, row => row.EndedOn),
        new("Đơn vị mình", 16, row => row is { IsOurs: true, EndedOn: null } ? row.WeOwe ? "chưa báo" : "đã báo" : null),
    ];

    private IQueryable<Row> Rows() => Select(Sorted(Filtered()));

    private IQueryable<FollowUpTask> Filtered()
    {
        var ours = db.Actor.Scope.OrganisationIds;
        var tasks = db.FollowUpTasks.Matching(Wanted).OfOrganisation(Body, db.Organisations);
        tasks = tasks.From(Origin, db);
        if (IsOwnProvinceOnly)
            tasks = tasks.Where(task => task.ScopeId != Area.NationId || task.Assignments.Any(share => share.ScopeId != Area.NationId));
        if (Origin.OrganisationId is not null)
            tasks = State == Overdue ? tasks.LateBy(Origin.OrganisationIds, Today) : tasks.AskedOf(Origin.OrganisationIds);
        tasks = Side switch
        {
            AskedOfUs => tasks.AskedOf(ours),
            LedByUs => tasks.LedBy(ours),
            CoordinatedByUs => tasks.CoordinatedBy(ours),
            GivenByUs => tasks.GivenBy(ours),
            _ => tasks,
        };

        return State switch
        {
            Open => tasks.Open(),
            Overdue => tasks.Overdue(Today),
            OverdueElsewhere => tasks.LateElsewhere(Today),
            OwedByUs => tasks.OwedBy(ours),
            { } name when Enum.GetValues<FollowUpState>().Where(state => NameOf(state) == name).ToList() is [var state] => tasks.InState(state),
            _ => tasks,
        };
    }

    private IQueryable<FollowUpTask> Sorted(IQueryable<FollowUpTask> tasks) => Sort switch
    {
        "due" => tasks.OrderBy(task => task.DueOn == null).ThenBy(task => task.DueOn).ThenBy(task => task.Id),
        "-due" => tasks.OrderBy(task => task.DueOn == null).ThenByDescending(task => task.DueOn).ThenBy(task => task.Id),
        "given" => tasks.OrderBy(task => task.AssignedOn).ThenBy(task => task.Id),
        "-given" => tasks.LatestFirst(),
        _ => tasks.MostUrgentFirst(),
    };

    private IQueryable<Row> Select(IQueryable<FollowUpTask> tasks)
    {
        var ours = db.Actor.Scope.OrganisationIds;
        var seesAll = db.Actor.Scope.SeesAll;

        return tasks.Select(task => new Row(
            task.Id,
            task.Wording,
            task.Assignments.Where(a => a.IsLead).Select(a => (Guid?)a.OrganisationId).FirstOrDefault(),
            task.Assignments.Where(a => a.IsLead).Select(a => db.Organisations.First(o => o.Id == a.OrganisationId).Name).FirstOrDefault(),
            seesAll || task.ScopeId != Area.NationId ? task.Assignments.Count(a => !a.IsLead) : null,
            task.AssignedOn,
            task.DueOn,
            task.EndedOn,
            task.IsDropped,
            task.Assignments.Any(a => a.IsLead ? a.ReportedDoneOn != null : task.Assignments.All(other => other.ReportedDoneOn != null)),
            task.Assignments.Any(a => a.StartedOn != null),
            task.Assignments.Any(a => ours.Contains(a.OrganisationId)),
            task.Assignments.Any(a => ours.Contains(a.OrganisationId) && a.ReportedDoneOn == null),
            task.Assignments.Count(a => a.ReportedDoneOn == null)));
    }

    private static string NameOf(FollowUpState state) => state switch
    {
        FollowUpState.Assigned => "assigned",
        FollowUpState.InProgress => "in-progress",
        FollowUpState.ReportedDone => "reported-done",
        FollowUpState.Closed => "closed",
        _ => "dropped",
    };

    /// <param name="Lead">None where the actor may not see who leads.</param>
    /// <param name="Coordinating">None where the actor may not see them all.</param>
    /// <param name="IsOurs">Our organisation has a share.</param>
    /// <param name="WeOwe">Our organisation has not reported its share.</param>
    /// <param name="Owing">Organisations that have not reported, of those that the actor sees.</param>
    public sealed record Row(
        Guid Id, string Wording, Guid? LeadId, string? Lead, int? Coordinating, DateOnly AssignedOn, DateOnly? DueOn, DateOnly? EndedOn, bool IsDropped, bool IsReportedDone, bool HasBegun,
        bool IsOurs, bool WeOwe, int Owing)
    {
        /// <summary>Whether the actor sees what tells how far the task is: it has ended, or who leads is in sight.</summary>
        public bool IsStateSeen => EndedOn is not null || LeadId is not null;

        public FollowUpState State => FollowUpTask.StateOf(EndedOn is not null, IsDropped, IsReportedDone, HasBegun);

        public bool IsOverdue(DateOnly today) => EndedOn is null && DueOn < today;
    }
}
