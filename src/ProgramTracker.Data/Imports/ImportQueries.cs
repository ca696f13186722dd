using Microsoft.EntityFrameworkCore;

namespace ProgramTracker.Data.Imports;

/// <summary>Query phrases about files that wait to be confirmed.</summary>
public static class ImportQueries
{
    /// <summary>The actor's own.</summary>
    public static IQueryable<PendingImport> OwnImports(this TrackerContext db) => db.Set<PendingImport>().Where(i => i.UserId == db.Actor.UserId);

    /// <summary>Keeps the file until it is confirmed, and forgets those that nobody confirmed in time.</summary>
    public static async Task KeepAsync(this TrackerContext db, PendingImport import)
    {
        var forgotten = import.At - PendingImport.Kept;
        await db.Set<PendingImport>().Where(i => i.At < forgotten).ExecuteDeleteAsync();
        db.Add(import);
        await db.SaveChangesAsync();
    }
}
