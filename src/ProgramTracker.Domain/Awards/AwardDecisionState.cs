namespace ProgramTracker.Domain.Awards;

/// <summary>Where a decision stands. What is known only from the press is reported, and its list never counted against what was announced.</summary>
public enum AwardDecisionState
{
    Reported,
    Draft,
    Issued,

    /// <summary>Revoked as a whole by a later decision; revoked for some of its recipients it stays issued.</summary>
    Revoked,

    /// <summary>Was reported, and taken out of lists and sums with a reason.</summary>
    Voided,

    /// <summary>Was a draft, and thrown away.</summary>
    Discarded,
}
