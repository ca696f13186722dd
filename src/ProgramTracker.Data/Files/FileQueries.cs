using Microsoft.EntityFrameworkCore;
using ProgramTracker.Domain.Files;

namespace ProgramTracker.Data.Files;

/// <summary>Query phrases about files.</summary>
public static class FileQueries
{
    /// <summary>The files of the record that the actor sees, in their order.</summary>
    public static IOrderedQueryable<Attachment> Of(this IQueryable<Attachment> attachments, RecordKind kind, Guid recordId) =>
        attachments.Where(a => a.RecordKind == kind && a.RecordId == recordId).OrderBy(a => a.Order).ThenBy(a => a.Id);

    /// <summary>Keeps the bytes until the transaction's attachments refer to them. Bytes that are there already, whoever sees them, are not written again.</summary>
    public static async Task KeepAsync(this TrackerContext db, StoredFile file)
    {
        var kind = file.Kind.ToString();
        await db.Database.ExecuteSqlAsync($"insert into stored_files (hash, kind, length, bytes) values ({file.Hash}, {kind}, {file.Length}, {file.Bytes}) on conflict do nothing");
    }
}
