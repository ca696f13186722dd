using ProgramTracker.Domain.Dates;

namespace ProgramTracker.Domain.Programmes;

/// <summary>How the record of a programme contradicts itself.</summary>
public enum Contradiction
{
    ReviewedBeforeSigned,
    ReviewOutsidePeriod,
    PartyGone,
    PartyNotYet,
    InForceBeforeSigned,
    EndedBeforePeriod,
    PeriodEndsBeforeSigned,
    SignedBeforeParent,
    ChildSignedBefore,
    BasisIssuedAfter,
    BasisNoLongerInForce,
    PastItsPeriod,
}

/// <summary>A contradiction and what it concerns.</summary>
/// <param name="Concerns">The conference, organisation, programme or document; none for the programme itself.</param>
public sealed record Contradicted(Contradiction By, Guid? Concerns = null);

/// <summary>
/// What the record says of a programme and of all it is tied to, as far as these can contradict each other. Dates known in part contradict only when no day that
/// they can be would agree.
/// </summary>
/// <param name="IsRenewed">Whether a later programme continues it.</param>
public sealed record ProgrammeRecord(ProgrammeState State, PartialDate SignedOn = default, PartialDate From = default, PartialDate To = default, bool IsRenewed = false)
{
    public IReadOnlyList<(ProgrammeState To, PartialDate On)> Acts { get; init; } = [];

    /// <summary>The parties that the register has.</summary>
    public IReadOnlyList<PartyOnRecord> Parties { get; init; } = [];

    public IReadOnlyList<BasisOnRecord> Basis { get; init; } = [];

    /// <summary>What conferences that took place reviewed of it.</summary>
    public IReadOnlyList<ReviewOnRecord> Reviews { get; init; } = [];

    public SignedOnRecord? Parent { get; init; }

    public IReadOnlyList<SignedOnRecord> Children { get; init; } = [];

    /// <summary>Where the record contradicts itself; none when nothing does.</summary>
    public IEnumerable<Contradicted> Contradictions(DateOnly today) =>
        [.. OfItsActs(), .. OfItsParties(), .. OfItsBasis(), .. OfItsFamily(), .. OfItsReviews(), .. OfItsEnd(today)];

    private IEnumerable<Contradicted> OfItsActs()
    {
        if (Acts.Any(act => act.To == ProgrammeState.InForce && IsBefore(act.On, SignedOn)))
            yield return new Contradicted(Contradiction.InForceBeforeSigned);
        if (Acts.Any(act => act.To > ProgrammeState.InForce && IsBefore(act.On, From)))
            yield return new Contradicted(Contradiction.EndedBeforePeriod);
        if (IsBefore(To, SignedOn))
            yield return new Contradicted(Contradiction.PeriodEndsBeforeSigned);
    }

    private IEnumerable<Contradicted> OfItsParties()
    {
        foreach (var party in Parties)
            if (party.ValidTo < SignedOn.Earliest)
                yield return new Contradicted(Contradiction.PartyGone, party.OrganisationId);
            else if (party.ValidFrom > SignedOn.Latest)
                yield return new Contradicted(Contradiction.PartyNotYet, party.OrganisationId);
    }

    private IEnumerable<Contradicted> OfItsBasis()
    {
        foreach (var basis in Basis)
            if (IsBefore(SignedOn, basis.IssuedOn))
                yield return new Contradicted(Contradiction.BasisIssuedAfter, basis.DocumentId);
            else if (IsBefore(basis.InForceTo, SignedOn))
                yield return new Contradicted(Contradiction.BasisNoLongerInForce, basis.DocumentId);
    }

    private IEnumerable<Contradicted> OfItsFamily()
    {
        if (Parent is not null && IsBefore(SignedOn, Parent.SignedOn))
            yield return new Contradicted(Contradiction.SignedBeforeParent, Parent.ProgrammeId);
        foreach (var child in Children.Where(child => IsBefore(child.SignedOn, SignedOn)))
            yield return new Contradicted(Contradiction.ChildSignedBefore, child.ProgrammeId);
    }

    private IEnumerable<Contradicted> OfItsReviews()
    {
        foreach (var review in Reviews)
        {
            if (IsBefore(review.HeldOn, SignedOn))
                yield return new Contradicted(Contradiction.ReviewedBeforeSigned, review.ConferenceId);
            if (IsBefore(review.From, From) || IsBefore(To, review.To))
                yield return new Contradicted(Contradiction.ReviewOutsidePeriod, review.ConferenceId);
        }
    }

    private IEnumerable<Contradicted> OfItsEnd(DateOnly today)
    {
        if (!IsRenewed && Programme.IsPastItsPeriod(State, To, today))
            yield return new Contradicted(Contradiction.PastItsPeriod);
    }

    /// <summary>Whether one surely lies before the other; never while one of the years is unknown.</summary>
    private static bool IsBefore(PartialDate one, PartialDate other) => one.Latest < other.Earliest;
}

/// <param name="ValidFrom">First day; none when it lies before these records.</param>
/// <param name="ValidTo">Last day, inclusive; none while it exists.</param>
public sealed record PartyOnRecord(Guid OrganisationId, DateOnly? ValidFrom, DateOnly? ValidTo);

/// <param name="InForceTo">Last day in force, as far as it is known.</param>
public sealed record BasisOnRecord(Guid DocumentId, PartialDate IssuedOn, PartialDate InForceTo);

/// <param name="From">With <paramref name="To"/>: the period that was reviewed.</param>
public sealed record ReviewOnRecord(Guid ConferenceId, PartialDate HeldOn, PartialDate From, PartialDate To);

/// <summary>A programme above or below.</summary>
public sealed record SignedOnRecord(Guid ProgrammeId, PartialDate SignedOn);
