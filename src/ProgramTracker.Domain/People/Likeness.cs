using ProgramTracker.Domain.Text;

namespace ProgramTracker.Domain.People;

/// <summary>Why two people may be the same.</summary>
public enum Likeness
{
    /// <summary>The same name, letter case aside.</summary>
    SameName,

    /// <summary>The same name, with the tone mark on another vowel: Hòa, Hoà.</summary>
    OtherTonePlacement,

    /// <summary>The same letters with other accents: alone no reason, many names differ by that only.</summary>
    OtherAccents,
    SameOrganisation,
    SamePost,

    /// <summary>Another rank at another time, the later one higher: a promotion.</summary>
    Promoted,
}

/// <summary>What records tell of a person, as far as it is compared with another.</summary>
/// <param name="OrganisationIds">The bodies the person came from.</param>
public sealed record PersonSeen(string Name, IReadOnlyList<OfficeHeld> Offices, IReadOnlyList<Guid> OrganisationIds)
{
    /// <summary>What speaks for the two being one person, the name first.</summary>
    public IEnumerable<Likeness> LikenessTo(PersonSeen other)
    {
        if (OfNames(Name, other.Name) is { } likeness)
            yield return likeness;
        if (OrganisationIds.Intersect(other.OrganisationIds).Any())
            yield return Likeness.SameOrganisation;
        if (Posts.Intersect(other.Posts).Any())
            yield return Likeness.SamePost;
        if (RoseTo(other) || other.RoseTo(this))
            yield return Likeness.Promoted;
    }

    private IEnumerable<string> Posts => Offices.SelectMany(office => office.Posts).Select(VietnameseText.SearchKey);

    private static Likeness? OfNames(string one, string other)
    {
        if (Lower(VietnameseText.Clean(one)) == Lower(VietnameseText.Clean(other)))
            return Likeness.SameName;
        if (Lower(VietnameseText.Canonical(one)) == Lower(VietnameseText.Canonical(other)))
            return Likeness.OtherTonePlacement;

        return VietnameseText.SearchKey(one) == VietnameseText.SearchKey(other) ? Likeness.OtherAccents : null;
    }

    private static string Lower(string name) => name.ToLowerInvariant();

    /// <summary>Whether all that is known of the other is later than what is known of this one, and of a higher rank.</summary>
    private bool RoseTo(PersonSeen later) =>
        Ranked().ToList() is { Count: > 0 } mine && later.Ranked().ToList() is { Count: > 0 } theirs
        && mine.Max(held => held.On) <= theirs.Min(held => held.On)
        && mine.Min(held => held.Grade) > theirs.Max(held => held.Grade);

    private IEnumerable<(DateOnly On, int Grade)> Ranked() =>
        from office in Offices
        let rank = PoliceRank.TryFind(office.Rank)
        where rank is not null && office.On.Year is not null
        select (office.On.Earliest!.Value, rank.Order);
}
