using Microsoft.EntityFrameworkCore;
using ProgramTracker.Domain.Dates;
using ProgramTracker.Domain.Text;

namespace ProgramTracker.Data.Conferences;

/// <summary>A known person, with the rank and first post last recorded, so that a clerk can tell people of one name apart.</summary>
/// <param name="Key">The name without accents and case.</param>
/// <param name="Post">The first post of the last conference where the person took part.</param>
/// <param name="SeenOn">When that was.</param>
public sealed record Namesake(Guid Id, string Key, string Name, string? Rank, string? Post, PartialDate SeenOn);

/// <summary>Query phrases about people of the same name.</summary>
public static class Namesakes
{
    /// <summary>The people the actor may see who bear one of the names, with or without accents, and those of the ids.</summary>
    public static async Task<IReadOnlyList<Namesake>> NamesakesAsync(
        this TrackerContext db, IEnumerable<string?> names, IEnumerable<Guid?> ids, CancellationToken cancellationToken = default)
    {
        var keys = names.Select(name => VietnameseText.SearchKey(name ?? "")).Where(key => key.Length > 0).Distinct().ToList();
        var wanted = ids.OfType<Guid>().Distinct().ToList();
        if (keys.Count + wanted.Count == 0)
            return [];

        var people = await db.People.AsNoTracking()
            .Where(p => keys.Contains(EF.Property<string>(p, "SearchText")) || wanted.Contains(p.Id))
            .Select(p => new
            {
                p.Id,
                p.FullName,
                Last = db.Conferences
                    .SelectMany(c => c.Participants.Where(part => part.PersonId == p.Id), (c, part) => new { c.Id, c.HeldOn, part.Rank, part.Posts })
                    .OrderBy(seen => seen.HeldOn.Year == null)
                    .ThenByDescending(seen => seen.HeldOn.Year)
                    .ThenByDescending(seen => seen.HeldOn.Month)
                    .ThenByDescending(seen => seen.HeldOn.Day)
                    .ThenByDescending(seen => seen.Id)
                    .FirstOrDefault(),
            })
            .ToListAsync(cancellationToken);

        return [.. people.Select(p => new Namesake(
            p.Id, VietnameseText.SearchKey(p.FullName), p.FullName, p.Last?.Rank, p.Last?.Posts is [var post, ..] ? post : null, p.Last?.HeldOn ?? PartialDate.Unknown))];
    }
}
