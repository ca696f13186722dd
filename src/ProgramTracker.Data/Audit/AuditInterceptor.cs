using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore.Diagnostics;
using ProgramTracker.Data.Scope;
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
        if (context.Actor.Import is { IsWritten: true })
            return;
        var changes = AuditedChange.Collect(context);
        if (changes.Count == 0)
            return;
        if (context.Actor.Verb.Length == 0)
            throw new InvalidOperationException("A change needs a verb: say who acts before saving.");

        if (context.Actor.Import is { } import)
        {
            var scope = import.ScopeId ?? Area.NationId;
            context.Add(Entry(context.Actor, changes[0].SubjectType, import.SubjectId ?? Guid.Empty, scope, scope, null, Note(import)));
            import.IsWritten = true;
        }
        else
            foreach (var change in changes)
                context.Add(Entry(context.Actor, change.SubjectType, change.SubjectId, change.ScopeId, change.ValuesScopeId, change.Before, change.After));
    }

    private AuditEntry Entry(Actor actor, string subjectType, Guid subjectId, Guid scopeId, Guid? valuesScopeId, JsonObject? before, JsonObject? after) =>
        AuditEntry.By(actor, clock.GetUtcNow(), subjectType, subjectId, scopeId, valuesScopeId, before, after);

    private static JsonObject Note(ImportNote import) => new() { ["file"] = import.FileName, ["sha256"] = import.Sha256, ["rows"] = import.Rows };
}
