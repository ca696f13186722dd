using Microsoft.EntityFrameworkCore;
using ProgramTracker.Data;
using ProgramTracker.Data.Files;
using ProgramTracker.Data.Scope;
using ProgramTracker.Domain.Dates;
using ProgramTracker.Domain.Files;

namespace ProgramTracker.Web.Pages.Files;

/// <summary>The files of a record as a page shows them: pictures first, then what is to be downloaded, both in the clerk's order.</summary>
/// <param name="More">Where more are attached; none for who may not, and where one is there already.</param>
public sealed record AttachedFiles(IReadOnlyList<AttachedFiles.Row> Files, string? More)
{
    public IEnumerable<Row> Pictures => Files.Where(file => file.Kind.IsPicture());

    public IEnumerable<Row> Others => Files.Where(file => !file.Kind.IsPicture());

    /// <summary>The files that the actor sees.</summary>
    /// <param name="mayChange">Whether the actor may describe and remove those that its organisation attached.</param>
    public static async Task<AttachedFiles> OfAsync(TrackerContext db, RecordKind kind, Guid recordId, bool mayChange, string? more, CancellationToken cancellationToken = default)
    {
        var files = await db.Attachments.AsNoTracking().Of(kind, recordId)
            .Select(a => new { File = a, Owner = db.Organisations.Where(o => o.Id == a.OwnerId).Select(o => o.Name).First() })
            .ToListAsync(cancellationToken);

        return new AttachedFiles(
            [.. files.Select(f => new Row(
                f.File.Id, f.File.FileKind, f.File.FileName, f.File.Size, f.File.Caption, f.File.Credit, f.File.MadeOn,
                kind == RecordKind.Task ? f.Owner : null, mayChange && db.Actor.MayWriteFor(f.File.OwnerId)))],
            more);
    }

    /// <param name="Owner">Who attached it, where several organisations do.</param>
    /// <param name="IsOurs">Whether this reader may describe and remove it.</param>
    public sealed record Row(Guid Id, FileKind Kind, string Name, int Size, string? Caption, string? Credit, PartialDate MadeOn, string? Owner, bool IsOurs)
    {
        /// <summary>What is read out instead of the picture.</summary>
        public string Alternative => Caption ?? Name;
    }
}
