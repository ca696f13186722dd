namespace ProgramTracker.Domain.Awards;

/// <summary>Where a nomination stands. It is settled when every line is accepted or refused.</summary>
public enum NominationState
{
    Draft,
    Submitted,
    Settled,
    Withdrawn,
}

/// <summary>Where one line stands. A returned line waits for its proposer, a proposed one for the authority.</summary>
public enum NominationLineState
{
    Proposed,
    Returned,
    Accepted,
    Refused,
}
