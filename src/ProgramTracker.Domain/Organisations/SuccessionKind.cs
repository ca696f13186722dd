namespace ProgramTracker.Domain.Organisations;

/// <summary>How one area or organisation followed another.</summary>
public enum SuccessionKind
{
    Renamed,
    Merged,
    Split,
}
