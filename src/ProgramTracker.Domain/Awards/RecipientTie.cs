namespace ProgramTracker.Domain.Awards;

/// <summary>
/// What someone says of two rows of signed lists: that they name the same collective, person or household, or that they do not. Rows that are said to be the same share
/// a history of awards. There is no register of citizens: only rows of decisions, tied where someone confirmed it.
/// </summary>
public sealed class RecipientTie : Aggregate, IOwned
{
    public const int SaidByLength = 300;
    public const int ReasonLength = 1000;

    private RecipientTie()
    {
    }

    /// <summary>The organisation whose officer said it.</summary>
    public Guid OwnerId { get; private init; }

    /// <summary>The scope of the first row.</summary>
    public Guid ScopeId { get; private init; }

    public Guid FirstId { get; private init; }
    public Guid SecondId { get; private init; }

    /// <summary>Whether both are one; otherwise it is remembered that they are not.</summary>
    public bool IsSame { get; private init; }

    /// <summary>Who said it, by name of the account.</summary>
    public string SaidBy { get; private init; } = "";
    public DateOnly SaidOn { get; private init; }

    /// <summary>Why it was taken back; it says nothing any more then.</summary>
    public string? TakenBackBecause { get; private set; }

    /// <summary>Says that both rows name the same. Refuses a row and itself, two kinds, and two rows that someone told apart.</summary>
    /// <param name="toldApart">Whether someone said of any two rows of both histories that they are not the same.</param>
    public static RecipientTie Same(Recipient first, Recipient second, bool toldApart, string by, Guid ownerId, DateOnly today)
    {
        RecipientTieRules.ToldApart.BrokenIf(toldApart);

        return Say(first, second, isSame: true, by, ownerId, today);
    }

    /// <summary>Says that the rows name two. Refuses a row and itself, two kinds, and two rows of one history.</summary>
    /// <param name="areOne">Whether both stand in one history.</param>
    public static RecipientTie NotTheSame(Recipient first, Recipient second, bool areOne, string by, Guid ownerId, DateOnly today)
    {
        RecipientTieRules.OneAlready.BrokenIf(areOne);

        return Say(first, second, isSame: false, by, ownerId, today);
    }

    /// <summary>Takes back what was said, with the reason. Refused twice.</summary>
    public void TakeBack(string? reason)
    {
        RecipientTieRules.TakenBack.BrokenIf(TakenBackBecause is not null);
        RecipientTieRules.WithoutAReason.BrokenIf(Wording.IsEmpty(reason));

        TakenBackBecause = Wording.OrNull(reason);
        Changed();
    }

    private static RecipientTie Say(Recipient first, Recipient second, bool isSame, string by, Guid ownerId, DateOnly today)
    {
        RecipientTieRules.Itself.BrokenIf(first.Id == second.Id);
        RecipientTieRules.OfTwoKinds.BrokenIf(first.Kind != second.Kind);

        return new RecipientTie
        {
            FirstId = first.Id,
            SecondId = second.Id,
            IsSame = isSame,
            SaidBy = Wording.OrEmpty(by),
            SaidOn = today,
            OwnerId = ownerId,
            ScopeId = first.ScopeId,
        };
    }
}

/// <summary>What a tie refuses.</summary>
public static class RecipientTieRules
{
    public static readonly Rule Itself = new("recipient-tie.itself");
    public static readonly Rule OfTwoKinds = new("recipient-tie.of-two-kinds");
    public static readonly Rule ToldApart = new("recipient-tie.told-apart");
    public static readonly Rule OneAlready = new("recipient-tie.one-already");
    public static readonly Rule TakenBack = new("recipient-tie.taken-back");
    public static readonly Rule WithoutAReason = new("recipient-tie.without-a-reason");
}
