namespace ProgramTracker.Domain.Awards;

/// <summary>What a nomination refuses.</summary>
public static class NominationRules
{
    public static readonly Rule WithoutAnAuthority = new("nomination.without-an-authority");
    public static readonly Rule WithoutAnOccasion = new("nomination.without-an-occasion");
    public static readonly Rule AchievementReversed = new("nomination.achievement-reversed");
    public static readonly Rule AchievementInTheFuture = new("nomination.achievement-in-the-future");
    public static readonly Rule FormNotForLine = new("nomination.form-not-for-line");
    public static readonly Rule LineWithoutAName = new("nomination.line-without-a-name");
    public static readonly Rule LineTwice = new("nomination.line-twice");
    public static readonly Rule PaperWithoutATitle = new("nomination.paper-without-a-title");
    public static readonly Rule PaperInTheFuture = new("nomination.paper-in-the-future");
    public static readonly Rule PaperMissing = new("nomination.paper-missing");
    public static readonly Rule WithoutLines = new("nomination.without-lines");
    public static readonly Rule NotAttested = new("nomination.not-attested");
    public static readonly Rule NotADraft = new("nomination.not-a-draft");
    public static readonly Rule NotSubmitted = new("nomination.not-submitted");
    public static readonly Rule NothingChosen = new("nomination.nothing-chosen");
    public static readonly Rule LineNotWaiting = new("nomination.line-not-waiting");
    public static readonly Rule LineNotReturned = new("nomination.line-not-returned");
    public static readonly Rule LineNotSettled = new("nomination.line-not-settled");
    public static readonly Rule LineNotAccepted = new("nomination.line-not-accepted");
    public static readonly Rule LineDecided = new("nomination.line-decided");
    public static readonly Rule WithoutAReason = new("nomination.without-a-reason");
}
