using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ProgramTracker.Data;
using ProgramTracker.Data.Awards;
using ProgramTracker.Data.Scope;
using ProgramTracker.Domain.Awards;
using ProgramTracker.Domain.Dates;
using ProgramTracker.Domain.Text;
using ProgramTracker.Web.Lists;
using ProgramTracker.Web.Pages.Awards.Importing;
using ProgramTracker.Web.Permissions;

namespace ProgramTracker.Web.Pages.Awards;

/// <summary>A decision: does the list match what was announced, and whom does it name.</summary>
[Requires(Permission.ViewAwards)]
public sealed class DetailsModel(TrackerContext db, TimeProvider clock) : ListPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public AwardDecision Decision { get; private set; } = default!;
    public string Authority { get; private set; } = "";
    public string Form { get; private set; } = "";
    public Announced? Line { get; private set; }

    /// <summary>All lists of the line against what was announced; of this list alone where no line is filled.</summary>
    public IReadOnlyList<AwardTally> Tallies { get; private set; } = [];
    public Paged<Recipient> Recipients { get; private set; } = Paged<Recipient>.Empty;

    /// <summary>Accepted lines of nominations that could stand in its list.</summary>
    public int Fitting { get; private set; }

    /// <summary>What took awards of it back, the latest first, as far as the actor sees whose.</summary>
    public IReadOnlyList<TakenBack> Revocations { get; private set; } = [];

    /// <summary>Whether it may be granted; none for what is issued or not the actor's to write.</summary>
    public FindingsShown? Findings { get; private set; }

    /// <summary>What was let pass before it was issued.</summary>
    public IReadOnlyList<AwardOverride> LetPass => Decision.IsOpen ? [] : Decision.Overrides;

    /// <summary>Words of the citation and the occasion that the clerk is asked to look at again.</summary>
    public IReadOnlyList<string> Careful => MayWrite ? CarefulWords.In($"{Decision.Citation} {Decision.Occasion}") : [];

    public bool MayWrite => Decision.IsOpen && User.May(Permission.DraftAwardDecision) && db.Actor.MayWriteFor(Decision.OwnerId);

    public bool MayRevoke => Decision.State == AwardDecisionState.Issued && User.May(Permission.RevokeAward) && db.Actor.MayWriteFor(Decision.OwnerId);

    /// <summary>Whether the actor sees all of the list, so that it can be printed.</summary>
    public bool SeesAll => Decision.Rows > 0 && Recipients.Total == Decision.Rows;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        var decision = await db.AwardDecisions.AsNoTracking().Include(d => d.Overrides).SingleOrDefaultAsync(d => d.Id == Id, cancellationToken);
        if (decision is null)
            return NotFound();

        Decision = decision;
        Authority = await db.Organisations.Where(o => o.Id == decision.AuthorityId).Select(o => o.Name).SingleAsync(cancellationToken);
        Form = await db.AwardForms.Where(f => f.Id == decision.FormId).Select(f => f.Name).SingleAsync(cancellationToken);
        await LoadLineAsync(cancellationToken);
        if (MayWrite)
            Findings = await FindingsShown.OfAsync(db, decision, clock.Today(), cancellationToken);
        Revocations = await db.AwardDecisions.Where(d => d.Id == Id).SelectMany(d => d.Revocations)
            .OrderByDescending(r => r.DecidedOn).ThenByDescending(r => r.Id)
            .Select(r => new TakenBack(r.Id, r.NumberCanonical ?? r.NumberRaw, r.DecidedOn, db.Organisations.First(o => o.Id == r.AuthorityId).Name, r.Reason, r.Words, r.IsWhole))
            .ToListAsync(cancellationToken);
        Recipients = await Listed().PageAsync(PageNumber, cancellationToken);

        if (MayWrite)
            Fitting = await db.AcceptedFor(decision).CountAsync(cancellationToken);

        return Page();
    }

    /// <summary>Its headings are those of the spreadsheet that can be imported.</summary>
    protected override Task<Export> ExportAsync(CancellationToken cancellationToken) => Task.FromResult<Export>(new Export<Recipient>("Danh sách khen thưởng", Listed(),
    [
        new(RecipientSheet.Number, 8, r => r.Order + 1),
        new(RecipientSheet.Kind, 14, r => AwardWords.Of(r.Kind)),
        new(RecipientSheet.Name, 40, r => r.Name),
        new(RecipientSheet.PostAndUnit, 50, r => r.PostAndUnit),
        new(RecipientSheet.Achievement, 40, r => r.Achievement),
        new("Tình trạng", 14, r => r.IsRevoked ? "Đã thu hồi" : ""),
    ]));

    private IQueryable<Recipient> Listed() => db.Set<Recipient>().AsNoTracking().Where(r => r.DecisionId == Id).OrderBy(r => r.Order);

    private async Task LoadLineAsync(CancellationToken cancellationToken)
    {
        Line = await db.AwardLines.Where(l => l.Id == Decision.LineId)
            .Join(db.Conferences, l => l.ConferenceId, c => c.Id, (l, c) => new Announced(l.Id, l.AuthorityName, l.Collectives, l.Individuals, l.Households, c.Id, c.Title, c.HeldOn))
            .SingleOrDefaultAsync(cancellationToken);
        var count = Line is null
            ? new AwardCount(Guid.Empty, 1, Decision.ListedCollectives, Decision.ListedIndividuals, Decision.ListedHouseholds)
            : (await db.AwardCountsAsync([Line.Id], cancellationToken))[Line.Id];
        Tallies = count.Against(Line?.Collectives, Line?.Individuals, Line?.Households);
    }

    public sealed record TakenBack(Guid Id, string Number, DateOnly DecidedOn, string Authority, RevocationReason Reason, string? Words, bool IsWhole);

    public sealed record Announced(
        Guid Id, string Authority, int? Collectives, int? Individuals, int? Households, Guid ConferenceId, string Conference, PartialDate HeldOn);
}
