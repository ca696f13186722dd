using ProgramTracker.Domain.Dates;
using ProgramTracker.Domain.Documents;

namespace ProgramTracker.Domain.Awards;

/// <summary>What a clerk enters of a decision.</summary>
/// <param name="AuthorityId">The body that decides.</param>
/// <param name="Line">The announced line it fills.</param>
public sealed record AwardDecisionFacts(
    DocumentNumber? Number,
    PartialDate DecidedOn,
    Guid AuthorityId,
    AwardForm Form,
    string? SignerName = null,
    string? Citation = null,
    string? Occasion = null,
    PartialDate AchievementFrom = default,
    PartialDate AchievementTo = default,
    AwardLine? Line = null);

/// <summary>A decision to commend (quyết định khen thưởng) with its recipients.</summary>
public sealed class AwardDecision : Aggregate, IOwned
{
    public const int NumberLength = 100;
    public const int SignerNameLength = 300;
    public const int CitationLength = 2000;
    public const int OccasionLength = 1000;

    private readonly List<Recipient> _recipients = [];

    private AwardDecision()
    {
    }

    /// <inheritdoc/>
    public Guid OwnerId { get; private init; }

    /// <inheritdoc/>
    public Guid ScopeId { get; private init; }

    public string? NumberRaw { get; private set; }
    public string? NumberCanonical { get; private set; }
    public string? NumberKey { get; private set; }
    public PartialDate DecidedOn { get; private set; }
    public Guid AuthorityId { get; private set; }
    public Guid FormId { get; private set; }
    public string? SignerName { get; private set; }

    /// <summary>For what, as the decision words it.</summary>
    public string? Citation { get; private set; }
    public string? Occasion { get; private set; }
    public PartialDate AchievementFrom { get; private set; }
    public PartialDate AchievementTo { get; private set; }

    /// <summary>The announced line it fills.</summary>
    public Guid? LineId { get; private set; }
    public AwardDecisionState State { get; private set; }

    /// <summary>In the order of the signed list.</summary>
    public IReadOnlyList<Recipient> Recipients => _recipients;

    /// <summary>How many the list names, by kind. Kept beside the list, because everyone who sees the decision sees its counts, and few see every recipient.</summary>
    public int ListedCollectives { get; private set; }
    public int ListedIndividuals { get; private set; }
    public int ListedHouseholds { get; private set; }

    public string? Number => NumberCanonical ?? NumberRaw;

    /// <summary>
    /// Opens a draft. Refuses one without authority, dated after <paramref name="today"/>, with its achievement period reversed, or of another award than its line.
    /// </summary>
    public static AwardDecision Draft(AwardDecisionFacts facts, Guid ownerId, Guid scopeId, DateOnly today) =>
        Open(AwardDecisionState.Draft, facts, ownerId, scopeId, today);

    /// <summary>Records what is known only from the press: no number yet, and not counted as decided.</summary>
    public static AwardDecision Report(AwardDecisionFacts facts, Guid ownerId, Guid scopeId, DateOnly today) =>
        Open(AwardDecisionState.Reported, facts, ownerId, scopeId, today);

    /// <summary>Corrects a draft; refuses as <see cref="Draft"/> does, and a form that is not for those listed. What was issued is never edited (Nghị định 30/2020/NĐ-CP, Điều 18.3).</summary>
    public void Describe(AwardDecisionFacts facts, DateOnly today)
    {
        AwardRules.IssuedAlready.BrokenIf(State == AwardDecisionState.Issued);
        AwardRules.WithoutAnAuthority.BrokenIf(facts.AuthorityId == Guid.Empty);
        AwardRules.FormNotForList.BrokenIf(Enum.GetValues<RecipientKind>().Any(kind => Listed(kind) > 0 && !facts.Form.IsFor(kind)), facts.Form.Name);
        AwardRules.DecidedInTheFuture.BrokenIf(facts.DecidedOn.Earliest > today);
        AwardRules.AchievementReversed.BrokenIf(facts.AchievementFrom.Earliest > facts.AchievementTo.Latest);
        AwardRules.LineOfAnotherAward.BrokenIf(facts.Line is { } line && !line.Announces(facts.Form.Id, facts.AuthorityId));

        (NumberRaw, NumberCanonical, NumberKey) = (facts.Number?.Raw, facts.Number?.Canonical, facts.Number?.SearchKey);
        (DecidedOn, AuthorityId, FormId, LineId) = (facts.DecidedOn, facts.AuthorityId, facts.Form.Id, facts.Line?.Id);
        (SignerName, Citation, Occasion) = (Wording.OrNull(facts.SignerName), Wording.OrNull(facts.Citation), Wording.OrNull(facts.Occasion));
        (AchievementFrom, AchievementTo) = (facts.AchievementFrom, facts.AchievementTo);
        Changed();
    }

    /// <summary>The line that it fills was merged with one that says the same, or separated again: it goes along, also once issued.</summary>
    public void FollowLine(Guid lineId)
    {
        LineId = lineId;
        Changed();
    }

    /// <summary>Takes the list in its order. Refuses a nameless line, a recipient twice, and a kind that <paramref name="form"/> is not for.</summary>
    public void List(IReadOnlyList<RecipientEntry> recipients, AwardForm form)
    {
        AwardRules.IssuedAlready.BrokenIf(State == AwardDecisionState.Issued);
        foreach (var recipient in recipients)
            AwardRules.FormNotForRecipient.BrokenIf(!form.IsFor(recipient.Kind), form.Name, recipient.Name);
        var listed = recipients.Select((entry, order) => new Recipient(Id, order, entry)).ToList();
        foreach (var same in listed.GroupBy(r => (r.Kind, r.Name, r.PostAndUnit)))
            AwardRules.RecipientTwice.BrokenIf(same.Count() > 1, same.Key.Name);

        _recipients.Clear();
        _recipients.AddRange(listed);
        (ListedCollectives, ListedIndividuals, ListedHouseholds) = (Named(RecipientKind.Collective), Named(RecipientKind.Individual), Named(RecipientKind.Household));
        Changed();
    }

    /// <summary>Reported or draft → issued. Refuses one without a number, a full date or recipients.</summary>
    public void Issue()
    {
        AwardRules.IssuedAlready.BrokenIf(State == AwardDecisionState.Issued);
        AwardRules.IssuedWithoutANumber.BrokenIf(Number is null);
        AwardRules.IssuedWithoutADate.BrokenIf(!DecidedOn.IsFull);
        AwardRules.IssuedWithoutRecipients.BrokenIf(_recipients.Count == 0);

        State = AwardDecisionState.Issued;
        Changed();
    }

    private int Named(RecipientKind kind) => _recipients.Count(r => r.Kind == kind);

    /// <summary>By the counts, so that the list need not be loaded.</summary>
    private int Listed(RecipientKind kind) => kind switch
    {
        RecipientKind.Collective => ListedCollectives,
        RecipientKind.Individual => ListedIndividuals,
        _ => ListedHouseholds,
    };

    private static AwardDecision Open(AwardDecisionState state, AwardDecisionFacts facts, Guid ownerId, Guid scopeId, DateOnly today)
    {
        var decision = new AwardDecision { OwnerId = ownerId, ScopeId = scopeId, State = state };
        decision.Describe(facts, today);

        return decision;
    }
}
