using ProgramTracker.Domain.Dates;
using ProgramTracker.Domain.Text;

namespace ProgramTracker.Domain.Awards;

/// <summary>What a check found.</summary>
public enum FindingKind
{
    SameAchievement,
    MaybeSameAchievement,
    PeriodNotAfterTheLast,
    AuthorityNotCompetent,
    AuthorityUnknown,
    FormNotForKind,
    FormMaybeNotForKind,
    DistrictAfterItsEnd,
    OnceForLife,
    DatesOutOfOrder,
    MoreThanAnnounced,
    FewerThanAnnounced,
    TwiceInList,
    AlsoAsCollective,
    SignedForTheCommittee,
    NotSignedForTheStandingCommittee,
    NotDecidedYet,
}

/// <summary>Something a check found about a decision, or about one who would receive it.</summary>
/// <param name="Severity">That of the rule, or less where the check is not sure.</param>
/// <param name="Recipient">Whom it is about; none for the decision itself.</param>
/// <param name="Earlier">The earlier award that it clashes with.</param>
/// <param name="Among">The kind of recipient, where it is about all of a kind.</param>
/// <param name="Values">What the sentence shows beside the names.</param>
public sealed record AwardFinding(
    string RuleCode, RuleSeverity Severity, FindingKind Kind, CheckedRecipient? Recipient = null, EarlierAward? Earlier = null, RecipientKind? Among = null, params IReadOnlyList<object> Values)
{
    public bool Blocks => Severity == RuleSeverity.Block;
}

/// <summary>A decision as the checks read it.</summary>
/// <param name="Tallies">Listed against announced at the conference; none where no line is filled or the difference was explained.</param>
/// <param name="Steps">Days of the papers before the decision, in the order of the procedure, as far as known.</param>
public sealed record CheckedDecision(
    AwardDecisionState State,
    string? Number,
    PartialDate DecidedOn,
    AwardForm Form,
    AuthorityKind Authority,
    string? SignerName,
    string? Occasion,
    PartialDate AchievementFrom,
    PartialDate AchievementTo,
    IReadOnlyList<CheckedRecipient> Recipients,
    IReadOnlyList<AwardTally> Tallies,
    IReadOnlyList<PartialDate>? Steps = null);

/// <summary>A recipient as the checks read it.</summary>
/// <param name="Order">The place in the list, from 0.</param>
public sealed record CheckedRecipient(Guid Id, int Order, RecipientKind Kind, string Name, string NameKey, string? PostAndUnit, string UnitKey)
{
    /// <summary>A clerk's line before it is anyone's row.</summary>
    public static CheckedRecipient Of(Guid id, int order, RecipientKind kind, string name, string? postAndUnit) =>
        new(id, order, kind, name, Recipient.NameKeyOf(name), postAndUnit, Recipient.UnitKeyOf(postAndUnit));

    /// <summary>Whether both may be one: the same kind and name, accents aside, and no two different units.</summary>
    public bool MayBe(CheckedRecipient other) =>
        (Kind, NameKey) == (other.Kind, other.NameKey) && (UnitKey == other.UnitKey || UnitKey.Length == 0 || other.UnitKey.Length == 0);

    /// <summary>Whether the names agree in their accents too; otherwise Hùng may be Hưng.</summary>
    public bool IsNamed(string name) => string.Equals(VietnameseText.Canonical(Name), VietnameseText.Canonical(name), StringComparison.OrdinalIgnoreCase);
}

/// <summary>An award that stands and that the same one may have received.</summary>
/// <param name="ForId">The recipient of the decision that is checked.</param>
/// <param name="RecipientId">The one of the earlier decision.</param>
public sealed record EarlierAward(
    Guid ForId,
    Guid RecipientId,
    string Name,
    Guid DecisionId,
    string? Number,
    PartialDate DecidedOn,
    Guid FormId,
    string? Occasion,
    PartialDate AchievementFrom,
    PartialDate AchievementTo);
