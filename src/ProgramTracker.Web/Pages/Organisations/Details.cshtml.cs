using System.Linq.Expressions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using ProgramTracker.Data;
using ProgramTracker.Data.Awards;
using ProgramTracker.Data.Conferences;
using ProgramTracker.Data.FollowUp;
using ProgramTracker.Data.Organisations;
using ProgramTracker.Domain.Dates;
using ProgramTracker.Domain.Organisations;
using ProgramTracker.Domain.Programmes;
using ProgramTracker.Web.Pages.Documents;
using ProgramTracker.Web.Permissions;

namespace ProgramTracker.Web.Pages.Organisations;

/// <summary>An organisation: what it is, who came before and after, and what it takes part in.</summary>
[Requires(Permission.ViewOrganisations)]
public sealed class DetailsModel(TrackerContext db, TimeProvider clock) : PageModel
{
    /// <summary>Rows of each list; the whole stands behind its link.</summary>
    public const int Most = 5;

    public Facts Organisation { get; private set; } = default!;

    public DateOnly Today { get; private set; }

    public IReadOnlyList<Follower> Predecessors { get; private set; } = [];
    public IReadOnlyList<Follower> Successors { get; private set; } = [];
    public Listed<Body> Units { get; private set; } = Listed<Body>.None;
    public Listed<Body> Subordinates { get; private set; } = Listed<Body>.None;
    public Listed<ProgrammeRow> Programmes { get; private set; } = Listed<ProgrammeRow>.None;
    public Listed<ConferenceRow> Conferences { get; private set; } = Listed<ConferenceRow>.None;
    public Listed<TaskRow> Tasks { get; private set; } = Listed<TaskRow>.None;
    public Listed<LineRow> AwardLines { get; private set; } = Listed<LineRow>.None;
    public Listed<DecisionRow> Decisions { get; private set; } = Listed<DecisionRow>.None;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        Today = clock.Today();
        if (await FactsAsync(id, cancellationToken) is not { } facts)
            return NotFound();

        Organisation = facts;
        Predecessors = await FollowersAsync(db.OrganisationSuccessions.Where(s => s.SuccessorId == id), s => s.PredecessorId, cancellationToken);
        Successors = await FollowersAsync(db.OrganisationSuccessions.Where(s => s.PredecessorId == id), s => s.SuccessorId, cancellationToken);
        Units = await BodiesUnderAsync(id, asUnits: true, cancellationToken);
        Subordinates = await BodiesUnderAsync(id, asUnits: false, cancellationToken);
        Programmes = await ProgrammesAsync(id, cancellationToken);
        Conferences = await ConferencesAsync(id, cancellationToken);
        Tasks = await TasksAsync(id, cancellationToken);
        AwardLines = await AwardLinesAsync(id, cancellationToken);
        Decisions = await DecisionsAsync(id, cancellationToken);

        return Page();
    }

    private Task<Facts?> FactsAsync(Guid id, CancellationToken cancellationToken) =>
        db.Organisations.AsNoTracking().Where(o => o.Id == id).Select(o => new Facts(
            o.Id,
            o.Code,
            o.Name,
            o.Abbreviation,
            o.Line,
            o.Level,
            db.Areas.Where(a => a.Id == o.AreaId).Select(a => a.Name).First(),
            db.Areas.Where(a => a.Level == AreaLevel.Province && db.Areas.Any(c => c.Id == o.AreaId && c.ParentId == a.Id)).Select(a => a.Name).FirstOrDefault(),
            o.ParentId,
            db.Organisations.Where(p => p.Id == o.ParentId).Select(p => p.Name).FirstOrDefault(),
            o.IsUnitOfParent,
            o.ValidFrom,
            o.ValidTo)).SingleOrDefaultAsync(cancellationToken);

    private async Task<IReadOnlyList<Follower>> FollowersAsync(
        IQueryable<OrganisationSuccession> steps, Expression<Func<OrganisationSuccession, Guid>> other, CancellationToken cancellationToken) =>
        await steps
            .Join(db.Organisations, other, organisation => organisation.Id, (step, organisation) => new { step, organisation })
            .OrderBy(pair => pair.step.On).ThenBy(pair => pair.organisation.Name)
            .Select(pair => new Follower(pair.organisation.Id, pair.organisation.Name, pair.step.Kind, pair.step.On))
            .ToListAsync(cancellationToken);

    private Task<Listed<Body>> BodiesUnderAsync(Guid id, bool asUnits, CancellationToken cancellationToken) =>
        db.Organisations.AsNoTracking()
            .Where(o => o.ParentId == id && o.IsUnitOfParent == asUnits)
            .ExistingOn(Today)
            .OrderBy(o => o.Name).ThenBy(o => o.Id)
            .Select(o => new Body(o.Id, o.Name, o.Abbreviation))
            .ListAsync(Most, cancellationToken);

    private Task<Listed<ProgrammeRow>> ProgrammesAsync(Guid id, CancellationToken cancellationToken) =>
        db.Programmes.AsNoTracking()
            .Where(p => p.Parties.Any(party => party.OrganisationId == id))
            .OrderBy(p => p.From.Year == null).ThenByDescending(p => p.From.Year).ThenByDescending(p => p.Id)
            .Select(p => new ProgrammeRow(
                p.Id, p.NumberCanonical ?? p.NumberRaw, p.Title, p.State, p.From, p.To, p.Parties.Where(party => party.OrganisationId == id).Select(party => party.Role).First()))
            .ListAsync(Most, cancellationToken);

    private Task<Listed<ConferenceRow>> ConferencesAsync(Guid id, CancellationToken cancellationToken) =>
        db.Conferences.AsNoTracking()
            .Involving(id)
            .LatestFirst()
            .Select(c => new ConferenceRow(c.Id, c.Title, c.HeldOn))
            .ListAsync(Most, cancellationToken);

    private async Task<Listed<TaskRow>> TasksAsync(Guid id, CancellationToken cancellationToken) =>
        await db.FollowUpTasks.AsNoTracking().Open()
            .AskedOf(await db.WithPredecessorsAsync([id], Today, cancellationToken))
            .OrderBy(task => task.DueOn == null).ThenBy(task => task.DueOn).ThenBy(task => task.Id)
            .Select(task => new TaskRow(task.Id, task.Wording, task.DueOn))
            .ListAsync(Most, cancellationToken);

    private Task<Listed<LineRow>> AwardLinesAsync(Guid id, CancellationToken cancellationToken) =>
        (from line in db.AwardLines.AsNoTracking()
         join conference in db.Conferences on line.ConferenceId equals conference.Id
         where line.AuthorityId == id
         orderby conference.HeldOn.Year == null, conference.HeldOn.Year descending, conference.HeldOn.Month descending, conference.HeldOn.Day descending, line.Order
         select new LineRow(
             line.ConferenceId, conference.Title, conference.HeldOn, db.AwardForms.Where(f => f.Id == line.FormId).Select(f => f.Name).First(),
             line.Collectives, line.Individuals, line.Households)).ListAsync(Most, cancellationToken);

    private Task<Listed<DecisionRow>> DecisionsAsync(Guid id, CancellationToken cancellationToken) =>
        db.AwardDecisions.AsNoTracking().Kept()
            .Where(d => d.AuthorityId == id)
            .OrderBy(d => d.DecidedOn.Year == null).ThenByDescending(d => d.DecidedOn.Year).ThenByDescending(d => d.DecidedOn.Month).ThenByDescending(d => d.DecidedOn.Day)
            .ThenByDescending(d => d.Id)
            .Select(d => new DecisionRow(d.Id, d.NumberCanonical ?? d.NumberRaw, d.DecidedOn, db.AwardForms.Where(f => f.Id == d.FormId).Select(f => f.Name).First()))
            .ListAsync(Most, cancellationToken);

    public sealed record Facts(
        Guid Id, string Code, string Name, string? Abbreviation, OrganisationLine Line, OrganisationLevel Level, string Area, string? Province,
        Guid? ParentId, string? Parent, bool IsUnitOfParent, DateOnly? ValidFrom, DateOnly? ValidTo);

    public sealed record Follower(Guid Id, string Name, SuccessionKind Kind, DateOnly On);

    public sealed record Body(Guid Id, string Name, string? Abbreviation);

    public sealed record ProgrammeRow(Guid Id, string? Number, string Title, ProgrammeState State, PartialDate From, PartialDate To, PartyRole Role);

    public sealed record ConferenceRow(Guid Id, string Title, PartialDate HeldOn);

    public sealed record TaskRow(Guid Id, string Wording, DateOnly? DueOn);

    public sealed record LineRow(Guid ConferenceId, string Conference, PartialDate HeldOn, string Form, int? Collectives, int? Individuals, int? Households);

    public sealed record DecisionRow(Guid Id, string? Number, PartialDate DecidedOn, string Form);
}
