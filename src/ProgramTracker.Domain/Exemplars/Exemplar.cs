using ProgramTracker.Domain.Dates;

namespace ProgramTracker.Domain.Exemplars;

/// <summary>What a clerk enters of an exemplar.</summary>
/// <param name="Field">The field of work it shows.</param>
/// <param name="AreaId">Where it stands.</param>
/// <param name="HostId">The organisation that runs it.</param>
public sealed record ExemplarFacts(string Name, ExemplarKind Kind, string? Field, Guid? AreaId, Guid? HostId, string? Summary = null);

/// <summary>A model or exemplar (mô hình, điển hình tiên tiến) of the movement, with the stages of its life.</summary>
public sealed class Exemplar : Aggregate, IOwned
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

    /// <summary>The stage it stands at; the history is in <see cref="Stages"/>.</summary>
    public ExemplarStage Stage { get; private set; }

    public IReadOnlyList<StageReached> Stages => _stages;

    /// <summary>Enters an exemplar at its first known stage. Refuses one without a name, and a stage after <paramref name="today"/>.</summary>
    public static Exemplar Register(ExemplarFacts facts, ExemplarStage stage, PartialDate on, Guid? documentId, Guid ownerId, Guid scopeId, DateOnly today)
    {
        ExemplarRules.StageInTheFuture.BrokenIf(on.Earliest > today);

        var exemplar = new Exemplar { OwnerId = ownerId, ScopeId = scopeId };
        exemplar.Describe(facts);
        exemplar.Reach(stage, on, documentId, null);

        return exemplar;
    }

    /// <summary>Corrects what is known of it; refuses it without a name.</summary>
    public void Describe(ExemplarFacts facts)
    {
        ExemplarRules.WithoutAName.BrokenIf(Wording.OrNull(facts.Name) is null);

        (Name, Kind, Field) = (Wording.OrEmpty(facts.Name), facts.Kind, Wording.OrNull(facts.Field));
        (AreaId, HostId, Summary) = (facts.AreaId, facts.HostId, Wording.LinesOrNull(facts.Summary));
        Changed();
    }

    /// <summary>
    /// Moves it to a stage. Refused after its end, at the stage where it stands, before a stage that it has reached, after <paramref name="today"/>,
    /// and for an end or a merger without a reason.
    /// </summary>
    public void Advance(ExemplarStage stage, PartialDate on, Guid? documentId, string? reason, DateOnly today)
    {
        ExemplarRules.Ended.BrokenIf(Stage is ExemplarStage.Ended or ExemplarStage.Merged);
        ExemplarRules.StageAlready.BrokenIf(stage == Stage);
        ExemplarRules.StageInTheFuture.BrokenIf(on.Earliest > today);
        ExemplarRules.StageBeforeTheLast.BrokenIf(on.Latest < _stages.Max(s => s.On.Earliest));
        ExemplarRules.WithoutAReason.BrokenIf(stage is ExemplarStage.Ended or ExemplarStage.Merged && Wording.OrNull(reason) is null);

        Reach(stage, on, documentId, reason);
        Changed();
    }

    private void Reach(ExemplarStage stage, PartialDate on, Guid? documentId, string? reason)
    {
        _stages.Add(new StageReached(Id, _stages.Count, stage, on, documentId, reason));
        Stage = stage;
    }
}
