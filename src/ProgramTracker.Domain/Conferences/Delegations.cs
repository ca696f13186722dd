using System.Globalization;

namespace ProgramTracker.Domain.Conferences;

/// <summary>How exact a number is, in the words used.</summary>
public enum Qualifier
{
    Exactly,

    /// <summary>hơn, trên.</summary>
    MoreThan,

    /// <summary>gần.</summary>
    Nearly,

    /// <summary>khoảng.</summary>
    About,
}

/// <summary>A group of participants as a clerk enters it: <c>điển hình tiên tiến, gần 200</c>.</summary>
public sealed record DelegationEntry(string Group, int? Count, Qualifier Qualifier = Qualifier.Exactly);

/// <summary>A group that took part without names.</summary>
public sealed class Delegation : Part
{
    public const int GroupLength = 300;

    /// <summary>People in one group; more is a slip of the keyboard.</summary>
    public const int MostPeople = 1_000_000;

    private Delegation()
    {
    }

    internal Delegation(Guid conferenceId, int order, DelegationEntry entry)
    {
        ConferenceRules.WithoutWording.BrokenIf(Wording.IsEmpty(entry.Group));
        ConferenceRules.NegativeCount.BrokenIf(entry.Count < 0);
        ConferenceRules.CountTooLarge.BrokenIf(entry.Count > MostPeople);

        (ConferenceId, Order, Group, Count, Qualifier) = (conferenceId, order, Wording.OrEmpty(entry.Group), entry.Count, entry.Qualifier);
    }

    public Guid ConferenceId { get; private init; }
    public int Order { get; private init; }
    public string Group { get; private init; } = "";
    public int? Count { get; private init; }
    public Qualifier Qualifier { get; private init; }

    /// <summary>Whether the words of the group say its number already: <c>gần 200 người</c>.</summary>
    public bool SaysItsCount => Count is { } count && Group.Replace(".", "", StringComparison.Ordinal).Split(' ').Contains(count.ToString(CultureInfo.InvariantCulture));
}
