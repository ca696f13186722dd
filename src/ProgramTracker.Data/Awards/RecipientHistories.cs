using Microsoft.EntityFrameworkCore;
using ProgramTracker.Domain.Awards;

namespace ProgramTracker.Data.Awards;

/// <summary>Query phrases about the rows of signed lists that name the same one.</summary>
public static class RecipientHistories
{
    /// <summary>More rows of one name are nobody's to compare by eye.</summary>
    private const int MostAlike = 50;

    /// <summary>The vowel that Vietnamese spells both ways: Lý and Lí, Mỹ and Mĩ.</summary>
    private const int MostSpellings = 16;

    /// <summary>What stands of what was said.</summary>
    public static IQueryable<RecipientTie> Standing(this IQueryable<RecipientTie> ties) => ties.Where(t => t.TakenBackBecause == null);

    /// <summary>The row and all that someone said to be the same, as far as the actor sees them.</summary>
    public static async Task<IReadOnlyList<Guid>> SameAsync(this TrackerContext db, Guid recipientId, CancellationToken cancellationToken = default) =>
        await db.Database.SqlQuery<Guid>(
            $"""
            with recursive one as (
                select {recipientId} as id
                union
                select case when t.first_id = o.id then t.second_id else t.first_id end
                from one o join recipient_ties t on (t.first_id = o.id or t.second_id = o.id) and t.is_same and t.taken_back_because is null)
            select id as "Value" from one
            """).ToListAsync(cancellationToken);

    /// <summary>Whether someone said of a row of the one history and a row of the other that they are not the same.</summary>
    public static Task<bool> AreToldApartAsync(this TrackerContext db, IReadOnlyCollection<Guid> one, IReadOnlyCollection<Guid> other, CancellationToken cancellationToken = default) =>
        db.RecipientTies.Standing().AnyAsync(
            t => !t.IsSame && (one.Contains(t.FirstId) && other.Contains(t.SecondId) || other.Contains(t.FirstId) && one.Contains(t.SecondId)), cancellationToken);

    /// <summary>
    /// Rows of other decisions that may name the same: of its kind and name, whatever the accents and the spelling of y and i; for a collective also under the names that its
    /// body bore before and after. Those of the same unit first; without those that were told apart.
    /// </summary>
    public static IQueryable<Recipient> LikelySame(this TrackerContext db, Recipient recipient, IReadOnlyCollection<Guid> same, IReadOnlyCollection<string> otherNames)
    {
        var keys = Spellings(recipient.NameKey).Concat(otherNames).Distinct().ToList();
        var apart = db.RecipientTies.Standing().Where(t => !t.IsSame && (same.Contains(t.FirstId) || same.Contains(t.SecondId)));

        return db.Set<Recipient>()
            .Where(r => keys.Contains(r.NameKey) && r.Kind == recipient.Kind && !same.Contains(r.Id))
            .Where(r => db.AwardDecisions.Kept().Any(d => d.Id == r.DecisionId))
            .Where(r => !apart.Any(t => t.FirstId == r.Id || t.SecondId == r.Id))
            .OrderBy(r => r.UnitKey != recipient.UnitKey).ThenByDescending(r => r.Id)
            .Take(MostAlike);
    }

    /// <summary>The names, as keys, of the bodies that preceded or followed a body of this name.</summary>
    public static async Task<IReadOnlyList<string>> NamesBeforeAndAfterAsync(this TrackerContext db, string name, CancellationToken cancellationToken = default)
    {
        var bodies = db.Organisations.Where(o => o.Name == name).Select(o => o.Id);
        var names = await db.OrganisationSuccessions
            .Where(s => bodies.Contains(s.SuccessorId) || bodies.Contains(s.PredecessorId))
            .Select(s => bodies.Contains(s.SuccessorId) ? s.PredecessorId : s.SuccessorId)
            .Join(db.Organisations, id => id, o => o.Id, (id, o) => o.Name)
            .ToListAsync(cancellationToken);

        return [.. names.Select(Recipient.NameKeyOf)];
    }

    /// <summary>The key with every y that ends a syllable after a consonant also as i, and the other way round.</summary>
    public static IReadOnlyList<string> Spellings(string key)
    {
        var spellings = new List<string> { key };
        for (var at = 1; at < key.Length && spellings.Count < MostSpellings; at++)
            if (key[at] is 'y' or 'i' && (at + 1 == key.Length || key[at + 1] == ' ') && char.IsLetter(key[at - 1]) && !"aeouiy".Contains(key[at - 1], StringComparison.Ordinal))
                spellings.AddRange(spellings.ConvertAll(spelling => spelling[..at] + (key[at] == 'y' ? 'i' : 'y') + spelling[(at + 1)..]));

        return spellings;
    }
}
