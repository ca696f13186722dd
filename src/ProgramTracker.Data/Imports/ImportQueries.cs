using Microsoft.EntityFrameworkCore;

namespace ProgramTracker.Data.Imports;

/// <summary>Query phrases about files that wait to be confirmed.</summary>
public static class ImportQueries
{
    /// <summary>The actor's own.</summary>
    public static IQueryable<PendingImport> OwnImports(this TrackerContext db) => db.Set<PendingImport>().Where(i => i.UserId == db.Actor.UserId);

    /// <summary>The actor's own imports of lists.</summary>
    public static IQueryable<ListImport> OwnListImports(this TrackerContext db) => db.Set<ListImport>().Where(i => i.UserId == db.Actor.UserId);

    /// <summary>Forgets the actor's former lists that nobody put back in time.</summary>
    public static Task ForgetFormerListsAsync(this TrackerContext db, DateTimeOffset now) =>
        db.OwnListImports().Where(i => i.AskedAt < now - ListImport.Kept && i.Former != null).ExecuteUpdateAsync(set => set.SetProperty(i => i.Former, (string?)null));

    /// <summary>Keeps the file until it is confirmed, and forgets those that nobody confirmed in time.</summary>
    public static async Task KeepAsync(this TrackerContext db, PendingImport import)
    {
        var forgotten = import.At - PendingImport.Kept;
        await db.Set<PendingImport>().Where(i => i.At < forgotten).ExecuteDeleteAsync();
        db.Add(import);
        await db.SaveChangesAsync();
    }
}
