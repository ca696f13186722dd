using Microsoft.EntityFrameworkCore;
using ProgramTracker.Data.Conferences;
using ProgramTracker.Data.Scope;
using ProgramTracker.Domain.Awards;
using ProgramTracker.Domain.Conferences;
using ProgramTracker.Domain.Files;

namespace ProgramTracker.Data.Files;

/// <summary>The records that the actor may attach files to: those it may write, and tasks in which it has a share.</summary>
public static class AttachableRecords
{
    /// <summary>The record as its files need it; none where it is not the actor's to write.</summary>
    public static Task<AttachedRecord?> AttachableAsync(this TrackerContext db, RecordKind kind, Guid id, CancellationToken cancellationToken = default) => kind switch
    {
        RecordKind.Conference => db.Conferences.WritableBy(db.Actor).Where(c => c.Id == id)
            .Select(c => new AttachedRecord(kind, c.Id, c.OwnerId, c.ScopeId, c.State == ConferenceState.Confirmed, true)).SingleOrDefaultAsync(cancellationToken),
        RecordKind.Document => db.Documents.WritableBy(db.Actor).Where(d => d.Id == id)
            .Select(d => new AttachedRecord(kind, d.Id, d.OwnerId, d.ScopeId, false, false)).SingleOrDefaultAsync(cancellationToken),
        RecordKind.Programme => db.Programmes.WritableBy(db.Actor).Where(p => p.Id == id)
            .Select(p => new AttachedRecord(kind, p.Id, p.OwnerId, p.ScopeId, false, false)).SingleOrDefaultAsync(cancellationToken),
        RecordKind.Nomination => db.Nominations.WritableBy(db.Actor).Where(n => n.Id == id)
            .Select(n => new AttachedRecord(kind, n.Id, n.OwnerId, n.ScopeId, n.State != NominationState.Draft && (n.State != NominationState.Submitted || n.Returned == 0), false)).SingleOrDefaultAsync(cancellationToken),
        RecordKind.Exemplar => db.Exemplars.WritableBy(db.Actor).Where(e => e.Id == id)
            .Select(e => new AttachedRecord(kind, e.Id, e.OwnerId, e.ScopeId, false, false)).SingleOrDefaultAsync(cancellationToken),
        _ => TaskAsync(db, id, cancellationToken),
    };

    /// <summary>
    /// Opens the files of a confirmed conference by an amendment, which is saved with what changes; any other record is taken as it is.
    /// Refuses an amendment without a reason, as <see cref="Conference.AmendAsync"/> does.
    /// </summary>
    public static async Task<AttachedRecord> OpenedAsync(this TrackerContext db, AttachedRecord record, string? reason, DateOnly today)
    {
        if (record is not { IsClosed: true, IsAmendable: true })
            return record;

        var conference = await db.Conferences.WithSections().SingleAsync(c => c.Id == record.Id);
        await conference.AmendAsync(reason, today, () => Task.CompletedTask);

        return record with { IsClosed = false };
    }

    /// <summary>Who gave the task attaches for all who see it; who has a share attaches evidence, which belongs to the share and is seen with it.</summary>
    private static async Task<AttachedRecord?> TaskAsync(TrackerContext db, Guid id, CancellationToken cancellationToken)
    {
        var given = await db.FollowUpTasks.WritableBy(db.Actor).Where(t => t.Id == id)
            .Select(t => new AttachedRecord(RecordKind.Task, t.Id, t.OwnerId, t.ScopeId, t.EndedOn != null, false)).SingleOrDefaultAsync(cancellationToken);
        if (given is not null)
            return given;

        var ours = db.Actor.Scope.OrganisationIds;
        return await db.FollowUpTasks.Where(t => t.Id == id)
            .SelectMany(t => t.Assignments.Where(a => ours.Contains(a.OrganisationId)), (t, share) => new { t, share })
            .OrderBy(pair => pair.share.Order)
            .Select(pair => new AttachedRecord(RecordKind.Task, pair.t.Id, pair.share.OrganisationId, pair.share.ScopeId, pair.t.EndedOn != null, false))
            .FirstOrDefaultAsync(cancellationToken);
    }
}
