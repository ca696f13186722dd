using Microsoft.EntityFrameworkCore;
using ProgramTracker.Data.Scope;
using ProgramTracker.Domain.Organisations;

namespace ProgramTracker.Data.Accounts;

/// <summary>Query phrases about accounts.</summary>
public static class AccountsKept
{
    internal const string GivenName = "GivenName";

    /// <summary>The organisations whose accounts the actor keeps: all for a national administrator, those of its province and its communes for a provincial one.</summary>
    public static IQueryable<Organisation> AccountsKeptBy(this IQueryable<Organisation> organisations, Actor actor, TrackerContext db)
    {
        if (actor.Scope.SeesAll)
            return organisations;

        var areas = actor.Scope.AreaIds.Where(id => id != Area.NationId).ToList();

        return organisations.Where(o =>
            o.Level != OrganisationLevel.Central
            && db.Areas.Any(a => a.Id == o.AreaId && (areas.Contains(a.Id) || areas.Contains(a.ParentId ?? Guid.Empty))));
    }

    /// <summary>The accounts that the actor keeps. Others are not there to be found.</summary>
    public static IQueryable<User> KeptBy(this IQueryable<User> users, Actor actor, TrackerContext db)
    {
        if (actor.Scope.SeesAll)
            return users;

        var organisations = db.Organisations.AccountsKeptBy(actor, db);

        return users.Where(u => organisations.Any(o => o.Id == u.OrganisationId));
    }

    /// <summary>By given name, then as written.</summary>
    public static IOrderedQueryable<User> ByName(this IQueryable<User> users, bool downwards = false) => downwards
        ? users.OrderByDescending(u => EF.Property<string>(u, GivenName)).ThenByDescending(u => u.DisplayName).ThenBy(u => u.Id)
        : users.OrderBy(u => EF.Property<string>(u, GivenName)).ThenBy(u => u.DisplayName).ThenBy(u => u.Id);
}
