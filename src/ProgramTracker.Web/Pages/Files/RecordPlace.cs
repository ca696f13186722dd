using Microsoft.EntityFrameworkCore;
using ProgramTracker.Data;
using ProgramTracker.Domain.Files;

namespace ProgramTracker.Web.Pages.Files;

/// <summary>Where a record that has files is read: its name as the actor sees it, and its address.</summary>
public sealed record RecordPlace(RecordKind Kind, string Name, string Address)
{
    /// <summary>Where its files are attached.</summary>
    public string Files => Address + "/files";

    /// <summary>The record's place; none where the actor may not see it.</summary>
    public static async Task<RecordPlace?> OfAsync(TrackerContext db, RecordKind kind, Guid id, CancellationToken cancellationToken = default)
    {
        var name = kind switch
        {
            RecordKind.Conference => db.Conferences.Where(c => c.Id == id).Select(c => c.Title),
            RecordKind.Document => db.Documents.Where(d => d.Id == id).Select(d => d.NumberCanonical ?? d.NumberRaw),
            RecordKind.Programme => db.Programmes.Where(p => p.Id == id).Select(p => p.NumberCanonical ?? p.NumberRaw ?? p.Title),
            RecordKind.Nomination => db.Nominations.Where(n => n.Id == id).Select(n => n.Occasion),
            RecordKind.Exemplar => db.Exemplars.Where(e => e.Id == id).Select(e => e.Name),
            _ => db.FollowUpTasks.Where(t => t.Id == id).Select(t => t.Wording),
        };

        return await name.SingleOrDefaultAsync(cancellationToken) is { } found ? new RecordPlace(kind, found, $"{FileWords.Register(kind)}/{id}") : null;
    }
}
