using Microsoft.EntityFrameworkCore;
using ProgramTracker.Data.Schema;
using ProgramTracker.Domain.Organisations;

namespace ProgramTracker.Data.Organisations;

/// <summary>Query phrases about organisations.</summary>
public static class OrganisationQueries
{
    /// <summary>Those that existed on the day.</summary>
    public static IQueryable<Organisation> ExistingOn(this IQueryable<Organisation> organisations, DateOnly day) =>
        organisations.Where(o => (o.ValidFrom == null || o.ValidFrom <= day) && (o.ValidTo == null || o.ValidTo >= day));

    /// <summary>Those (organisations, areas) whose name, short name or code holds every term of the typed name; all when nothing was typed.</summary>
    public static IQueryable<T> Named<T>(this IQueryable<T> named, TypedName typed)
        where T : class
    {
        foreach (var term in typed.Terms)
        {
            if (term is [var only])
                named = named.Where(row => EF.Functions.Like(EF.Property<string>(row, Search.Column), only, @"\"));
            else
                named = named.Where(row => term.Any(pattern => EF.Functions.Like(EF.Property<string>(row, Search.Column), pattern)));
        }

        return named;
    }

    /// <summary>Of these very names.</summary>
    public static IQueryable<Organisation> NamedExactly(this IQueryable<Organisation> organisations, IReadOnlyList<string> names) =>
        organisations.Where(o => names.Contains(o.Name) || (o.Abbreviation != null && names.Contains(o.Abbreviation)));

    /// <summary>Those that followed one of <paramref name="predecessors"/>, directly.</summary>
    public static IQueryable<Organisation> Following(this IQueryable<Organisation> organisations, IQueryable<Organisation> predecessors, TrackerContext db) =>
        organisations.Where(o => db.OrganisationSuccessions.Any(s => s.SuccessorId == o.Id && predecessors.Any(p => p.Id == s.PredecessorId)));

    /// <summary>
    /// The very name first; then central bodies, provincial ones, those of communes, and in each the very abbreviation, what begins as it was typed, whole bodies
    /// before their units, the police and the Front before others.
    /// </summary>
    public static IOrderedQueryable<Organisation> BestFirst(this IQueryable<Organisation> organisations, TypedName typed)
    {
        var (key, written) = (typed.Key, Search.Escaped(typed.Text));

        return organisations
            .OrderByDescending(o => EF.Functions.ILike(o.Name, written, @"\") || EF.Functions.ILike(o.Code, written, @"\"))
            .ThenBy(o => o.Level == OrganisationLevel.Central ? 0 : o.Level == OrganisationLevel.Province ? 1 : 2)
            .ThenByDescending(o => EF.Functions.ILike(o.Abbreviation ?? "", written, @"\"))
            .ThenByDescending(o => EF.Property<string>(o, Search.Column).StartsWith(key))
            .ThenBy(o => o.IsUnitOfParent)
            .ThenBy(o => o.Line == OrganisationLine.Police ? 0 : o.Line == OrganisationLine.Front ? 1 : 2)
            .ThenBy(o => o.Name)
            .ThenBy(o => o.Id);
    }
}
