namespace ProgramTracker.Domain.Organisations;

/// <summary>The level an organisation works at.</summary>
public enum OrganisationLevel
{
    Central,
    Province,
    Commune,
}
