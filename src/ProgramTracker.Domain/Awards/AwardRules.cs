namespace ProgramTracker.Domain.Awards;

/// <summary>What the record of awards refuses by itself; the law's rules are data of their own.</summary>
public static class AwardRules
{
    public static readonly Rule WithoutAnAuthority = new("award.without-an-authority");
    public static readonly Rule WithoutAForm = new("award.without-a-form");
    public static readonly Rule NegativeCount = new("award.negative-count");
    public static readonly Rule CountTooLarge = new("award.count-too-large");
    public static readonly Rule FilledAlready = new("award.filled-already");
    public static readonly Rule FormNotForList = new("award.form-not-for-list");
    public static readonly Rule DecidedInTheFuture = new("award.decided-in-the-future");
    public static readonly Rule AchievementReversed = new("award.achievement-reversed");
    public static readonly Rule LineOfAnotherAward = new("award.line-of-another-award");
    public static readonly Rule DecidedAlready = new("award.decided-already");
    public static readonly Rule IssuedWithoutANumber = new("award.issued-without-a-number");
    public static readonly Rule IssuedWithoutADate = new("award.issued-without-a-date");
    public static readonly Rule IssuedWithoutRecipients = new("award.issued-without-recipients");
    public static readonly Rule IssuedAlready = new("award.issued-already");
    public static readonly Rule WithdrawnAlready = new("award.withdrawn-already");
    public static readonly Rule ReportedIsVoided = new("award.reported-is-voided");
    public static readonly Rule DraftIsDiscarded = new("award.draft-is-discarded");
    public static readonly Rule VoidedWithoutAReason = new("award.voided-without-a-reason");
    public static readonly Rule RevokedUnissued = new("award.revoked-unissued");
    public static readonly Rule RevokedAlready = new("award.revoked-already");
    public static readonly Rule RevokedWithoutAReason = new("award.revoked-without-a-reason");
    public static readonly Rule RevokedBeforeDecided = new("award.revoked-before-decided");
    public static readonly Rule RevokedInTheFuture = new("award.revoked-in-the-future");
    public static readonly Rule RevokedByAnotherAuthority = new("award.revoked-by-another-authority");
    public static readonly Rule RevokedOfNobody = new("award.revoked-of-nobody");
    public static readonly Rule IssuedAgainstARule = new("award.issued-against-a-rule");
    public static readonly Rule OverriddenWithoutAReason = new("award.overridden-without-a-reason");
    public static readonly Rule OverriddenAlready = new("award.overridden-already");
    public static readonly Rule OverrideOfNoBlock = new("award.override-of-no-block");
    public static readonly Rule RuleReversed = new("award.rule-reversed");
    public static readonly Rule RuleAlwaysKept = new("award.rule-always-kept");
    public static readonly Rule RecipientWithoutAName = new("award.recipient-without-a-name");
    public static readonly Rule RecipientTwice = new("award.recipient-twice");
    public static readonly Rule FormNotForRecipient = new("award.form-not-for-recipient");
    public static readonly Rule WithoutAnExplanation = new("award.without-an-explanation");
}
