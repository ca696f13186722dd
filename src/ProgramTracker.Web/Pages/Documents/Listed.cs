using Microsoft.EntityFrameworkCore;

namespace ProgramTracker.Web.Pages.Documents;

/// <summary>The first rows of what belongs to a record, and how many there are in all.</summary>
public sealed record Listed<T>(IReadOnlyList<T> Rows, int Total)
{
    public static readonly Listed<T> None = new([], 0);
}

/// <summary>Cuts the first rows out of a query.</summary>
public static class Listing
{
    public static async Task<Listed<T>> ListAsync<T>(this IQueryable<T> rows, int most, CancellationToken cancellationToken)
    {
        var first = await rows.Take(most).ToListAsync(cancellationToken);

        return new Listed<T>(first, first.Count < most ? first.Count : await rows.CountAsync(cancellationToken));
    }
}
