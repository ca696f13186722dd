using ProgramTracker.Domain.Dates;
using ProgramTracker.Domain.Documents;
using ProgramTracker.Domain.Programmes;

namespace ProgramTracker.Data.Seeding;

/// <summary>A programme of the example records. It stays a draft where nobody says when it came into force.</summary>
/// <param name="Key">How the other examples name it.</param>
/// <param name="TypeSaid">The type in words, where the number has no symbol.</param>
/// <param name="Implements">The key of the national programme that it implements; it stands before this one.</param>
internal sealed record ExampleProgramme(
    string Key,
    string Owner,
    string Title,
    string Number,
    string? TypeSaid = null,
    PartialDate SignedOn = default,
    PartialDate From = default,
    PartialDate To = default,
    string? Area = null,
    string? Implements = null,
    PartialDate InForceOn = default,
    IReadOnlyList<ExampleParty>? Parties = null)
{
    public Programme Draft(KnownRecords known, DateOnly today)
    {
        var owner = known.Organisation(Owner, From);
        var programme = Programme.Draft(
            new ProgrammeFacts(
                Title,
                DocumentNumber.Parse(Number, typeSaid: TypeSaid),
                SignedOn,
                From,
                To,
                Area is null ? null : known.Area(Area, From).Id,
                ImplementsId: Implements is null ? null : known.Programmes[Implements]),
            owner.Id,
            owner.AreaId,
            today);
        programme.SignedBy([
            .. (Parties ?? []).Select(p => new PartyEntry(p.Organisation is null ? null : known.Organisation(p.Organisation, From).Id, p.Name, p.Role)),
        ]);
        if (InForceOn.IsKnown)
            programme.EnterIntoForce(InForceOn, today);

        return programme;
    }
}

/// <summary>A party of an example programme: a body by its code, or a group as printed.</summary>
internal sealed record ExampleParty(string Name, PartyRole Role, string? Organisation = null);
