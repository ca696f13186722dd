namespace ProgramTracker.Domain.Organisations;

/// <summary>The line (ngành, khối) an organisation belongs to.</summary>
public enum OrganisationLine
{
    Police,
    Front,
    Party,
    State,
    MassOrganisation,
}
