namespace ProgramTracker.Domain.Awards;

/// <summary>Where a decision stands. What is known only from the press is reported, and its list never counted against what was announced.</summary>
public enum AwardDecisionState
{
    Reported,
    Draft,
    Issued,
}
