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
}
