namespace ProgramTracker.Domain.People;

/// <summary>
/// The same person met twice, and people who only look the same. Merging rewrites no record: the one folded away points at the one that stays, and is read
/// through it everywhere. So it can be undone at any time, and what was recorded meanwhile stays with whom it was recorded for.
/// </summary>
public sealed partial class Person
{
    private readonly List<Person> _merged = [];
    private readonly List<Distinction> _distinctions = [];

    /// <summary>The person that this one is the same as, and under whom it is found; none for one that stands by itself. Never one that is itself merged.</summary>
    public Guid? SameAsId { get; private set; }

    /// <summary>Those that are the same as this one. Loaded by who asks for them.</summary>
    public IReadOnlyList<Person> Merged => _merged;

    /// <summary>Whom someone confirmed to be another; what is said of two people stands with one of them.</summary>
    public IReadOnlyList<Distinction> Distinctions => _distinctions;

    /// <summary>
    /// This one is the same as <paramref name="other"/>, which stays. Refuses itself, one of the two that is merged already or under which others are (<see cref="Merged"/> is loaded),
    /// and two that were told apart.
    /// </summary>
    public void MergeInto(Person other)
    {
        PersonRules.MergedWithItself.BrokenIf(other.Id == Id);
        PersonRules.MergedAlready.BrokenIf(SameAsId is not null || other.SameAsId is not null);
        PersonRules.OthersMergedHere.BrokenIf(_merged.Count > 0, FullName);
        PersonRules.ToldApart.BrokenIf(IsToldApartFrom(other));

        SameAsId = other.Id;
        Changed();
    }

    /// <summary>Stands by itself again, exactly as before it was merged. Refuses one that is not merged.</summary>
    public void Separate()
    {
        PersonRules.NotMerged.BrokenIf(SameAsId is null);

        SameAsId = null;
        Changed();
    }

    /// <summary>Someone confirmed that the two are not the same, however alike they look. Refuses itself, saying so twice, and two that are merged.</summary>
    public void TellApart(Person other)
    {
        PersonRules.MergedWithItself.BrokenIf(other.Id == Id);
        PersonRules.ToldApart.BrokenIf(IsToldApartFrom(other));
        PersonRules.MergedAlready.BrokenIf(SameAsId == other.Id || other.SameAsId == Id);

        _distinctions.Add(new Distinction(Id, other.Id));
        Changed();
    }

    /// <summary>They may be the same after all. Refuses two that were not told apart.</summary>
    public void Reconsider(Person other)
    {
        PersonRules.NotToldApart.BrokenIf(!IsToldApartFrom(other));

        Forget(other);
        other.Forget(this);
    }

    private bool IsToldApartFrom(Person other) => _distinctions.Exists(d => d.OtherId == other.Id) || other._distinctions.Exists(d => d.OtherId == Id);

    private void Forget(Person other)
    {
        if (_distinctions.RemoveAll(d => d.OtherId == other.Id) > 0)
            Changed();
    }
}

/// <summary>Somebody who looks like this person and is another.</summary>
public sealed class Distinction : Part
{
    private Distinction()
    {
    }

    internal Distinction(Guid personId, Guid otherId) => (PersonId, OtherId) = (personId, otherId);

    public Guid PersonId { get; private init; }
    public Guid OtherId { get; private init; }
}
