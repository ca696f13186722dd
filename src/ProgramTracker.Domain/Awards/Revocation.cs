using ProgramTracker.Domain.Documents;

namespace ProgramTracker.Domain.Awards;

/// <summary>Why an award may be taken back; there is no other reason (Luật 06/2022/QH15, Điều 93.2).</summary>
public enum RevocationReason
{
    /// <summary>Fraud in declaring the achievement.</summary>
    Fraud,

    /// <summary>False information or forged papers.</summary>
    FalsePapers,

    /// <summary>Appraised or proposed against the law.</summary>
    AgainstProcedure,

    /// <summary>A later conclusion, decision or judgment shows that the standard was not met in the period.</summary>
    StandardNotMet,
}

/// <summary>What a clerk enters of a decision that takes awards back.</summary>
/// <param name="AuthorityId">Who took them back.</param>
/// <param name="Words">More about the reason, as the decision words it.</param>
public sealed record RevocationFacts(DocumentNumber Number, DateOnly DecidedOn, Guid AuthorityId, RevocationReason? Reason, string? Words = null);

/// <summary>A later decision that takes a whole decision back, or the awards of some of its recipients.</summary>
public sealed class Revocation : Part
{
    public const int NumberLength = AwardDecision.NumberLength;
    public const int WordsLength = 1000;

    private Revocation()
    {
    }

    internal Revocation(Guid decisionId, RevocationFacts facts, RevocationReason reason, bool isWhole)
    {
        (DecisionId, IsWhole, Reason, Words) = (decisionId, isWhole, reason, Wording.OrNull(facts.Words));
        (NumberRaw, NumberCanonical, DecidedOn, AuthorityId) = (facts.Number.Raw, facts.Number.Canonical, facts.DecidedOn, facts.AuthorityId);
    }

    public Guid DecisionId { get; private init; }
    public string NumberRaw { get; private init; } = "";
    public string? NumberCanonical { get; private init; }
    public DateOnly DecidedOn { get; private init; }
    public Guid AuthorityId { get; private init; }
    public RevocationReason Reason { get; private init; }
    public string? Words { get; private init; }

    /// <summary>Whether it took back all that still stood of the decision.</summary>
    public bool IsWhole { get; private init; }

    public string Number => NumberCanonical ?? NumberRaw;
}
