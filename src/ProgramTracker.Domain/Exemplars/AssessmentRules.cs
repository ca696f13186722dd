namespace ProgramTracker.Domain.Exemplars;

/// <summary>What yearly assessments and their criteria refuse.</summary>
public static class AssessmentRules
{
    public static readonly Rule YearOutOfRange = new("assessment.year-out-of-range");
    public static readonly Rule WithoutCriteria = new("assessment.without-criteria");
    public static readonly Rule CriterionWithoutAName = new("assessment.criterion-without-a-name");
    public static readonly Rule CriterionTwice = new("assessment.criterion-twice");
    public static readonly Rule CriterionWithoutPoints = new("assessment.criterion-without-points");
    public static readonly Rule ThresholdsDoNotFall = new("assessment.thresholds-do-not-fall");
    public static readonly Rule ThresholdOutOfReach = new("assessment.threshold-out-of-reach");
    public static readonly Rule ScoreMissing = new("assessment.score-missing");
    public static readonly Rule ScoreOutOfRange = new("assessment.score-out-of-range");
    public static readonly Rule ChangeWithoutAReason = new("assessment.change-without-a-reason");
    public static readonly Rule NotAssessed = new("assessment.not-assessed");
    public static readonly Rule ConfirmedAlready = new("assessment.confirmed-already");
}
