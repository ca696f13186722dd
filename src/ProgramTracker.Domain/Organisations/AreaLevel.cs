namespace ProgramTracker.Domain.Organisations;

/// <summary>The levels of government since 2025-07-01; the district level is history and is not kept.</summary>
public enum AreaLevel
{
    Nation,
    Province,
    Commune,
}
