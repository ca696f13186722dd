namespace ProgramTracker.Domain.Awards;

/// <summary>Who is proposed, as a clerk enters it.</summary>
/// <param name="Id">The line that it corrects; none where it is new.</param>
/// <param name="PostAndUnit">Rank or post and unit on that day.</param>
/// <param name="Achievement">For what, in a few words.</param>
public sealed record NominationLineEntry(Guid? Id, RecipientKind Kind, string Name, string? PostAndUnit, string? Achievement = null);

/// <summary>One collective, person or household of a nomination, with what became of it.</summary>
public sealed class NominationLine : Part
{
    public const int ReasonLength = 1000;

    private NominationLine()
    {
    }

    internal NominationLine(Guid nominationId, int order, NominationLineEntry entry)
    {
        NominationId = nominationId;
        Take(order, entry);
    }

    public Guid NominationId { get; private init; }
    public int Order { get; private set; }
    public RecipientKind Kind { get; private set; }
    public string Name { get; private set; } = "";
    public string? PostAndUnit { get; private set; }
    public string? Achievement { get; private set; }
    public NominationLineState State { get; private set; }

    /// <summary>Why it was returned or refused, or is appraised anew; a remark where it was accepted.</summary>
    public string? Reason { get; private set; }
    public DateOnly? SettledOn { get; private set; }

    /// <summary>The decision that it was put into.</summary>
    public Guid? DecisionId { get; private set; }

    internal void Take(int order, NominationLineEntry entry)
    {
        NominationRules.LineWithoutAName.BrokenIf(Wording.IsEmpty(entry.Name));

        (Order, Kind, Name) = (order, entry.Kind, Wording.OrEmpty(entry.Name));
        (PostAndUnit, Achievement) = (Wording.OrNull(entry.PostAndUnit), Wording.OrNull(entry.Achievement));
    }

    internal void Settle(NominationLineState state, string? reason, DateOnly? today) => (State, Reason, SettledOn) = (state, Wording.OrNull(reason), today);

    internal void PutInto(Guid? decisionId) => DecisionId = decisionId;
}
