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
    public const string AskedOfUs = "asked";
    public const string GivenByUs = "given";

    private const string Open = "open";
    private const string Overdue = "overdue";
    private const string OwedByUs = "owed";

    /// <summary><see cref="AskedOfUs"/>, <see cref="GivenByUs"/>, or all.</summary>
    [BindProperty(SupportsGet = true, Name = "view")]
    public string? Side { get; set; }

    /// <summary>A state as <see cref="NameOf"/> writes it, <c>open</c>, <c>overdue</c>, or <c>owed</c>: our share is not reported.</summary>
    [BindProperty(SupportsGet = true, Name = "state")]
    public string? State { get; set; }

    /// <summary>The organisation that leads; figures about one organisation lead here.</summary>
    [BindProperty(SupportsGet = true, Name = "organisation")]
    public Guid? LeadId { get; set; }

    /// <summary>An organisation that has a share, as its page links here.</summary>
    [BindProperty(SupportsGet = true, Name = "of")]
    public Guid? BodyId { get; set; }

    /// <summary>Words of the name of an organisation that has a share.</summary>
    [BindProperty(SupportsGet = true, Name = "body")]
    public string? Body { get; set; }

    public Paged<Row> Tasks { get; private set; } = Paged<Row>.Empty;

    public string? LeadName { get; private set; }
    public string? BodyName { get; private set; }

    public bool IsFiltered => LeadId is not null || BodyId is not null || new[] { Query, State, Body, Side }.Any(filter => !string.IsNullOrEmpty(filter));

    public IReadOnlyList<SelectListItem> States =>
    [
        new(t["Chưa kết thúc"], Open),
        new(t["Quá hạn"], Overdue),
        new(t["Đơn vị mình chưa báo"], OwedByUs),
        .. Enum.GetValues<FollowUpState>().Select(state => new SelectListItem(t[TaskWords.Of(state)], NameOf(state))),
    ];

    public bool MayAssign => User.May(Permission.AssignTask);

    public DateOnly Today => clock.Today();

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Tasks = await Rows().PageAsync(PageNumber, cancellationToken);
        LeadName = await NameAsync(LeadId, cancellationToken);
        BodyName = await NameAsync(BodyId, cancellationToken);
    }

    private async Task<string?> NameAsync(Guid? organisationId, CancellationToken cancellationToken) =>
        organisationId is null ? null : await db.Organisations.Where(o => o.Id == organisationId).Select(o => o.Name).SingleOrDefaultAsync(cancellationToken);

    protected override Task<Export> ExportAsync(CancellationToken cancellationToken) => Task.FromResult<Export>(new Export<Row>("Nhiệm vụ", Rows(),
    [
        new("Nội dung", 80, row => row.Wording),
        new("Ngày giao", 14, row => row.AssignedOn),
        new("Chủ trì", 40, row => row.Lead ?? "Địa phương khác"),
        new("Phối hợp (đơn vị)", 18, row => row.Coordinating),
        new("Hạn", 14, row => row.DueOn),
        new("Trạng thái", 18, row => TaskWords.Of(row.State)),
        new("Quá hạn", 10, row => row.IsOverdue(Today) ? "có" : null),
        new("Kết thúc ngày", 16, row => row.EndedOn),
        new("Đơn vị mình", 16, row => row is { IsOurs: true, EndedOn: null } ? row.WeOwe ? "chưa báo" : "đã báo" : null),
    ]));

    private IQueryable<Row> Rows() => Select(Sorted(Filtered()));

    private IQueryable<FollowUpTask> Filtered()
    {
        var ours = db.Actor.Scope.OrganisationIds;
        var tasks = db.FollowUpTasks.Matching(Wanted).OfOrganisation(Body, db.Organisations);
        if (LeadId is { } lead)
            tasks = tasks.LedBy(lead);
        if (BodyId is { } body)
            tasks = tasks.AskedOf([body]);
        tasks = Side switch
        {
            AskedOfUs => tasks.AskedOf(ours),
            GivenByUs => tasks.GivenBy(ours),
            _ => tasks,
        };

        return State switch
        {
            Open => tasks.Open(),
            Overdue => tasks.Overdue(Today),
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
            task.Assignments.Where(a => a.IsLead).Select(a => db.Organisations.First(o => o.Id == a.OrganisationId).Name).FirstOrDefault(),
            seesAll || task.ScopeId != Area.NationId ? task.Assignments.Count(a => !a.IsLead) : null,
            task.AssignedOn,
            task.DueOn,
            task.EndedOn,
            task.IsDropped,
            task.Assignments.Any(a => a.IsLead ? a.ReportedDoneOn != null : task.Assignments.All(other => other.ReportedDoneOn != null)),
            task.Assignments.Any(a => a.StartedOn != null),
            task.Assignments.Any(a => ours.Contains(a.OrganisationId)),
            task.Assignments.Any(a => ours.Contains(a.OrganisationId) && a.ReportedDoneOn == null)));
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
    public sealed record Row(
        Guid Id, string Wording, string? Lead, int? Coordinating, DateOnly AssignedOn, DateOnly? DueOn, DateOnly? EndedOn, bool IsDropped, bool IsReportedDone, bool HasBegun,
        bool IsOurs, bool WeOwe)
    {
        public FollowUpState State => FollowUpTask.StateOf(EndedOn is not null, IsDropped, IsReportedDone, HasBegun);

        public bool IsOverdue(DateOnly today) => EndedOn is null && DueOn < today;
    }
}
