namespace ProgramTracker.Domain.Programmes;

/// <summary>What a party does in a programme.</summary>
public enum PartyRole
{
    Lead,
    Partner,
    Member,
}

/// <summary>A party as a clerk enters it: an organisation of the register, or a group as printed (<c>các tổ chức thành viên</c>).</summary>
public sealed record PartyEntry(Guid? OrganisationId, string Name, PartyRole Role);

/// <summary>A body or group that signed a programme.</summary>
public sealed class ProgrammeParty : Part
{
    public const int NameLength = 300;

    private ProgrammeParty()
    {
    }

    internal ProgrammeParty(Guid programmeId, int order, PartyEntry entry) =>
        (ProgrammeId, Order, OrganisationId, Name, Role) = (programmeId, order, entry.OrganisationId, Wording.OrEmpty(entry.Name), entry.Role);

    public Guid ProgrammeId { get; private init; }
    public int Order { get; private init; }
    public Guid? OrganisationId { get; private init; }

    /// <summary>As printed on the programme.</summary>
    public string Name { get; private init; } = "";
    public PartyRole Role { get; private init; }
}
