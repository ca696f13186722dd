namespace ProgramTracker.Domain.Conferences;

/// <summary>How people met.</summary>
public enum ConferenceMode
{
    InPerson,
    Online,
    Both,

    /// <summary>The source does not tell.</summary>
    Unknown,
}
