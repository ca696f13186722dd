using Microsoft.EntityFrameworkCore;
using ProgramTracker.Data.Schema;
using ProgramTracker.Domain.Conferences;
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

    /// <summary>Where people took part, with the day of the conference; what the actor may not see is not there.</summary>
    public static IQueryable<Appearance> Appearances(this TrackerContext db) =>
        from participant in db.Set<Participant>()
        join conference in db.Conferences on participant.ConferenceId equals conference.Id
        where participant.PersonId != null
        select new Appearance
        {
            PersonId = participant.PersonId!.Value,
            Participant = participant,
            Conference = conference,
        };

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
    public required Guid PersonId { get; init; }
    public required Participant Participant { get; init; }
    public required Conference Conference { get; init; }
}
