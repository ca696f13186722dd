namespace ProgramTracker.Domain.Conferences;

/// <summary>What a participant did at the conference; one person may do several things.</summary>
[Flags]
public enum ParticipantRoles
{
    None = 0,
    Chair = 1,
    Presenter = 2,
    Speaker = 4,
    Awarder = 8,
    Attendee = 16,
}

/// <summary>Whether a participant came.</summary>
public enum Presence
{
    Present,
    Invited,
    Represented,
    Absent,
}

/// <summary>A participant as a clerk enters it, with the rank and posts held that day.</summary>
/// <param name="Id">The participant this line continues; none for a new one.</param>
/// <param name="BridgePointId">The bridge point where the person sat; none for the main place.</param>
/// <param name="OrganisationId">The body the person came from, when it is known.</param>
/// <param name="ScopeId">The scope of that body's area, or of wherever else the person came from.</param>
public sealed record ParticipantEntry(
    Guid? Id,
    Guid? PersonId,
    string Name,
    string? Rank,
    IReadOnlyList<string> Posts,
    ParticipantRoles Roles,
    Guid ScopeId,
    Presence Presence = Presence.Present,
    Guid? BridgePointId = null,
    Guid? OrganisationId = null);

/// <summary>A person who took part by office, in protocol order.</summary>
public sealed class Participant : Part, IScoped
{
    public const int NameLength = 300;
    public const int RankLength = 50;
    public const int PostLength = 300;

    private Participant()
    {
    }

    internal Participant(Guid conferenceId) => ConferenceId = conferenceId;

    public Guid ConferenceId { get; private init; }
    public int Order { get; private set; }
    public Guid? PersonId { get; private set; }
    public string Name { get; private set; } = "";

    /// <summary>Police or army rank held that day.</summary>
    public string? Rank { get; private set; }

    /// <summary>Posts held that day, as printed, high to low.</summary>
    public IReadOnlyList<string> Posts { get; private set; } = [];
    public ParticipantRoles Roles { get; private set; }
    public Presence Presence { get; private set; }
    public Guid? BridgePointId { get; private set; }
    public Guid? OrganisationId { get; private set; }

    /// <inheritdoc/>
    public Guid ScopeId { get; private set; }

    /// <summary>Chaired the event itself; who chairs at a bridge point chairs there only.</summary>
    public bool ChairsTheEvent => Roles.HasFlag(ParticipantRoles.Chair) && BridgePointId is null;

    internal void Take(int order, ParticipantEntry entry)
    {
        ConferenceRules.PersonWithoutAName.BrokenIf(Wording.IsEmpty(entry.Name));

        (Order, PersonId, Name, Rank) = (order, entry.PersonId, Wording.OrEmpty(entry.Name), Wording.OrNull(entry.Rank));
        (Roles, Presence, BridgePointId, OrganisationId, ScopeId) = (entry.Roles, entry.Presence, entry.BridgePointId, entry.OrganisationId, entry.ScopeId);
        Posts = [.. entry.Posts.Select(Wording.OrEmpty).Where(post => post.Length > 0)];
    }

    /// <summary>Who came from no known body came from where the person sat.</summary>
    internal void ComeFrom(BridgePoint point)
    {
        if (OrganisationId is null)
            ScopeId = point.ScopeId;
    }
}
