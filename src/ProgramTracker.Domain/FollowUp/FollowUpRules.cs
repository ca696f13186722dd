namespace ProgramTracker.Domain.FollowUp;

/// <summary>What the record of follow-up tasks refuses.</summary>
public static class FollowUpRules
{
    public static readonly Rule WithoutWording = new("task.without-wording");
    public static readonly Rule WithoutALead = new("task.without-a-lead");
    public static readonly Rule OrganisationTwice = new("task.organisation-twice");

    /// <summary>{0}: the organisation; {1}: its last day; {2}: who followed it.</summary>
    public static readonly Rule OrganisationEnded = new("task.organisation-ended");

    /// <summary>{0}: the organisation; {1}: its last day.</summary>
    public static readonly Rule OrganisationEndedForGood = new("task.organisation-ended-for-good");

    public static readonly Rule OrganisationElsewhere = new("task.organisation-elsewhere");
    public static readonly Rule AssignedInTheFuture = new("task.assigned-in-the-future");
    public static readonly Rule DueBeforeAssigned = new("task.due-before-assigned");
    public static readonly Rule Ended = new("task.ended");
    public static readonly Rule NotEnded = new("task.not-ended");
    public static readonly Rule NotAssigned = new("task.not-assigned");
    public static readonly Rule BegunAlready = new("task.begun-already");
    public static readonly Rule DoneAlready = new("task.done-already");
    public static readonly Rule ProgressWithoutWording = new("task.progress-without-wording");
    public static readonly Rule WithoutEvidence = new("task.without-evidence");
    public static readonly Rule NobodyAskedAgain = new("task.nobody-asked-again");
    public static readonly Rule WithoutAReason = new("task.without-a-reason");

    /// <summary>{0}: the first year.</summary>
    public static readonly Rule AnswerBeforeItsTime = new("direction.answer-before-its-time");
    public static readonly Rule AnswerOfAYearToCome = new("direction.answer-of-a-year-to-come");
    public static readonly Rule AnswerWithoutWording = new("direction.answer-without-wording");

    /// <summary>{0}: the year in which it could be corrected.</summary>
    public static readonly Rule AnswerStands = new("direction.answer-stands");
}
