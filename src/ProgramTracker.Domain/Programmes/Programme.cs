using ProgramTracker.Domain.Dates;
using ProgramTracker.Domain.Documents;

namespace ProgramTracker.Domain.Programmes;

/// <summary>A cooperation programme (chương trình phối hợp) between bodies of the police, the Front and mass organisations, from signing to its end.</summary>
public sealed class Programme : Aggregate, IOwned
{
    public const int TitleLength = 1000;
    public const int NumberLength = 100;
    public const int ObjectivesLength = 4000;

    private readonly List<ProgrammeParty> _parties = [];
    private readonly List<ProgrammeAct> _acts = [];
    private readonly List<LegalBasis> _legalBasis = [];
    private readonly List<ProgrammeTarget> _targets = [];
    private readonly List<ProgrammeMovement> _movements = [];

    private Programme()
    {
    }

    /// <inheritdoc/>
    public Guid OwnerId { get; private init; }

    /// <inheritdoc/>
    public Guid ScopeId { get; private init; }

    public string Title { get; private set; } = "";

    /// <summary>As printed.</summary>
    public string? NumberRaw { get; private set; }
    public string? NumberCanonical { get; private set; }
    public string? NumberKey { get; private set; }
    public string? NumberLoose { get; private set; }
    public PartialDate SignedOn { get; private set; }
    public PartialDate From { get; private set; }
    public PartialDate To { get; private set; }

    /// <summary>The area it covers.</summary>
    public Guid? AreaId { get; private set; }
    public string? Objectives { get; private set; }

    /// <summary>The national programme that it implements.</summary>
    public Guid? ImplementsId { get; private set; }
    public Guid? PredecessorId { get; private set; }
    public ProgrammeState State { get; private set; }

    public IReadOnlyList<ProgrammeParty> Parties => _parties;
    public IReadOnlyList<ProgrammeAct> Acts => _acts;
    public IReadOnlyList<LegalBasis> LegalBasis => _legalBasis;
    public IReadOnlyList<ProgrammeTarget> Targets => _targets;
    public IReadOnlyList<ProgrammeMovement> Movements => _movements;

    /// <summary>The number as shown: canonical, else as printed; none while it has none.</summary>
    public string? Number => NumberCanonical ?? NumberRaw;

    /// <summary>Opens a draft. Refuses one without a title, with a number that is none, with a reversed period, or signed after <paramref name="today"/>.</summary>
    public static Programme Draft(ProgrammeFacts facts, Guid ownerId, Guid scopeId, DateOnly today)
    {
        var programme = new Programme { OwnerId = ownerId, ScopeId = scopeId };
        programme.Describe(facts, today);

        return programme;
    }

    /// <summary>
    /// Corrects what is known of it; refuses as <see cref="Draft"/> does, and a circle: neither the programme that it implements nor the one that it follows may come
    /// back to it. One in force keeps a number.
    /// </summary>
    /// <param name="facts">What is known.</param>
    /// <param name="today">The day of the correction.</param>
    /// <param name="above">The programmes that the one it implements implements itself, at whatever distance.</param>
    /// <param name="before">The programmes that the one it follows follows itself, at whatever distance.</param>
    public void Describe(ProgrammeFacts facts, DateOnly today, IReadOnlyCollection<Guid>? above = null, IReadOnlyCollection<Guid>? before = null)
    {
        ProgrammeRules.WithoutATitle.BrokenIf(Wording.IsEmpty(facts.Title));
        ProgrammeRules.PeriodReversed.BrokenIf(facts.From.Earliest > facts.To.Latest);
        ProgrammeRules.SignedInTheFuture.BrokenIf(facts.SignedOn.Earliest > today);
        ProgrammeRules.ImplementsItself.BrokenIf(facts.ImplementsId == Id || facts.PredecessorId == Id);
        ProgrammeRules.ImplementsInACircle.BrokenIf(above?.Contains(Id) == true);
        ProgrammeRules.FollowsInACircle.BrokenIf(before?.Contains(Id) == true);
        ProgrammeRules.InForceWithoutANumber.BrokenIf(State != ProgrammeState.Draft && facts.Number is null);
        if (facts.Number is { } number)
            DocumentNumberRules.Refuse(number);

        Title = Wording.OrEmpty(facts.Title);
        NumberRaw = facts.Number?.Raw;
        NumberCanonical = facts.Number?.Canonical;
        NumberKey = facts.Number?.SearchKey;
        NumberLoose = facts.Number?.LooseKey;
        SignedOn = facts.SignedOn;
        From = facts.From;
        To = facts.To;
        AreaId = facts.AreaId;
        Objectives = Wording.LinesOrNull(facts.Objectives);
        ImplementsId = facts.ImplementsId;
        PredecessorId = facts.PredecessorId;
        Changed();
    }

    /// <summary>The parties in the order of the programme's title. Refuses the same organisation twice.</summary>
    public void SignedBy(IReadOnlyList<PartyEntry> parties)
    {
        ProgrammeRules.PartyTwice.BrokenIf(parties.Where(p => p.OrganisationId is not null).GroupBy(p => p.OrganisationId).Any(same => same.Count() > 1));
        ProgrammeRules.InForceWithoutParties.BrokenIf(State != ProgrammeState.Draft && parties.Count == 0);

        _parties.Clear();
        _parties.AddRange(parties.Select((party, order) => new ProgrammeParty(Id, order, party)));
        Changed();
    }

    /// <summary>The documents it rests on.</summary>
    public void RestsOn(IReadOnlyList<Guid> documentIds)
    {
        _legalBasis.Clear();
        _legalBasis.AddRange(documentIds.Distinct().Select((document, order) => new LegalBasis(Id, order, document)));
        Changed();
    }

    /// <summary>What it wants to have reached, in its order. Refuses a target without words, and a value or year that cannot be.</summary>
    public void Aim(IReadOnlyList<TargetEntry> targets)
    {
        var taken = targets.Select((target, order) => new ProgrammeTarget(Id, order, target)).ToList();
        _targets.Clear();
        _targets.AddRange(taken);
        Changed();
    }

    /// <summary>The movements that it carries on.</summary>
    public void CarryOn(IReadOnlyList<Guid> movementIds)
    {
        _movements.Clear();
        _movements.AddRange(movementIds.Distinct().Select((movement, order) => new ProgrammeMovement(Id, order, movement)));
        Changed();
    }

    /// <summary>Draft → in force. Refuses one without number or parties, and a day without a year or after <paramref name="today"/>.</summary>
    /// <param name="on">As far as the paper tells.</param>
    /// <param name="today">The day of the act.</param>
    /// <param name="reason">Why, and by which paper, where that is known.</param>
    public void EnterIntoForce(PartialDate on, DateOnly today, string? reason = null)
    {
        ProgrammeRules.NotADraft.BrokenIf(State != ProgrammeState.Draft);
        ProgrammeRules.InForceWithoutANumber.BrokenIf(Number is null);
        ProgrammeRules.InForceWithoutParties.BrokenIf(_parties.Count == 0);

        Move(ProgrammeState.InForce, on, Wording.OrNull(reason), today);
    }

    /// <summary>In force → concluded, with the reason. Refuses a day without a year, after <paramref name="today"/> or before it came into force.</summary>
    public void Conclude(PartialDate on, string reason, DateOnly today) => End(ProgrammeState.Concluded, on, reason, today);

    /// <summary>In force → superseded by a later programme, with the reason.</summary>
    public void Supersede(PartialDate on, string reason, DateOnly today) => End(ProgrammeState.Superseded, on, reason, today);

    /// <summary>In force → cancelled, with the reason.</summary>
    public void Cancel(PartialDate on, string reason, DateOnly today) => End(ProgrammeState.Cancelled, on, reason, today);

    /// <summary>Whether its period is over while no act has ended it: the record owes an answer.</summary>
    public bool IsPastItsPeriod(DateOnly today) => IsPastItsPeriod(State, To, today);

    /// <inheritdoc cref="IsPastItsPeriod(DateOnly)"/>
    public static bool IsPastItsPeriod(ProgrammeState state, PartialDate to, DateOnly today) => state == ProgrammeState.InForce && to.Latest < today;

    private void End(ProgrammeState to, PartialDate on, string reason, DateOnly today)
    {
        ProgrammeRules.NotInForce.BrokenIf(State != ProgrammeState.InForce);
        ProgrammeRules.WithoutAReason.BrokenIf(Wording.IsEmpty(reason));
        ProgrammeRules.EndsBeforeInForce.BrokenIf(on.Latest < _acts.LastOrDefault(act => act.To == ProgrammeState.InForce)?.On.Earliest);

        Move(to, on, Wording.OrNull(reason), today);
    }

    private void Move(ProgrammeState to, PartialDate on, string? reason, DateOnly today)
    {
        ProgrammeRules.ActWithoutADate.BrokenIf(on.Year is null);
        ProgrammeRules.ActInTheFuture.BrokenIf(on.Earliest > today);

        State = to;
        _acts.Add(new ProgrammeAct(Id, to, on, reason));
        Changed();
    }
}
