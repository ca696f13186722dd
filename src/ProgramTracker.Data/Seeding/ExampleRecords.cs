using Microsoft.EntityFrameworkCore;
using ProgramTracker.Domain.Dates;

namespace ProgramTracker.Data.Seeding;

/// <summary>
/// Five conferences with their documents, programmes, people and awards, so that a newcomer sees a living record. They are written with the verbs that
/// the pages use; where they come from stands in docs/sources.md.
/// </summary>
public static class ExampleRecords
{
    /// <summary>Records them all under the actor's verb. The catalogues must be there; that no conference is, the caller has asked.</summary>
    public static async Task LoadAsync(TrackerContext db, TimeProvider clock, CancellationToken cancellationToken = default)
    {
        var today = clock.Today();
        var known = await KnownRecords.ReadAsync(db, cancellationToken);

        await RegisterDocumentsAsync(db, known, today, cancellationToken);
        foreach (var example in RecordFiles.Programmes)
        {
            var programme = example.Draft(known, today);
            known.Programmes[example.Key] = programme.Id;
            db.Add(programme);
        }

        foreach (var example in RecordFiles.Conferences)
        {
            var conference = example.Record(known, today);
            db.Add(conference);
            db.AddRange(example.Announce(conference, known));
            db.AddRange(example.Assign(conference, known, today));
        }

        db.AddRange(known.People);
        await db.SaveChangesAsync(CancellationToken.None);
    }

    /// <summary>A document that somebody registered before is that document.</summary>
    private static async Task RegisterDocumentsAsync(TrackerContext db, KnownRecords known, DateOnly today, CancellationToken cancellationToken)
    {
        var registered = (await db.Documents.Select(d => new { d.IssuerId, d.NumberKey, d.IssuedOn, d.Id }).ToListAsync(cancellationToken))
            .ToLookup(d => (d.IssuerId, d.NumberKey, d.IssuedOn), d => d.Id);
        foreach (var example in RecordFiles.Documents)
        {
            var document = example.Register(known, today);
            var before = registered[(document.IssuerId, document.NumberKey, document.IssuedOn)].FirstOrDefault();
            known.Documents[example.Key] = before == Guid.Empty ? document.Id : before;
            if (before == Guid.Empty)
                db.Add(document);
        }

        foreach (var example in RecordFiles.Documents.Where(d => d.Relations is not null))
            if (db.Documents.Local.FirstOrDefault(d => d.Id == known.Documents[example.Key]) is { } document)
                foreach (var relation in example.Relations!)
                    document.Relate(relation.Kind, known.Documents[relation.Document]);
    }
}
