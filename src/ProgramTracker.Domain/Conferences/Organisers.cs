namespace ProgramTracker.Domain.Conferences;

/// <summary>An organiser as a clerk enters it: a body of the register, or as printed.</summary>
public sealed record OrganiserEntry(Guid? OrganisationId, string Name);

/// <summary>A body that organised the conference.</summary>
public sealed class Organiser : Part
{
    public const int NameLength = 300;

    private Organiser()
    {
    }

    internal Organiser(Guid conferenceId, int order, OrganiserEntry entry) =>
        (ConferenceId, Order, OrganisationId, Name) = (conferenceId, order, entry.OrganisationId, Wording.OrEmpty(entry.Name));

    public Guid ConferenceId { get; private init; }
    public int Order { get; private init; }
    public Guid? OrganisationId { get; private init; }

    /// <summary>As printed.</summary>
    public string Name { get; private init; } = "";
}
