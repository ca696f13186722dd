using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore.Diagnostics;
using ProgramTracker.Data.Scope;
using ProgramTracker.Domain.Dates;
using ProgramTracker.Domain.Organisations;

namespace ProgramTracker.Data.Audit;

/// <summary>Writes what changed beside the change itself: one entry per record, in the same transaction. A write without an actor's verb is refused.</summary>
public sealed class AuditInterceptor(TimeProvider clock) : SaveChangesInterceptor
{
    public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result)
    {
        Write((TrackerContext)eventData.Context!);
        return result;
    }

    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Write((TrackerContext)eventData.Context!);
        return ValueTask.FromResult(result);
    }

    private void Write(TrackerContext context)
    {
        var changes = AuditedChange.Collect(context);
        if (changes.Count == 0)
            return;
        if (context.Actor.Verb.Length == 0)
            throw new InvalidOperationException("A change needs a verb: say who acts before saving.");

        if (context.Actor.Import is { } import)
            context.Add(Entry(context.Actor, changes[0].SubjectType, Guid.Empty, Area.NationId, null, Note(import)));
        else
            foreach (var change in changes)
                context.Add(Entry(context.Actor, change.SubjectType, change.SubjectId, change.ScopeId, change.Before, change.After));
    }

    private AuditEntry Entry(Actor actor, string subjectType, Guid subjectId, Guid scopeId, JsonObject? before, JsonObject? after)
    {
        var now = clock.GetUtcNow();
        var at = now.AddTicks(-(now.Ticks % TimeSpan.TicksPerMicrosecond));   // what PostgreSQL keeps, so that the fingerprint can be made again
        var id = Guid.CreateVersion7(at);
        var detail = new AuditDetail
        {
            EntryId = id,
            Salt = RandomNumberGenerator.GetBytes(16),
            ActorName = actor.Name,
            Address = actor.Address,
            Before = before?.ToJsonString(AuditedChange.Json),
            After = after?.ToJsonString(AuditedChange.Json),
        };

        return new AuditEntry
        {
            Id = id,
            At = at,
            Day = DateOnly.FromDateTime(at.InVietnam().DateTime),
            Verb = actor.Verb,
            SubjectType = subjectType,
            SubjectId = subjectId,
            UserId = actor.UserId,
            OrganisationId = actor.OrganisationId,
            ScopeId = scopeId,
            RequestId = actor.RequestId,
            DetailHash = Fingerprint.Of(detail),
            Detail = detail,
        };
    }

    private static JsonObject Note(ImportNote import) => new() { ["file"] = import.FileName, ["sha256"] = import.Sha256, ["rows"] = import.Rows };
}
