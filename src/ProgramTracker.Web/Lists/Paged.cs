using Microsoft.EntityFrameworkCore;

namespace ProgramTracker.Web.Lists;

/// <summary>One page of a list, counted and cut in SQL.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Total">Rows of all pages.</param>
public sealed record Paged<T>(IReadOnlyList<T> Rows, int Number, int Total)
{
    public const int Size = 25;

    public static readonly Paged<T> Empty = new([], 1, 0);
}

/// <summary>Cuts a page out of a query.</summary>
public static class Paging
{
    /// <summary>The page of that number; the last one when the list is shorter.</summary>
    public static async Task<Paged<T>> PageAsync<T>(this IQueryable<T> rows, int number, CancellationToken cancellationToken)
    {
        var total = await rows.CountAsync(cancellationToken);
        var last = Math.Max(1, (total + Paged<T>.Size - 1) / Paged<T>.Size);
        var page = Math.Clamp(number, 1, last);

        return new Paged<T>(await rows.Skip((page - 1) * Paged<T>.Size).Take(Paged<T>.Size).ToListAsync(cancellationToken), page, total);
    }
}
