using Microsoft.EntityFrameworkCore;
using ProgramTracker.Data.Schema;
using ProgramTracker.Data.Scope;
using ProgramTracker.Domain.Conferences;
using ProgramTracker.Domain.Organisations;
using ProgramTracker.Domain.People;
using ProgramTracker.Domain.Text;

namespace ProgramTracker.Data.People;

/// <summary>Query phrases about office-holders.</summary>
public static class PersonQueries
{
    /// <summary>By given name, then middle names, then family name.</summary>
    public static IOrderedQueryable<Person> ByGivenName(this IQueryable<Person> people) =>
        people.OrderBy(p => p.GivenName).ThenBy(p => p.MiddleName).ThenBy(p => p.FamilyName).ThenBy(p => p.Id);

    /// <summary>The other way round.</summary>
    public static IOrderedQueryable<Person> ByGivenNameDownwards(this IQueryable<Person> people) =>
        people.OrderByDescending(p => p.GivenName).ThenByDescending(p => p.MiddleName).ThenByDescending(p => p.FamilyName).ThenByDescending(p => p.Id);

    /// <summary>The very name first, then what begins as it was typed, then those whose given name it is.</summary>
    public static IOrderedQueryable<Person> BestFirst(this IQueryable<Person> people, string? typed)
    {
        var (key, written) = (VietnameseText.SearchKey(typed), Search.Escaped(VietnameseText.Clean(typed)));
        var given = " " + key;

        return people
            .OrderByDescending(p => EF.Functions.ILike(p.FullName, written, @"\"))
            .ThenByDescending(p => EF.Property<string>(p, Search.Column) == key)
            .ThenByDescending(p => EF.Property<string>(p, Search.Column).StartsWith(key))
            .ThenByDescending(p => EF.Property<string>(p, Search.Column).EndsWith(given))
            .ThenBy(p => p.GivenName).ThenBy(p => p.MiddleName).ThenBy(p => p.FamilyName).ThenBy(p => p.Id);
    }

    /// <summary>The people the actor sees, each once: who was merged into someone that the actor sees too is found there.</summary>
    public static IQueryable<Person> StandingPeople(this TrackerContext db) =>
        db.People.Where(p => p.SameAsId == null || !db.People.Any(other => other.Id == p.SameAsId));

    /// <summary>Those whose name, or the name of one who was merged into them, holds every word that was typed.</summary>
    public static IQueryable<Person> NamedLike(this IQueryable<Person> people, string? typed, TrackerContext db)
    {
        if (string.IsNullOrWhiteSpace(typed))
            return people;

        var named = db.People.Matching(typed);
        return people.Where(p => named.Any(n => n.Id == p.Id) || named.Any(n => n.SameAsId == p.Id));
    }

    /// <summary>
    /// Those whom the actor may write: a province its own, the nation all. Others are not there to be found by a page that writes.
    /// </summary>
    public static IQueryable<Person> WritableBy(this IQueryable<Person> people, Actor actor)
    {
        var (seesAll, areas) = (actor.Scope.SeesAll, actor.Scope.AreaIds);

        return people.Where(p => seesAll || (areas.Contains(p.ScopeId) && p.ScopeId != Area.NationId));
    }

    /// <summary>Where people took part, with the day of the conference; what the actor may not see is not there.</summary>
    public static IQueryable<Appearance> Appearances(this TrackerContext db) =>
        from participant in db.Set<Participant>()
        join conference in db.Conferences on participant.ConferenceId equals conference.Id
        join person in db.People on participant.PersonId equals person.Id
        select new Appearance
        {
            Person = person,
            Participant = participant,
            Conference = conference,
        };

    /// <summary>Of the person, and of all who are the same.</summary>
    public static IQueryable<Appearance> Of(this IQueryable<Appearance> appearances, Guid personId) =>
        appearances.Where(a => a.Person.Id == personId || a.Person.SameAsId == personId);

    /// <summary>The latest first; a day whose year nobody knows stands last.</summary>
    public static IOrderedQueryable<Appearance> LatestFirst(this IQueryable<Appearance> appearances) =>
        appearances
            .OrderBy(a => a.Conference.HeldOn.Year == null)
            .ThenByDescending(a => a.Conference.HeldOn.Year)
            .ThenByDescending(a => a.Conference.HeldOn.Month)
            .ThenByDescending(a => a.Conference.HeldOn.Day)
            .ThenByDescending(a => a.Conference.Id)
            .ThenBy(a => a.Participant.Order);
}

/// <summary>A person at a conference, with the rank and posts held that day.</summary>
public sealed class Appearance
{
    /// <summary>As recorded, which may be one that was merged into another.</summary>
    public required Person Person { get; init; }
    public required Participant Participant { get; init; }
    public required Conference Conference { get; init; }
}
