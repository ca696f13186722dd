namespace ProgramTracker.Domain.Conferences;

/// <summary>What becomes of a conclusion.</summary>
public enum ConclusionFate
{
    /// <summary>Not decided yet; a confirmed conference has none of these.</summary>
    Undecided,

    /// <summary>A follow-up task with one lead; it may have a due date.</summary>
    Task,

    /// <summary>Without a due date, answered once a year.</summary>
    StandingDirection,

    /// <summary>A promise of the speaker's own body.</summary>
    Pledge,
    PlannedConference,
    Decision,
    Information,
}

/// <summary>A conclusion as a clerk enters it.</summary>
/// <param name="Id">The conclusion this line continues; none for a new one.</param>
/// <param name="Wording">In the words used.</param>
/// <param name="SpeakerId">The participant who said it.</param>
/// <param name="Addressees">To whom, as said: <c>Công an các cấp</c>; none where the text names nobody.</param>
/// <param name="AddresseeIds">Organisations of the register it is addressed to.</param>
public sealed record ConclusionEntry(Guid? Id, string Wording, Guid? SpeakerId, string? Addressees, IReadOnlyList<Guid> AddresseeIds, ConclusionFate Fate);

/// <summary>Something a conference concluded, in the words used.</summary>
public sealed class Conclusion : Part
{
    public const int WordingLength = 4000;
    public const int AddresseesLength = 300;

    private Conclusion()
    {
    }

    internal Conclusion(Guid conferenceId) => ConferenceId = conferenceId;

    public Guid ConferenceId { get; private init; }
    public int Order { get; private set; }
    public string Wording { get; private set; } = "";
    public Guid? SpeakerId { get; private set; }
    public string? Addressees { get; private set; }
    public IReadOnlyList<Guid> AddresseeIds { get; private set; } = [];
    public ConclusionFate Fate { get; private set; }

    internal void Take(int order, ConclusionEntry entry)
    {
        ConferenceRules.WithoutWording.BrokenIf(Domain.Wording.IsEmpty(entry.Wording));

        (Order, Wording, SpeakerId, Fate) = (order, Domain.Wording.OrEmpty(entry.Wording), entry.SpeakerId, entry.Fate);
        (Addressees, AddresseeIds) = (Domain.Wording.OrNull(entry.Addressees), [.. entry.AddresseeIds.Distinct()]);
    }

    internal void GoTo(IReadOnlyList<Guid> organisationIds) => AddresseeIds = [.. organisationIds.Distinct()];

    /// <summary>Whether its fate was open until now.</summary>
    internal bool BecomeATask()
    {
        var wasOpen = Fate == ConclusionFate.Undecided;
        if (wasOpen)
            Fate = ConclusionFate.Task;

        return wasOpen;
    }
}
