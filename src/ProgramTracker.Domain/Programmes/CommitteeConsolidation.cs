using ProgramTracker.Domain.Dates;

namespace ProgramTracker.Domain.Programmes;

/// <summary>What is recorded of a consolidation.</summary>
/// <param name="On">As far as the paper tells; its year at least.</param>
/// <param name="DocumentId">The decision by which it was done.</param>
public sealed record ConsolidationFacts(PartialDate On, Guid? DocumentId = null, string? Note = null);

/// <summary>
/// The steering committee (Ban Chỉ đạo) that a province has for a national programme was consolidated (kiện toàn) on a day. The province records it for
/// itself, the ministry for any; it may happen again, and the latest counts.
/// </summary>
public sealed class CommitteeConsolidation : Aggregate, IOwned
{
    public const int NoteLength = 1000;

    private CommitteeConsolidation()
    {
    }

    /// <inheritdoc/>
    public Guid OwnerId { get; private init; }

    /// <summary>The province whose committee it is.</summary>
    public Guid ScopeId { get; private init; }

    public Guid ProgrammeId { get; private init; }
    public PartialDate On { get; private set; }
    public Guid? DocumentId { get; private set; }
    public string? Note { get; private set; }

    /// <summary>Records it for a province. Refuses a day without a year or after <paramref name="today"/>.</summary>
    public static CommitteeConsolidation Record(Guid programmeId, Guid provinceId, ConsolidationFacts facts, Guid ownerId, DateOnly today)
    {
        var consolidation = new CommitteeConsolidation { OwnerId = ownerId, ScopeId = provinceId, ProgrammeId = programmeId };
        consolidation.Correct(facts, today);

        return consolidation;
    }

    /// <summary>Corrects what was recorded; refuses as <see cref="Record"/> does.</summary>
    public void Correct(ConsolidationFacts facts, DateOnly today)
    {
        ProgrammeRules.ConsolidatedWithoutADate.BrokenIf(facts.On.Year is null);
        ProgrammeRules.ConsolidatedInTheFuture.BrokenIf(facts.On.Earliest > today);

        (On, DocumentId, Note) = (facts.On, facts.DocumentId, Wording.LinesOrNull(facts.Note));
        Changed();
    }
}
