using Microsoft.EntityFrameworkCore;
using ProgramTracker.Data.People;
using ProgramTracker.Domain.Dates;
using ProgramTracker.Domain.Text;

namespace ProgramTracker.Data.Conferences;

/// <summary>A known person, with the rank and first post last recorded, so that a clerk can tell people of one name apart.</summary>
/// <param name="Key">The name without accents and case, by which the person was found; that of someone who was merged into the person, too.</param>
/// <param name="Post">The first post of the last conference where the person took part.</param>
/// <param name="SeenOn">When that was.</param>
public sealed record Namesake(Guid Id, string Key, string Name, string? Rank, string? Post, PartialDate SeenOn);

/// <summary>Query phrases about people of the same name.</summary>
public static class Namesakes
{
    /// <summary>The people the actor may see who bear one of the names, with or without accents, and those of the ids. Who was merged is found as the one that stays, unless asked for by id.</summary>
    public static async Task<IReadOnlyList<Namesake>> NamesakesAsync(
        this TrackerContext db, IEnumerable<string?> names, IEnumerable<Guid?> ids, CancellationToken cancellationToken = default)
    {
        var keys = names.Select(name => VietnameseText.SearchKey(name ?? "")).Where(key => key.Length > 0).Distinct().ToList();
        var wanted = ids.OfType<Guid>().Distinct().ToList();
        if (keys.Count + wanted.Count == 0)
            return [];

        var latest = db.Appearances().LatestFirst();
        var people = await (
            from named in db.People.AsNoTracking()
            where keys.Contains(EF.Property<string>(named, "SearchText")) || wanted.Contains(named.Id)
            from person in db.People
            where person.Id == named.Id || person.Id == named.SameAsId
            select new
            {
                person.Id,
                Key = named.FullName,
                person.FullName,
                IsMerged = person.SameAsId != null && db.People.Any(stays => stays.Id == person.SameAsId),
                Last = latest.Where(a => a.Person.Id == person.Id || a.Person.SameAsId == person.Id)
                    .Select(a => new { a.Participant.Rank, a.Participant.Posts, a.Conference.HeldOn })
                    .FirstOrDefault(),
            }).ToListAsync(cancellationToken);

        return [.. people.Where(p => !p.IsMerged || wanted.Contains(p.Id)).Select(p => new Namesake(
            p.Id, VietnameseText.SearchKey(p.Key), p.FullName, p.Last?.Rank, p.Last?.Posts is [var post, ..] ? post : null, p.Last?.HeldOn ?? PartialDate.Unknown)).Distinct()];
    }
}
