namespace ProgramTracker.Domain.Programmes;

/// <summary>What the record of programmes refuses.</summary>
public static class ProgrammeRules
{
    public static readonly Rule WithoutATitle = new("programme.without-a-title");
    public static readonly Rule PeriodReversed = new("programme.period-reversed");
    public static readonly Rule SignedInTheFuture = new("programme.signed-in-the-future");
    public static readonly Rule NotADraft = new("programme.not-a-draft");
    public static readonly Rule NotInForce = new("programme.not-in-force");
    public static readonly Rule InForceWithoutANumber = new("programme.in-force-without-a-number");
    public static readonly Rule InForceWithoutParties = new("programme.in-force-without-parties");
    public static readonly Rule WithoutAReason = new("programme.without-a-reason");
    public static readonly Rule ActWithoutADate = new("programme.act-without-a-date");
    public static readonly Rule ActInTheFuture = new("programme.act-in-the-future");
    public static readonly Rule EndsBeforeInForce = new("programme.ends-before-in-force");
    public static readonly Rule ImplementsItself = new("programme.implements-itself");
    public static readonly Rule ImplementsInACircle = new("programme.implements-in-a-circle");
    public static readonly Rule FollowsInACircle = new("programme.follows-in-a-circle");
    public static readonly Rule PartyTwice = new("programme.party-twice");
    public static readonly Rule TargetWithoutWords = new("programme.target-without-words");
    public static readonly Rule TargetOutOfRange = new("programme.target-out-of-range");
    public static readonly Rule TargetYearOutOfRange = new("programme.target-year-out-of-range");
    public static readonly Rule ConsolidatedWithoutADate = new("programme.consolidated-without-a-date");
    public static readonly Rule ConsolidatedInTheFuture = new("programme.consolidated-in-the-future");
}
