namespace ProgramTracker.Domain.FollowUp;

/// <summary>What an organisation did in one calendar year on a standing direction (chỉ đạo thường xuyên) of a conference.</summary>
public sealed class DirectionAnswer : Aggregate, IOwned
{
    public const int WordingLength = 4000;

    private DirectionAnswer()
    {
    }

    /// <summary>The organisation that answers: the one addressed, or who followed it; on behalf of all, the one that keeps the conference.</summary>
    public Guid OwnerId { get; private init; }

    /// <inheritdoc/>
    public Guid ScopeId { get; private init; }

    /// <summary>The standing direction.</summary>
    public Guid ConclusionId { get; private init; }
    public Guid ConferenceId { get; private init; }

    /// <summary>The organisation that the direction addresses, as the conference named it; who answers may have followed it since.</summary>
    public Guid AddresseeId { get; private init; }

    /// <summary>The direction named no organisation of the register, so who keeps the conference answered for all.</summary>
    public bool IsOnBehalf { get; private init; }

    /// <summary>A calendar year, from the first that the direction is answered for.</summary>
    public int Year { get; private init; }

    public string Wording { get; private set; } = "";
    public DateOnly AnsweredOn { get; private init; }

    /// <summary>The day of the last correction.</summary>
    public DateOnly? CorrectedOn { get; private set; }

    /// <summary>The last day for the answer of a year, inclusive.</summary>
    public static DateOnly DueOn(int year) => new(year, 12, 31);

    /// <summary>Answers for a year, late too. Refuses a year to come, one before the first, and an answer without words.</summary>
    public static DirectionAnswer Give(DirectionAsked direction, Guid ownerId, int year, string wording, DateOnly today)
    {
        FollowUpRules.AnswerBeforeItsTime.BrokenIf(year < direction.FirstYear, direction.FirstYear);
        FollowUpRules.AnswerOfAYearToCome.BrokenIf(year > today.Year);
        FollowUpRules.AnswerWithoutWording.BrokenIf(Domain.Wording.LinesOrNull(wording) is null);

        return new DirectionAnswer
        {
            OwnerId = ownerId,
            ScopeId = direction.ScopeId,
            ConclusionId = direction.ConclusionId,
            ConferenceId = direction.ConferenceId,
            AddresseeId = direction.AddresseeId,
            IsOnBehalf = direction.IsOnBehalf,
            Year = year,
            Wording = Domain.Wording.LinesOrNull(wording)!,
            AnsweredOn = today,
        };
    }

    /// <summary>Corrects the words. Refuses none, and any correction after the last day of the year that follows.</summary>
    public void Correct(string wording, DateOnly today)
    {
        FollowUpRules.AnswerStands.BrokenIf(!MayBeCorrectedOn(today), Year + 1);
        FollowUpRules.AnswerWithoutWording.BrokenIf(Domain.Wording.LinesOrNull(wording) is null);

        (Wording, CorrectedOn) = (Domain.Wording.LinesOrNull(wording)!, today);
        Changed();
    }

    public bool MayBeCorrectedOn(DateOnly today) => today <= DueOn(Year + 1);
}

/// <summary>A standing direction as one organisation is asked to answer it.</summary>
/// <param name="FirstYear">The first year that it is answered for.</param>
/// <param name="AddresseeId">Whom it addresses; where it names nobody of the register, the organisation that keeps the conference.</param>
/// <param name="ScopeId">The scope of that organisation's part.</param>
public sealed record DirectionAsked(Guid ConclusionId, Guid ConferenceId, int FirstYear, Guid AddresseeId, bool IsOnBehalf, Guid ScopeId);
