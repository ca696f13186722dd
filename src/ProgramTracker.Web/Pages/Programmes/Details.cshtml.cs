using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using ProgramTracker.Data;
using ProgramTracker.Data.Awards;
using ProgramTracker.Data.Conferences;
using ProgramTracker.Data.Programmes;
using ProgramTracker.Data.Scope;
using ProgramTracker.Domain.Conferences;
using ProgramTracker.Domain.Dates;
using ProgramTracker.Domain.Organisations;
using ProgramTracker.Domain.Programmes;
using ProgramTracker.Web.Pages.Documents;
using ProgramTracker.Web.Permissions;

namespace ProgramTracker.Web.Pages.Programmes;

/// <summary>A programme: its life, from the paper it rests on to what its conferences promised.</summary>
[Requires(Permission.ViewProgrammes)]
public sealed class DetailsModel(TrackerContext db, Actor actor, TimeProvider clock, IStringLocalizer<Words.Words> t) : PageModel
{
    private const int MostConferences = 50;
    private const int MostOthers = 40;

    public ProgrammeFactsShown Programme { get; private set; } = default!;
    public IReadOnlyList<PartyShown> Parties { get; private set; } = [];
    public IReadOnlyList<ActShown> Acts { get; private set; } = [];
    public IReadOnlyList<DocumentShown> Basis { get; private set; } = [];

    /// <summary>Documents that its conferences reviewed, disseminated or rested on, beside its basis.</summary>
    public IReadOnlyList<DocumentShown> CitedDocuments { get; private set; } = [];
    public RelatedProgramme? Parent { get; private set; }
    public RelatedProgramme? Predecessor { get; private set; }
    public IReadOnlyList<RelatedProgramme> Successors { get; private set; } = [];
    public Listed<RelatedProgramme> Children { get; private set; } = Listed<RelatedProgramme>.None;
    public Listed<ConferenceShown> Conferences { get; private set; } = Listed<ConferenceShown>.None;
    public Listed<PromiseShown> Promises { get; private set; } = Listed<PromiseShown>.None;
    public AwardsShown Awards { get; private set; } = new([]);
    public IReadOnlyList<AreaChange> AreaChanges { get; private set; } = [];
    public IReadOnlyList<Happening> Life { get; private set; } = [];

    /// <summary>The provinces under a national programme that was signed; none under another.</summary>
    public ProvinceTree? Tree { get; private set; }

    public bool MayConsolidate { get; private set; }

    public IReadOnlyList<TargetShown> Targets { get; private set; } = [];
    public IReadOnlyList<MovementShown> Movements { get; private set; } = [];
    public IReadOnlyList<DecisionShown> Decisions { get; private set; } = [];

    /// <summary>Where the record contradicts itself.</summary>
    public IReadOnlyList<ProgrammeWarnings.Warning> Warnings { get; private set; } = [];

    public DateOnly Today { get; } = clock.Today();

    public bool IsPastItsPeriod => Domain.Programmes.Programme.IsPastItsPeriod(Programme.State, Programme.To, Today);

    private bool MayWrite => actor.MayWriteFor(Programme.OwnerId);
    public bool MayDescribe => MayWrite && User.May(Permission.DescribeProgramme);
    public bool MayEnterIntoForce => MayWrite && User.May(Permission.EnterProgrammeIntoForce) && Programme.State == ProgrammeState.Draft;
    public bool MayEnd => MayWrite && User.May(Permission.EndProgramme) && Programme.State == ProgrammeState.InForce;

    /// <summary>The field of another form, open in another tab, that waits for this record.</summary>
    [FromQuery]
    public string? Picks { get; set; }

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await FactsAsync(id, cancellationToken) is not { } programme)
            return NotFound();

        Programme = programme;
        await LoadPartsAsync(id, cancellationToken);
        await LoadRelatedAsync(programme, cancellationToken);
        Conferences = await ConferencesAsync(id, cancellationToken);
        CitedDocuments = await CitedDocumentsAsync(id, cancellationToken);
        Promises = await PromisesAsync(id, cancellationToken);
        Awards = await AwardsAsync(id, cancellationToken);
        Decisions = await DecisionsAsync(id, cancellationToken);
        AreaChanges = await AreaChangesAsync(programme.AreaId, cancellationToken);
        if (await db.Programmes.WithATree().AnyAsync(p => p.Id == id, cancellationToken))
        {
            Tree = await ProvinceTree.OfAsync(db, id, Today, cancellationToken);
            MayConsolidate = User.May(Permission.ConsolidateCommittee) && await db.MayConsolidateAsync(cancellationToken);
        }

        Warnings = await new ProgrammeWarnings(this, db, t).ToldAsync(cancellationToken);
        Life = new ProgrammeLife(this, t).Told();

        return Page();
    }

    /// <summary>The drawing of the life, for a screen of that width.</summary>
    public LifeBar? Bar(int width)
    {
        DateOnly? entered = Acts.FirstOrDefault(act => act.To == ProgrammeState.InForce)?.On.Earliest;
        var ended = Acts.LastOrDefault(act => act.To > ProgrammeState.InForce)?.On.Latest;
        var held = Conferences.Rows
            .Where(c => c.HeldOn.Earliest is not null && c.State is not (ConferenceState.Cancelled or ConferenceState.Postponed))
            .Select(c => new LifeBar.Happening(c.HeldOn.Earliest!.Value, $"{t[ProgrammeWords.ShortOf(c.Purpose)]} {c.HeldOn.ToVietnamese()}"));
        var life = new LifeBar.Life(
            Programme.State,
            Programme.From.Earliest ?? Programme.SignedOn.Earliest ?? entered,
            Programme.To.Latest,
            ended < Today ? ended : ended is null ? null : Today,
            t.Period(Programme.From, Programme.To),
            [.. held]);

        return LifeBar.Draw(life, width, Today, t);
    }

    private Task<ProgrammeFactsShown?> FactsAsync(Guid id, CancellationToken cancellationToken) =>
        db.Programmes.AsNoTracking().Where(p => p.Id == id).Select(p => new ProgrammeFactsShown(
            p.Id,
            p.OwnerId,
            p.NumberCanonical ?? p.NumberRaw,
            p.NumberRaw,
            p.Title,
            p.State,
            p.SignedOn,
            p.From,
            p.To,
            p.AreaId,
            db.Areas.Where(a => a.Id == p.AreaId).Select(a => a.Name).FirstOrDefault(),
            db.Areas.Where(a => a.Id == p.AreaId).Select(a => a.ValidTo).FirstOrDefault(),
            p.Objectives,
            p.ImplementsId,
            p.PredecessorId,
            db.Organisations.Where(o => o.Id == p.OwnerId).Select(o => o.Name).First()))
            .SingleOrDefaultAsync(cancellationToken);

    private async Task LoadPartsAsync(Guid id, CancellationToken cancellationToken)
    {
        var programme = db.Programmes.AsNoTracking().Where(p => p.Id == id);
        Parties = await programme
            .SelectMany(p => p.Parties)
            .OrderBy(party => party.Order)
            .Select(party => new PartyShown(
                party.Name,
                party.OrganisationId,
                db.Organisations.Where(o => o.Id == party.OrganisationId).Select(o => (OrganisationLine?)o.Line).FirstOrDefault(),
                party.Role))
            .ToListAsync(cancellationToken);
        Acts = await programme
            .SelectMany(p => p.Acts)
            .OrderBy(act => act.Id)
            .Select(act => new ActShown(act.To, act.On, act.Reason))
            .ToListAsync(cancellationToken);
        Targets = await programme
            .SelectMany(p => p.Targets)
            .OrderBy(target => target.Order)
            .Select(target => new TargetShown(target.What, target.Bound, target.Value, target.Unit, target.Year))
            .ToListAsync(cancellationToken);
        Movements = await programme
            .SelectMany(p => p.Movements)
            .Join(db.Movements, carried => carried.MovementId, movement => movement.Id, (carried, movement) => new { carried.Order, movement })
            .OrderBy(pair => pair.Order)
            .Select(pair => new MovementShown(pair.movement.Id, pair.movement.Name))
            .ToListAsync(cancellationToken);
        Basis = await programme
            .SelectMany(p => p.LegalBasis)
            .Join(db.Documents, basis => basis.DocumentId, document => document.Id, (basis, document) => new { basis.Order, document })
            .OrderBy(pair => pair.Order)
            .Select(pair => new DocumentShown(pair.document.Id, pair.document.NumberCanonical ?? pair.document.NumberRaw, pair.document.Title, pair.document.IssuedOn))
            .ToListAsync(cancellationToken);
    }

    private async Task LoadRelatedAsync(ProgrammeFactsShown programme, CancellationToken cancellationToken)
    {
        var others = await Related(db.Programmes.Where(p => p.Id == programme.ImplementsId || p.Id == programme.PredecessorId)).ToListAsync(cancellationToken);
        (Parent, Predecessor) = (others.Find(p => p.Id == programme.ImplementsId), others.Find(p => p.Id == programme.PredecessorId));
        Successors = await Related(db.Programmes.Where(p => p.PredecessorId == programme.Id).LatestFirst()).Take(MostOthers).ToListAsync(cancellationToken);
        Children = await Related(db.Programmes.Implementing(programme.Id).LatestFirst()).ListAsync(MostOthers, cancellationToken);
    }

    private static IQueryable<RelatedProgramme> Related(IQueryable<Programme> programmes) =>
        programmes.AsNoTracking().Select(p => new RelatedProgramme(p.Id, p.NumberCanonical ?? p.NumberRaw, p.Title, p.SignedOn, p.From, p.To, p.State));

    private Task<Listed<ConferenceShown>> ConferencesAsync(Guid id, CancellationToken cancellationToken) =>
        db.Conferences.AsNoTracking().Under(id).LatestFirst()
            .Select(c => new ConferenceShown(
                c.Id,
                c.Title,
                c.HeldOn,
                c.LeadingPurpose,
                c.State,
                db.AwardLines.Count(line => line.ConferenceId == c.Id),
                c.Conclusions.Count,
                c.Assessments.Count(assessment => assessment.Kind == AssessmentKind.Limit)))
            .ListAsync(MostConferences, cancellationToken);

    private async Task<IReadOnlyList<DocumentShown>> CitedDocumentsAsync(Guid id, CancellationToken cancellationToken)
    {
        var conferences = db.Conferences.Under(id);
        var cited = conferences.SelectMany(c => c.Citations).Select(citation => (Guid?)citation.DocumentId)
            .Union(conferences.SelectMany(c => c.Reviews).Select(review => review.DocumentId));

        return await db.Documents.AsNoTracking()
            .Where(d => cited.Contains(d.Id) && !db.Programmes.Any(p => p.Id == id && p.LegalBasis.Any(basis => basis.DocumentId == d.Id)))
            .OrderBy(d => d.IssuedOn.Year == null).ThenByDescending(d => d.IssuedOn.Year).ThenByDescending(d => d.Id)
            .Select(d => new DocumentShown(d.Id, d.NumberCanonical ?? d.NumberRaw, d.Title, d.IssuedOn))
            .Take(MostOthers)
            .ToListAsync(cancellationToken);
    }

    /// <summary>Open tasks of its conferences, the most urgent first, then conclusions that no task follows.</summary>
    private async Task<Listed<PromiseShown>> PromisesAsync(Guid id, CancellationToken cancellationToken)
    {
        var conferences = db.Conferences.Under(id).Select(c => (Guid?)c.Id);
        var tasks = await db.FollowUpTasks.AsNoTracking()
            .Where(task => task.EndedOn == null && conferences.Contains(task.ConferenceId))
            .OrderBy(task => task.DueOn == null).ThenBy(task => task.DueOn).ThenBy(task => task.Id)
            .Select(task => new PromiseShown(
                "/tasks/" + task.Id,
                task.Wording,
                task.Assignments.Where(a => a.IsLead).Select(a => db.Organisations.Where(o => o.Id == a.OrganisationId).Select(o => o.Name).FirstOrDefault()).FirstOrDefault(),
                task.DueOn,
                ConclusionFate.Task,
                true,
                task.Assignments.Any(a => a.IsLead && a.ReportedDoneOn != null)))
            .ListAsync(MostOthers, cancellationToken);
        var conclusions = await db.Conferences.AsNoTracking().Under(id)
            .SelectMany(c => c.Conclusions)
            .Where(c => c.Fate == ConclusionFate.StandingDirection || c.Fate == ConclusionFate.Pledge || c.Fate == ConclusionFate.Undecided
                || c.Fate == ConclusionFate.Task && !db.FollowUpTasks.Any(task => task.ConclusionId == c.Id))
            .OrderBy(c => c.Id)
            .Select(c => new PromiseShown("/conferences/" + c.ConferenceId, c.Wording, c.Addressees, null, c.Fate, false, false))
            .ListAsync(MostOthers, cancellationToken);

        return new Listed<PromiseShown>([.. tasks.Rows, .. conclusions.Rows], tasks.Total + conclusions.Total);
    }

    private async Task<AwardsShown> AwardsAsync(Guid id, CancellationToken cancellationToken)
    {
        var conferences = db.Conferences.Under(id).Select(c => c.Id);
        var lines = await db.AwardLines.AsNoTracking()
            .Where(line => conferences.Contains(line.ConferenceId))
            .OrderBy(line => line.ConferenceId).ThenBy(line => line.Order)
            .Select(line => new { Line = line, Form = db.AwardForms.Where(form => form.Id == line.FormId).Select(form => form.Name).First() })
            .ToListAsync(cancellationToken);
        var counts = await db.AwardCountsAsync([.. lines.Select(line => line.Line.Id)], cancellationToken);

        return new AwardsShown([.. lines.Select(line => new AwardsShown.Line(
            line.Line.ConferenceId,
            line.Line.AuthorityName,
            line.Form,
            counts[line.Line.Id],
            counts[line.Line.Id].Against(line.Line.Collectives, line.Line.Individuals, line.Line.Households),
            line.Line.Explanation is not null))]);
    }

    /// <summary>The decisions on what its conferences announced, the latest first.</summary>
    private async Task<IReadOnlyList<DecisionShown>> DecisionsAsync(Guid id, CancellationToken cancellationToken)
    {
        var lines = db.AwardLines.Where(line => db.Conferences.Under(id).Any(c => c.Id == line.ConferenceId)).Select(line => (Guid?)line.Id);

        return await db.AwardDecisions.AsNoTracking().Kept()
            .Where(decision => lines.Contains(decision.LineId))
            .OrderByDescending(decision => decision.DecidedOn.Year).ThenByDescending(decision => decision.Id)
            .Select(decision => new DecisionShown(
                decision.Id,
                decision.NumberCanonical ?? decision.NumberRaw,
                db.Organisations.Where(o => o.Id == decision.AuthorityId).Select(o => o.Name).First(),
                decision.DecidedOn))
            .Take(MostOthers)
            .ToListAsync(cancellationToken);
    }

    /// <summary>What became of its area since: others that went into the same successor on the same day.</summary>
    private async Task<IReadOnlyList<AreaChange>> AreaChangesAsync(Guid? areaId, CancellationToken cancellationToken)
    {
        var changes = await db.AreaSuccessions.AsNoTracking()
            .Where(mine => mine.PredecessorId == areaId)
            .Select(mine => new
            {
                mine.On,
                mine.Kind,
                Successor = db.Areas.Where(a => a.Id == mine.SuccessorId).Select(a => a.Name).First(),
                With = db.AreaSuccessions
                    .Where(other => other.SuccessorId == mine.SuccessorId && other.On == mine.On && other.PredecessorId != areaId)
                    .Join(db.Areas, other => other.PredecessorId, a => a.Id, (other, a) => a.ShortName)
                    .ToList(),
            })
            .ToListAsync(cancellationToken);

        return [.. changes.Select(change => new AreaChange(change.On, change.Successor, change.With))];
    }

    /// <summary>The area went into another, alone or with others.</summary>
    public sealed record AreaChange(DateOnly On, string Successor, IReadOnlyList<string> With);
}
