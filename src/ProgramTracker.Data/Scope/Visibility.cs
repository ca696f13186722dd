using ProgramTracker.Domain;

namespace ProgramTracker.Data.Scope;

/// <summary>Query phrases about who may write.</summary>
public static class Visibility
{
    /// <summary>The records that the actor's organisation keeps. Others are not there to be found by a page that writes.</summary>
    public static IQueryable<T> WritableBy<T>(this IQueryable<T> records, Actor actor)
        where T : class, IOwned
    {
        var organisations = actor.Scope.OrganisationIds;

        return actor.UserId is null && actor.Scope.SeesAll ? records : records.Where(record => organisations.Contains(record.OwnerId));
    }

    /// <summary>Whether the actor's organisation keeps the record of <paramref name="ownerId"/>.</summary>
    public static bool MayWriteFor(this Actor actor, Guid ownerId) =>
        actor.UserId is null ? actor.Scope.SeesAll : actor.Scope.OrganisationIds.Contains(ownerId);
}
