using ProgramTracker.Domain.Text;

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
    public const int ExplainedByLength = 300;

    /// <summary>Recipients of one kind; more is a slip of the keyboard.</summary>
    public const int MostRecipients = 1_000_000;

    private AwardLine()
    {
    }

    /// <inheritdoc/>
    public Guid OwnerId { get; private init; }

    /// <inheritdoc/>
    public Guid ScopeId { get; private init; }

    public Guid ConferenceId { get; private set; }
    public int Order { get; private set; }

    /// <summary>The line that says the same at the conference that this one's was merged into; such a line stands in no list and no sum.</summary>
    public Guid? SameAsId { get; private set; }
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
    public string? ExplainedBy { get; private set; }
    public DateOnly? ExplainedOn { get; private set; }

    /// <summary>Records what was announced. Refuses a line without authority or form, and a count below zero or above <see cref="MostRecipients"/>.</summary>
    public static AwardLine Announce(Guid conferenceId, int order, AwardLineFacts facts, Guid ownerId, Guid scopeId)
    {
        var line = new AwardLine { ConferenceId = conferenceId, OwnerId = ownerId, ScopeId = scopeId };
        line.Take(order, facts);

        return line;
    }

    /// <summary>
    /// Corrects what was announced; refuses as <see cref="Announce"/> does, and another form or authority than that of the decisions that fill it. Other counts make
    /// another difference, so that what was explained is explained no more.
    /// </summary>
    /// <param name="filling">All decisions that fill it.</param>
    public void Correct(int order, AwardLineFacts facts, IEnumerable<AwardDecision> filling)
    {
        AwardRules.FilledAlready.BrokenIf(filling.Any(decision => !IsOneAward(facts.FormId, facts.AuthorityId, decision.FormId, decision.AuthorityId)));

        var counts = (Collectives, Individuals, Households);
        Take(order, facts);
        if (counts != (Collectives, Individuals, Households))
            (Explanation, ExplainedBy, ExplainedOn) = (null, null, null);
        Changed();
    }

    /// <summary>Whether the award that was announced is that of a decision; a line that names no body of the register may be anyone's.</summary>
    internal bool Announces(Guid formId, Guid authorityId) => IsOneAward(FormId, AuthorityId, formId, authorityId);

    /// <summary>Its conference was merged into another, or separated again: it goes along.</summary>
    public void FollowConference(Guid conferenceId, int order, Guid? handedOverBy)
    {
        (ConferenceId, Order, HandedOverBy) = (conferenceId, order, handedOverBy);
        Changed();
    }

    /// <summary>Whether both were announced for the same: authority, form, group and counts.</summary>
    public bool SaysTheSameAs(AwardLine other) =>
        (AuthorityId is not null && AuthorityId == other.AuthorityId || VietnameseText.SearchKey(AuthorityName) == VietnameseText.SearchKey(other.AuthorityName))
        && (FormId, VietnameseText.SearchKey(RecipientGroup), Collectives, Individuals, Households)
            == (other.FormId, VietnameseText.SearchKey(other.RecipientGroup), other.Collectives, other.Individuals, other.Households);

    /// <summary>The line of the conference that stays says the same; none when they are separated again.</summary>
    public void StandFor(AwardLine? same)
    {
        SameAsId = same?.Id;
        Changed();
    }

    /// <summary>Explains a difference between listed and announced.</summary>
    /// <param name="by">Who explains, by name of the account.</param>
    public void Explain(string explanation, string by, DateOnly today)
    {
        AwardRules.WithoutAnExplanation.BrokenIf(Wording.OrNull(explanation) is null);

        (Explanation, ExplainedBy, ExplainedOn) = (Wording.OrNull(explanation), Wording.OrNull(by), today);
        Changed();
    }

    private static bool IsOneAward(Guid announcedFormId, Guid? announcedAuthorityId, Guid formId, Guid authorityId) =>
        announcedFormId == formId && (announcedAuthorityId is null || announcedAuthorityId == authorityId);

    private void Take(int order, AwardLineFacts facts)
    {
        AwardRules.WithoutAnAuthority.BrokenIf(Wording.OrNull(facts.AuthorityName) is null);
        AwardRules.WithoutAForm.BrokenIf(facts.FormId == Guid.Empty);
        AwardRules.NegativeCount.BrokenIf(facts.Collectives < 0 || facts.Individuals < 0 || facts.Households < 0);
        AwardRules.CountTooLarge.BrokenIf(facts.Collectives > MostRecipients || facts.Individuals > MostRecipients || facts.Households > MostRecipients);

        (Order, AuthorityId, AuthorityName, FormId) = (order, facts.AuthorityId, Wording.OrEmpty(facts.AuthorityName), facts.FormId);
        (Collectives, Individuals, Households) = (facts.Collectives, facts.Individuals, facts.Households);
        (RecipientGroup, Occasion, HandedOverBy) = (Wording.OrNull(facts.RecipientGroup), Wording.OrNull(facts.Occasion), facts.HandedOverBy);
    }
}
