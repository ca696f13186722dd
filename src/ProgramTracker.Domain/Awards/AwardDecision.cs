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
public sealed partial class AwardDecision : Aggregate, IOwned
{
    public const int NumberLength = 100;
    public const int SignerNameLength = 300;
    public const int CitationLength = 2000;
    public const int OccasionLength = 1000;

    public const int VoidedBecauseLength = 1000;

    private readonly List<Recipient> _recipients = [];
    private readonly List<Revocation> _revocations = [];
    private readonly List<AwardOverride> _overrides = [];

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

    /// <summary>The later decisions that took awards of this one back.</summary>
    public IReadOnlyList<Revocation> Revocations => _revocations;

    /// <summary>Findings of the checks that were let pass before it was issued.</summary>
    public IReadOnlyList<AwardOverride> Overrides => _overrides;

    /// <summary>Why a reported decision was taken out of lists and sums.</summary>
    public string? VoidedBecause { get; private set; }

    /// <summary>How many the list names whose award stands, by kind. Kept beside the list, because everyone who sees the decision sees its counts, and few see every recipient.</summary>
    public int ListedCollectives { get; private set; }
    public int ListedIndividuals { get; private set; }
    public int ListedHouseholds { get; private set; }

    /// <summary>How many rows of the list were revoked, of all kinds.</summary>
    public int RevokedRecipients { get; private set; }

    /// <summary>How many rows the list has, those revoked included.</summary>
    public int Rows => ListedCollectives + ListedIndividuals + ListedHouseholds + RevokedRecipients;

    /// <summary>Whether it may still be edited.</summary>
    public bool IsOpen => State is AwardDecisionState.Reported or AwardDecisionState.Draft;

    public string? Number => NumberCanonical ?? NumberRaw;

    /// <summary>
    /// Opens a draft. Refuses one without authority, dated after <paramref name="today"/>, with its achievement period reversed, or of another award than its line.
    /// </summary>
    public static AwardDecision Draft(AwardDecisionFacts facts, Guid ownerId, Guid scopeId, DateOnly today) =>
        Open(AwardDecisionState.Draft, facts, ownerId, scopeId, today);

    /// <summary>Records what is known only from the press: no number yet, and not counted as decided.</summary>
    public static AwardDecision Report(AwardDecisionFacts facts, Guid ownerId, Guid scopeId, DateOnly today) =>
        Open(AwardDecisionState.Reported, facts, ownerId, scopeId, today);

    /// <summary>Corrects a draft; refuses as <see cref="Draft"/> does, and a form that is not for those listed. What was issued is never edited (Nghị định 30/2020/NĐ-CP, Điều 18.3).
    /// What was let pass has to be let pass anew when a fact changes that the checks read; that needs the overrides loaded.</summary>
    public void Describe(AwardDecisionFacts facts, DateOnly today)
    {
        RefuseUnlessOpen();
        AwardRules.WithoutAnAuthority.BrokenIf(facts.AuthorityId == Guid.Empty);
        AwardRules.FormNotForList.BrokenIf(Enum.GetValues<RecipientKind>().Any(kind => Listed(kind) > 0 && !facts.Form.IsFor(kind)), facts.Form.Name);
        AwardRules.DecidedInTheFuture.BrokenIf(facts.DecidedOn.Earliest > today);
        AwardRules.AchievementReversed.BrokenIf(facts.AchievementFrom.Earliest > facts.AchievementTo.Latest);
        AwardRules.LineOfAnotherAward.BrokenIf(facts.Line is { } line && !line.Announces(facts.Form.Id, facts.AuthorityId));

        var before = Checked();
        (NumberRaw, NumberCanonical, NumberKey) = (facts.Number?.Raw, facts.Number?.Canonical, facts.Number?.SearchKey);
        (DecidedOn, AuthorityId, FormId, LineId) = (facts.DecidedOn, facts.AuthorityId, facts.Form.Id, facts.Line?.Id);
        (SignerName, Citation, Occasion) = (Wording.OrNull(facts.SignerName), Wording.OrNull(facts.Citation), Wording.OrNull(facts.Occasion));
        (AchievementFrom, AchievementTo) = (facts.AchievementFrom, facts.AchievementTo);
        if (before != Checked())
            _overrides.Clear();
        Changed();
    }

    /// <summary>The line that it fills was merged with one that says the same, or separated again: it goes along, also once issued.</summary>
    public void FollowLine(Guid lineId)
    {
        LineId = lineId;
        Changed();
    }

    /// <summary>
    /// Takes the list in its order; a line that says the same (kind, name, post and unit, whatever their accents) stays the recipient it was.
    /// Refuses a nameless line, a recipient twice, and a kind that <paramref name="form"/> is not for. Needs the list and the overrides loaded: what was let pass for someone goes with them, and of the list as a whole once it is another.
    /// </summary>
    public void List(IReadOnlyList<RecipientEntry> recipients, AwardForm form)
    {
        RefuseUnlessOpen();
        foreach (var recipient in recipients)
            AwardRules.FormNotForRecipient.BrokenIf(!form.IsFor(recipient.Kind), form.Name, recipient.Name);
        foreach (var same in recipients.GroupBy(r => (r.Kind, Name: Wording.OrEmpty(r.Name), Wording.OrNull(r.PostAndUnit))))
            AwardRules.RecipientTwice.BrokenIf(same.Count() > 1, same.Key.Name);

        var standing = StandingFor(recipients);
        var listed = recipients.Select((entry, order) => standing[order] ?? new Recipient(Id, entry.Kind)).ToList();
        foreach (var (order, recipient) in listed.Index())
            recipient.Take(order, recipients[order]);
        Hold(listed);
    }

    /// <summary>Lets one finding pass that stops the issue. Refuses it without a reason, twice, and for a finding that stops nothing.</summary>
    public void Override(AwardFinding finding, string? reason, Guid byId, DateTimeOffset at)
    {
        RefuseUnlessOpen();
        AwardRules.OverrideOfNoBlock.BrokenIf(!finding.Blocks);
        AwardRules.OverriddenAlready.BrokenIf(IsLetPass(finding));
        AwardRules.OverriddenWithoutAReason.BrokenIf(Wording.IsEmpty(reason));

        _overrides.Add(new AwardOverride(Id, finding, reason!, byId, at));
        Changed();
    }

    public bool IsLetPass(AwardFinding finding) => _overrides.Exists(o => o.Allows(finding));

    /// <summary>Reported or draft → issued. Refuses one without a number, a full date or recipients, and one with a finding that blocks and was not let pass.</summary>
    /// <param name="findings">What the checks find about it as it stands.</param>
    public void Issue(IReadOnlyList<AwardFinding> findings)
    {
        RefuseUnlessOpen();
        AwardRules.IssuedWithoutANumber.BrokenIf(Number is null);
        AwardRules.IssuedWithoutADate.BrokenIf(!DecidedOn.IsFull);
        AwardRules.IssuedWithoutRecipients.BrokenIf(_recipients.Count == 0);
        var standing = findings.Count(finding => finding.Blocks && !IsLetPass(finding));
        AwardRules.IssuedAgainstARule.BrokenIf(standing > 0, standing);

        State = AwardDecisionState.Issued;
        Changed();
    }

    /// <summary>Throws a draft away. Refuses what is no draft.</summary>
    public void Discard()
    {
        RefuseUnlessOpen();
        AwardRules.ReportedIsVoided.BrokenIf(State == AwardDecisionState.Reported);

        (State, LineId) = (AwardDecisionState.Discarded, null);
        Changed();
    }

    /// <summary>Takes what was reported by the press out of lists and sums. Refuses it without a reason, and what is not reported.</summary>
    public void Void(string? because)
    {
        RefuseUnlessOpen();
        AwardRules.DraftIsDiscarded.BrokenIf(State == AwardDecisionState.Draft);
        AwardRules.VoidedWithoutAReason.BrokenIf(Wording.IsEmpty(because));

        (State, VoidedBecause, LineId) = (AwardDecisionState.Voided, Wording.OrNull(because), null);
        Changed();
    }

    /// <summary>
    /// Records that a later decision took awards back (Luật 06/2022/QH15, Điều 93.2). Needs the whole list loaded. Refused for what is not issued, what was revoked already, without a
    /// reason or anyone to lose an award, by a decision dated before this one or after <paramref name="today"/>, and by whom neither decided this one nor stands above.
    /// </summary>
    /// <param name="recipientIds">Whose awards; none for all that still stand.</param>
    /// <param name="entitled">The authority of this decision, those above it and those that followed them.</param>
    public Revocation Revoke(RevocationFacts facts, IReadOnlySet<Guid>? recipientIds, IReadOnlySet<Guid> entitled, DateOnly today)
    {
        AwardRules.RevokedAlready.BrokenIf(State == AwardDecisionState.Revoked || (recipientIds is not null && _recipients.Any(r => r.IsRevoked && recipientIds.Contains(r.Id))));
        AwardRules.RevokedUnissued.BrokenIf(State != AwardDecisionState.Issued);
        AwardRules.RevokedWithoutAReason.BrokenIf(facts.Reason is null);
        AwardRules.RevokedBeforeDecided.BrokenIf(facts.DecidedOn < DecidedOn.Earliest);
        AwardRules.RevokedInTheFuture.BrokenIf(facts.DecidedOn > today);
        AwardRules.RevokedByAnotherAuthority.BrokenIf(!entitled.Contains(facts.AuthorityId));
        var losing = _recipients.Where(r => !r.IsRevoked && recipientIds?.Contains(r.Id) != false).ToList();
        AwardRules.RevokedOfNobody.BrokenIf(losing.Count == 0);

        var revocation = new Revocation(Id, facts, facts.Reason!.Value, isWhole: losing.Count == _recipients.Count(r => !r.IsRevoked));
        _revocations.Add(revocation);
        foreach (var recipient in losing)
            recipient.LoseTo(revocation);
        if (revocation.IsWhole)
            State = AwardDecisionState.Revoked;
        Recount();
        Changed();

        return revocation;
    }

    private void Recount()
    {
        (ListedCollectives, ListedIndividuals, ListedHouseholds) = (Named(RecipientKind.Collective), Named(RecipientKind.Individual), Named(RecipientKind.Household));
        RevokedRecipients = _recipients.Count(r => r.IsRevoked);
        ListHash = HashOf(_recipients);
    }

    /// <summary>The facts about itself that the checks read.</summary>
    private (Guid Authority, Guid Form, Guid? Line, PartialDate On, string? Occasion, PartialDate From, PartialDate To) Checked() =>
        (AuthorityId, FormId, LineId, DecidedOn, Occasion, AchievementFrom, AchievementTo);

    private int Named(RecipientKind kind) => _recipients.Count(r => r.Kind == kind && !r.IsRevoked);

    private void RefuseUnlessOpen()
    {
        AwardRules.IssuedAlready.BrokenIf(State is AwardDecisionState.Issued or AwardDecisionState.Revoked);
        AwardRules.WithdrawnAlready.BrokenIf(State is AwardDecisionState.Voided or AwardDecisionState.Discarded);
    }

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
