using Microsoft.EntityFrameworkCore;
using ProgramTracker.Data.Schema;
using ProgramTracker.Domain.Movements;
using ProgramTracker.Domain.Text;

namespace ProgramTracker.Data.Movements;

/// <summary>Query phrases about movements.</summary>
public static class MovementQueries
{
    /// <summary>The best first for what was typed: what begins so, then by name.</summary>
    public static IOrderedQueryable<Movement> BestFirst(this IQueryable<Movement> movements, string? typed)
    {
        var key = VietnameseText.SearchKey(typed);

        return movements
            .OrderByDescending(m => EF.Property<string>(m, Search.Column).StartsWith(key))
            .ThenBy(m => m.Name)
            .ThenBy(m => m.Id);
    }

    /// <summary>The movement of that name, or called so otherwise, whatever its accents, case and spaces; none where the register has none.</summary>
    /// <param name="except">Itself, when it is corrected.</param>
    public static async Task<Movement?> CalledAsync(this IQueryable<Movement> movements, string? name, Guid? except)
    {
        var key = KeyOf(name);
        if (key.Length == 0)
            return null;

        var found = await movements.AsNoTracking()
            .Where(m => m.Id != except && EF.Property<string>(m, Search.Column).Replace(" ", "").Contains(key))
            .OrderBy(m => m.Id)
            .ToListAsync();
        return found.Find(m => KeyOf(m.Name) == key || (m.OtherNames ?? "").Split('\n').Any(other => KeyOf(other) == key));
    }

    private static string KeyOf(string? name) => VietnameseText.SearchKey(name).Replace(" ", "", StringComparison.Ordinal);
}
