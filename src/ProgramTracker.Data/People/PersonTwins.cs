using Microsoft.EntityFrameworkCore;
using ProgramTracker.Data.Schema;
using ProgramTracker.Domain.Conferences;
using ProgramTracker.Domain.People;

namespace ProgramTracker.Data.People;

/// <summary>Two people who may be one.</summary>
public sealed class PersonPair
{
    public required Person One { get; init; }
    public required Person Other { get; init; }
}

/// <summary>Query phrases about people who may be the same, and were neither merged nor told apart.</summary>
public static class PersonTwins
{
    internal const string NameKey = "NameKey";

    /// <summary>
    /// Every two of the same name, wherever its tone marks stand; and those whose names differ by accents only and who came from one body. Two who took part in the same
    /// conference are not the same. What is known of someone who was merged counts for who stays. Each pair stands twice, once from either side; who is not seen is in none.
    /// </summary>
    public static IQueryable<PersonPair> LikelyTwins(this TrackerContext db)
    {
        var seen = from participant in db.Set<Participant>()
                   join person in db.People on participant.PersonId equals person.Id
                   select new { person.Id, person.SameAsId, participant.OrganisationId, participant.ConferenceId };
        var apart = from distinction in db.Set<Distinction>()
                    join person in db.People on distinction.PersonId equals person.Id
                    join another in db.People on distinction.OtherId equals another.Id
                    select new { person.Id, person.SameAsId, OtherId = another.Id, OtherSameAsId = another.SameAsId };

        return from one in db.StandingPeople()
               join other in db.StandingPeople() on EF.Property<string>(one, Search.Column) equals EF.Property<string>(other, Search.Column)
               where one.Id != other.Id
                   && (EF.Property<string>(one, NameKey) == EF.Property<string>(other, NameKey)
                       || seen.Any(mine => (mine.Id == one.Id || mine.SameAsId == one.Id) && mine.OrganisationId != null
                           && seen.Any(theirs => (theirs.Id == other.Id || theirs.SameAsId == other.Id) && theirs.OrganisationId == mine.OrganisationId)))
                   && !apart.Any(d => (d.Id == one.Id || d.SameAsId == one.Id) && (d.OtherId == other.Id || d.OtherSameAsId == other.Id))
                   && !apart.Any(d => (d.Id == other.Id || d.SameAsId == other.Id) && (d.OtherId == one.Id || d.OtherSameAsId == one.Id))
                   && !seen.Any(mine => (mine.Id == one.Id || mine.SameAsId == one.Id)
                       && seen.Any(theirs => (theirs.Id == other.Id || theirs.SameAsId == other.Id) && theirs.ConferenceId == mine.ConferenceId))
               select new PersonPair { One = one, Other = other };
    }

    /// <summary>What the records that the actor sees tell of these people, by their ids; those who were merged into them included.</summary>
    public static async Task<IReadOnlyDictionary<Guid, PersonSeen>> SeenAsync(this TrackerContext db, IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken = default)
    {
        var names = await db.People.Where(p => ids.Contains(p.Id)).Select(p => new { p.Id, p.FullName }).ToListAsync(cancellationToken);
        var seen = await db.Appearances()
            .Where(a => ids.Contains(a.Person.Id) || ids.Contains(a.Person.SameAsId!.Value))
            .LatestFirst()
            .Select(a => new { a.Person.Id, a.Person.SameAsId, a.Conference.HeldOn, a.Participant.Rank, a.Participant.Posts, a.Participant.OrganisationId })
            .ToListAsync(cancellationToken);

        return names.ToDictionary(name => name.Id, name =>
        {
            var theirs = seen.Where(a => a.Id == name.Id || a.SameAsId == name.Id).ToList();

            return new PersonSeen(
                name.FullName,
                theirs.ConvertAll(a => new OfficeHeld(a.HeldOn, a.Rank, a.Posts)),
                [.. theirs.Select(a => a.OrganisationId).OfType<Guid>().Distinct()]);
        });
    }
}
