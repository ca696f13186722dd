using ProgramTracker.Domain.Dates;

namespace ProgramTracker.Domain.Exemplars;

/// <summary>What an exemplar is.</summary>
public enum ExemplarKind
{
    Model,
    Collective,
    Individual,
}

/// <summary>The stages of an exemplar's life.</summary>
public enum ExemplarStage
{
    Proposed,
    Piloted,
    Recognised,
    Replicated,
    Merged,
    Ended,
}

/// <summary>A stage that an exemplar reached, with the document and the programme behind it.</summary>
public sealed class StageReached : Part
{
    public const int ReasonLength = 1000;

    private StageReached()
    {
    }

    internal StageReached(Guid exemplarId, int order, ExemplarStage stage, PartialDate on, Guid? documentId, Guid? programmeId, string? reason) =>
        (ExemplarId, Order, Stage, On, DocumentId, ProgrammeId, Reason) = (exemplarId, order, stage, on, documentId, programmeId, Wording.OrNull(reason));

    public Guid ExemplarId { get; private init; }
    public int Order { get; private init; }
    public ExemplarStage Stage { get; private init; }
    public PartialDate On { get; private init; }
    public Guid? DocumentId { get; private init; }

    /// <summary>The programme under which it was reached.</summary>
    public Guid? ProgrammeId { get; private init; }
    public string? Reason { get; private init; }

    public bool IsLast => Stage is ExemplarStage.Ended or ExemplarStage.Merged;
}
