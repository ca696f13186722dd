using Microsoft.EntityFrameworkCore;
using ProgramTracker.Data.Files;
using ProgramTracker.Domain.Files;
using ProgramTracker.Web.Tests.Hosting;

namespace ProgramTracker.Web.Tests.Files;

/// <summary>Files as they stand before a test acts, and as they stand after it.</summary>
internal static class GivenFiles
{
    /// <summary>A file of the record, attached as the page does it.</summary>
    public static async Task<Attachment> GivenFileAsync(this TrackerApp app, AttachedRecord record, byte[] content, string name = "bìa.jpg", string? caption = null)
    {
        await using var db = app.OpenDatabase();
        var file = StoredFile.Take(content, name);
        var order = await db.Attachments.Of(record.Kind, record.Id).CountAsync();
        var attachment = Attachment.Attach(record, file, name, new AttachmentFacts(caption, null, default), order, app.Today);
        await using var transaction = await db.Database.BeginTransactionAsync();
        await db.KeepAsync(file);
        db.Add(attachment);
        await db.SaveChangesAsync();
        await transaction.CommitAsync();

        return attachment;
    }

    /// <summary>The files of a record, with their bytes.</summary>
    public static async Task<IReadOnlyList<(Attachment Attachment, byte[] Bytes)>> FilesOfAsync(this TrackerApp app, RecordKind kind, Guid recordId)
    {
        await using var db = app.OpenDatabase();
        var found = await db.Attachments.AsNoTracking().Of(kind, recordId).Select(a => new { a, db.StoredFiles.Single(f => f.Hash == a.Hash).Bytes }).ToListAsync();

        return [.. found.Select(f => (f.a, f.Bytes))];
    }

    public static async Task<bool> AreKeptAsync(this TrackerApp app, string hash)
    {
        await using var db = app.OpenDatabase();
        return await db.StoredFiles.AnyAsync(f => f.Hash == hash);
    }
}
