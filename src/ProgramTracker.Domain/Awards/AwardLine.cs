namespace ProgramTracker.Domain.Awards;

/// <summary>What a conference announced for one authority and form, as a clerk enters it.</summary>
/// <param name="AuthorityId">The body whose award it is, not who handed it over.</param>
/// <param name="AuthorityName">The authority as printed.</param>
/// <param name="Collectives">Announced count; none where the source gives none.</param>
/// <param name="RecipientGroup">For whom, in the words used.</param>
/// <param name="HandedOverBy">The participant who handed over.</param>
public sealed record AwardLineFacts(
    Guid? AuthorityId,
    string AuthorityName,
    Guid FormId,
    int? Collectives,
    int? Individuals,
    int? Households,
    string? RecipientGroup = null,
    string? Occasion = null,
    Guid? HandedOverBy = null);

/// <summary>One authority's awards of one form, announced at a conference. Decisions fill it; listed against announced stays visible.</summary>
public sealed class AwardLine : Aggregate, IOwned
{
    public const int AuthorityNameLength = 300;
    public const int OccasionLength = 1000;
    public const int RecipientGroupLength = 300;

    private AwardLine()
    {
    }

    /// <inheritdoc/>
    public Guid OwnerId { get; private init; }

    /// <inheritdoc/>
    public Guid ScopeId { get; private init; }

    public Guid ConferenceId { get; private init; }
    public int Order { get; private set; }
    public Guid? AuthorityId { get; private set; }
    public string AuthorityName { get; private set; } = "";
    public Guid FormId { get; private set; }
    public int? Collectives { get; private set; }
    public int? Individuals { get; private set; }
    public int? Households { get; private set; }
    public string? RecipientGroup { get; private set; }
    public string? Occasion { get; private set; }
    public Guid? HandedOverBy { get; private set; }

    /// <summary>Why the list does not agree with what was announced, in the words of whoever explained it.</summary>
    public string? Explanation { get; private set; }

    /// <summary>Records what was announced. Refuses a line without authority or form, and a negative count.</summary>
    public static AwardLine Announce(Guid conferenceId, int order, AwardLineFacts facts, Guid ownerId, Guid scopeId)
    {
        var line = new AwardLine { ConferenceId = conferenceId, OwnerId = ownerId, ScopeId = scopeId };
        line.Correct(order, facts);

        return line;
    }

    /// <summary>Corrects what was announced; refuses as <see cref="Announce"/> does.</summary>
    public void Correct(int order, AwardLineFacts facts)
    {
        AwardRules.WithoutAnAuthority.BrokenIf(Wording.OrNull(facts.AuthorityName) is null);
        AwardRules.WithoutAForm.BrokenIf(facts.FormId == Guid.Empty);
        AwardRules.NegativeCount.BrokenIf(facts.Collectives < 0 || facts.Individuals < 0 || facts.Households < 0);

        (Order, AuthorityId, AuthorityName, FormId) = (order, facts.AuthorityId, Wording.OrEmpty(facts.AuthorityName), facts.FormId);
        (Collectives, Individuals, Households) = (facts.Collectives, facts.Individuals, facts.Households);
        (RecipientGroup, Occasion, HandedOverBy) = (Wording.OrNull(facts.RecipientGroup), Wording.OrNull(facts.Occasion), facts.HandedOverBy);
        Changed();
    }

    /// <summary>A decision fills it. Refuses one of another authority or form than was announced.</summary>
    public void FilledBy(AwardDecisionFacts facts) =>
        AwardRules.LineOfAnotherAward.BrokenIf(facts.FormId != FormId || (AuthorityId is { } announced && announced != facts.AuthorityId));

    /// <summary>Explains a difference between listed and announced.</summary>
    public void Explain(string explanation)
    {
        AwardRules.WithoutAnExplanation.BrokenIf(Wording.OrNull(explanation) is null);

        Explanation = Wording.OrNull(explanation);
        Changed();
    }
}
