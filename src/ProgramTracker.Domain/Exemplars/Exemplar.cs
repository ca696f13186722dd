using ProgramTracker.Domain.Dates;

namespace ProgramTracker.Domain.Exemplars;

/// <summary>What a clerk enters of an exemplar.</summary>
/// <param name="Field">The field of work it shows.</param>
/// <param name="AreaId">Where it stands, and where it began.</param>
/// <param name="HostId">The organisation that runs it.</param>
/// <param name="Since">When it began, as far as that is known.</param>
/// <param name="MovementId">The movement that it belongs to.</param>
/// <param name="Origins">The exemplar that it was made after, then the one that that was made after, and so on; none where nobody knows.</param>
public sealed record ExemplarFacts(
    string Name,
    ExemplarKind Kind,
    string? Field,
    Guid? AreaId,
    Guid? HostId,
    string? Summary = null,
    PartialDate Since = default,
    Guid? MovementId = null,
    IReadOnlyList<Guid>? Origins = null);

/// <summary>A model or exemplar (mô hình, điển hình tiên tiến) of the movement, with the stages of its life.</summary>
public sealed partial class Exemplar : Aggregate, IOwned
{
    public const int NameLength = 300;
    public const int FieldLength = 300;
    public const int SummaryLength = 4000;

    private readonly List<StageReached> _stages = [];

    private Exemplar()
    {
    }

    /// <inheritdoc/>
    public Guid OwnerId { get; private init; }

    /// <inheritdoc/>
    public Guid ScopeId { get; private init; }

    public string Name { get; private set; } = "";
    public ExemplarKind Kind { get; private set; }
    public string? Field { get; private set; }
    public Guid? AreaId { get; private set; }
    public Guid? HostId { get; private set; }
    public string? Summary { get; private set; }

    /// <summary>When it began.</summary>
    public PartialDate Since { get; private set; }
    public Guid? MovementId { get; private set; }

    /// <summary>The exemplar that it was made after.</summary>
    public Guid? OriginId { get; private set; }

    /// <summary>The exemplar that it was merged into, where the register has it.</summary>
    public Guid? MergedIntoId { get; private set; }

    /// <summary>The stage it stands at; the history is in <see cref="Stages"/>.</summary>
    public ExemplarStage Stage { get; private set; }

    public IReadOnlyList<StageReached> Stages => _stages;

    public bool IsOver => Stage is ExemplarStage.Ended or ExemplarStage.Merged;

    /// <summary>The year in which it ended or was merged; none while it goes on, or while nobody knows.</summary>
    private int? LastYear => _stages.Where(s => s.IsLast).Max(s => s.On.Year);

    /// <summary>
    /// Enters an exemplar at its first known stage. Refuses one without a name, a stage or a beginning after <paramref name="today"/>, and a beginning after the stage.
    /// </summary>
    public static Exemplar Register(ExemplarFacts facts, ExemplarStage stage, PartialDate on, Guid? documentId, Guid ownerId, Guid scopeId, DateOnly today, Guid? programmeId = null)
    {
        ExemplarRules.StageInTheFuture.BrokenIf(on.Earliest > today);

        var exemplar = new Exemplar { OwnerId = ownerId, ScopeId = scopeId };
        exemplar.Reach(stage, on, documentId, programmeId, null);
        exemplar.Describe(facts, today);

        return exemplar;
    }

    /// <summary>
    /// Corrects what is known of it. Refuses it without a name, a beginning after <paramref name="today"/>, after one of its stages, points or assessments,
    /// another kind while points are counted, and an origin that was itself made after this one.
    /// </summary>
    public void Describe(ExemplarFacts facts, DateOnly today)
    {
        ExemplarRules.WithoutAName.BrokenIf(Wording.OrNull(facts.Name) is null);
        ExemplarRules.BeganInTheFuture.BrokenIf(facts.Since.Earliest > today);
        ExemplarRules.BeganAfterAStage.BrokenIf(_stages.Exists(s => facts.Since.Earliest > s.On.Latest));
        ExemplarRules.BeganAfterItWasCounted.BrokenIf(FirstYearCounted is { } counted && facts.Since.Year > counted, FirstYearCounted ?? 0);
        ExemplarRules.PointsOfNoModel.BrokenIf(facts.Kind != ExemplarKind.Model && _points.Count > 0);
        ExemplarRules.OriginInACircle.BrokenIf(facts.Origins?.Contains(Id) == true);

        (Name, Kind, Field) = (Wording.OrEmpty(facts.Name), facts.Kind, Wording.OrNull(facts.Field));
        (AreaId, HostId, Summary) = (facts.AreaId, facts.HostId, Wording.LinesOrNull(facts.Summary));
        (Since, MovementId, OriginId) = (facts.Since, facts.MovementId, facts.Origins is [var origin, ..] ? origin : null);
        Changed();
    }

    /// <summary>
    /// Moves it to a stage. Refused after its end, at the stage where it stands, before its beginning or a stage that it has reached, after <paramref name="today"/>,
    /// for an end or a merger without a reason or before points and assessments that are recorded, and for a merger into what was merged into this one.
    /// </summary>
    /// <param name="programmeId">The programme under which it reached the stage.</param>
    /// <param name="into">Of a merger: the exemplar that goes on, then the one that that was merged into, and so on.</param>
    public void Advance(ExemplarStage stage, PartialDate on, Guid? documentId, string? reason, DateOnly today, Guid? programmeId = null, IReadOnlyList<Guid>? into = null)
    {
        var isLast = stage is ExemplarStage.Ended or ExemplarStage.Merged;
        ExemplarRules.Ended.BrokenIf(IsOver);
        ExemplarRules.StageAlready.BrokenIf(stage == Stage);
        ExemplarRules.StageInTheFuture.BrokenIf(on.Earliest > today);
        ExemplarRules.StageBeforeTheLast.BrokenIf(on.Latest < _stages.Max(s => s.On.Earliest) || on.Latest < Since.Earliest);
        ExemplarRules.WithoutAReason.BrokenIf(isLast && Wording.OrNull(reason) is null);
        ExemplarRules.EndedBeforeItWasCounted.BrokenIf(isLast && on.Year < LastYearCounted, LastYearCounted ?? 0);
        ExemplarRules.MergedIntoNothing.BrokenIf(stage != ExemplarStage.Merged && into is { Count: > 0 });
        ExemplarRules.MergedInACircle.BrokenIf(into?.Contains(Id) == true);

        Reach(stage, on, documentId, programmeId, reason);
        MergedIntoId = into is [var other, ..] ? other : null;
        Changed();
    }

    private void Reach(ExemplarStage stage, PartialDate on, Guid? documentId, Guid? programmeId, string? reason)
    {
        _stages.Add(new StageReached(Id, _stages.Count, stage, on, documentId, programmeId, reason));
        Stage = stage;
    }
}
