namespace ProgramTracker.Domain.Awards;

/// <summary>Where a decision stands. What is known only from the press is reported and never counted as decided.</summary>
public enum AwardDecisionState
{
    Reported,
    Draft,
    Issued,
}
