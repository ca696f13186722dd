namespace ProgramTracker.Domain.Conferences;

/// <summary>Where the record of a conference stands.</summary>
public enum ConferenceState
{
    Planned,

    /// <summary>It took place and is being recorded.</summary>
    Held,

    /// <summary>The clerk says that all is entered.</summary>
    Recorded,
    Confirmed,
    Postponed,
    Cancelled,
}
