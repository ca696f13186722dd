using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using ProgramTracker.Data;
using ProgramTracker.Data.Scope;
using ProgramTracker.Domain.Dates;
using ProgramTracker.Domain.FollowUp;
using ProgramTracker.Domain.Organisations;
using ProgramTracker.Web.Permissions;

namespace ProgramTracker.Web.Pages.Tasks;

/// <summary>What was asked, by whom, by when, and how far each is.</summary>
[Requires(Permission.ViewTasks)]
public sealed class DetailsModel(TrackerContext db, TimeProvider clock) : PageModel
{
    private const int HistoryLength = 50;

    public FollowUpTask Task { get; private set; } = default!;
    public string Giver { get; private set; } = "";
    public OriginOf? Origin { get; private set; }
    public Paper? Basis { get; private set; }
    public IReadOnlyList<Share> Shares { get; private set; } = [];
    public IReadOnlyList<Event> History { get; private set; } = [];

    public DateOnly Today => clock.Today();

    /// <summary>Whether the rows shown are all there are.</summary>
    public bool SeesEveryShare => db.Actor.Scope.SeesAll || Task.ScopeId != Area.NationId;

    /// <summary>Whether what the actor sees tells how far the task is: it has ended, or who leads is in sight.</summary>
    public bool SeesState => Task.EndedOn is not null || Task.Assignments.Any(a => a.IsLead);

    /// <summary>Whether the reader's own people have a share: why a task of others ended or was opened again is theirs.</summary>
    public bool SeesReasons => SeesEveryShare || Task.Assignments.Any(a => a.ScopeId != Area.NationId);

    public bool MayReport => User.May(Permission.ReportTask) && Task.EndedOn is null && Shares.Any(s => s is { IsOurs: true, ReportedDoneOn: null });

    public bool MayEnd => User.May(Permission.CloseTask) && db.Actor.MayWriteFor(Task.OwnerId);

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        var task = await db.FollowUpTasks.AsNoTracking()
            .Include(t => t.Assignments.OrderBy(a => a.Order))
            .Include(t => t.Reports.OrderBy(r => r.ReportedOn).ThenBy(r => r.Id))
            .AsSplitQuery()
            .SingleOrDefaultAsync(t => t.Id == id, cancellationToken);
        if (task is null)
            return NotFound();

        Task = task;
        await LoadNamesAsync(cancellationToken);
        await LoadOriginAsync(cancellationToken);
        await LoadHistoryAsync(cancellationToken);

        return Page();
    }

    private async Task LoadNamesAsync(CancellationToken cancellationToken)
    {
        var ours = db.Actor.Scope.OrganisationIds;
        var ids = Task.Assignments.Select(a => a.OrganisationId).Append(Task.OwnerId).ToList();
        var names = await db.Organisations.Where(o => ids.Contains(o.Id)).ToDictionaryAsync(o => o.Id, o => o.Name, cancellationToken);
        Giver = names[Task.OwnerId];
        Shares = [.. Task.Assignments.Select(a => new Share(
            names[a.OrganisationId], a.IsLead, a.StartedOn, a.ReportedDoneOn, [.. Task.Reports.Where(r => r.OrganisationId == a.OrganisationId)], ours.Contains(a.OrganisationId)))];
    }

    private async Task LoadOriginAsync(CancellationToken cancellationToken)
    {
        if (Task.ConferenceId is { } conferenceId)
            Origin = await db.Conferences
                .Where(c => c.Id == conferenceId)
                .Select(c => new OriginOf(
                    c.Id,
                    c.Title,
                    c.HeldOn,
                    c.Conclusions.Where(said => said.Id == Task.ConclusionId).SelectMany(said => c.Participants.Where(p => p.Id == said.SpeakerId)).Select(p => p.Name).FirstOrDefault()))
                .SingleOrDefaultAsync(cancellationToken);
        if (Task.BasisId is { } basisId)
            Basis = await db.Documents.Where(d => d.Id == basisId).Select(d => new Paper(d.Id, d.NumberCanonical ?? d.NumberRaw, d.Title)).SingleOrDefaultAsync(cancellationToken);
    }

    private async Task LoadHistoryAsync(CancellationToken cancellationToken)
    {
        var entries = await db.AuditEntries.AsNoTracking()
            .Where(e => e.SubjectId == Task.Id)
            .OrderByDescending(e => e.At).ThenByDescending(e => e.Id)
            .Take(HistoryLength)
            .Select(e => new { e.At, e.Verb, Organisation = db.Organisations.Where(o => o.Id == e.OrganisationId).Select(o => o.Name).FirstOrDefault(), e.Detail!.After })
            .ToListAsync(cancellationToken);

        History = [.. entries.Select(e => new Event(e.At, e.Verb, e.Organisation, SeesReasons ? ReasonIn(e.After) : null))];
    }

    private static string? ReasonIn(string? after) => after is null ? null : (string?)JsonNode.Parse(after)?[nameof(FollowUpTask.EndReason)];

    /// <param name="Reports">The earliest first.</param>
    /// <param name="IsOurs">Of the actor's organisation.</param>
    public sealed record Share(string Organisation, bool IsLead, DateOnly? StartedOn, DateOnly? ReportedDoneOn, IReadOnlyList<ProgressReport> Reports, bool IsOurs)
    {
        public FollowUpState State => FollowUpTask.StateOf(false, false, ReportedDoneOn is not null, StartedOn is not null);
    }

    /// <param name="Speaker">None where nobody is named, or the actor may not see who.</param>
    public sealed record OriginOf(Guid ConferenceId, string Title, PartialDate HeldOn, string? Speaker);

    public sealed record Paper(Guid Id, string? Number, string? Title);

    /// <param name="Organisation">Whose account did it; none for the program itself.</param>
    public sealed record Event(DateTimeOffset At, string Verb, string? Organisation, string? Reason);
}
