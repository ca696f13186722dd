using ProgramTracker.Domain.Dates;

namespace ProgramTracker.Domain.People;

/// <summary>The rank and posts that a record gives a person on a day.</summary>
public sealed record OfficeHeld(PartialDate On, string? Rank, IReadOnlyList<string> Posts);

/// <summary>The same posts, met in records from one day to another. They may have been held before and after: only what is recorded is known.</summary>
public sealed record Tenure(string? Rank, IReadOnlyList<string> Posts, PartialDate From, PartialDate To)
{
    /// <summary>
    /// Folds records into tenures, the latest first; what has no year stands last. Neighbours with the same posts become one, and a record that
    /// leaves out the rank takes its neighbour's. A record without rank and posts tells nothing.
    /// </summary>
    public static IReadOnlyList<Tenure> Fold(IEnumerable<OfficeHeld> records)
    {
        var tenures = new List<Tenure>();
        foreach (var held in records.Where(r => r.Rank is not null || r.Posts.Count > 0).OrderBy(r => r.On.Year is null).ThenByDescending(r => r.On))
        {
            if (tenures.LastOrDefault() is { } later && later.Continues(held))
                tenures[^1] = later with { From = held.On, Rank = later.Rank ?? held.Rank };
            else
                tenures.Add(new Tenure(held.Rank, held.Posts, held.On, held.On));
        }

        return tenures;
    }

    private bool Continues(OfficeHeld earlier) =>
        From.Year is null == earlier.On.Year is null
        && Posts.SequenceEqual(earlier.Posts)
        && (Rank == earlier.Rank || Rank is null || earlier.Rank is null);
}
