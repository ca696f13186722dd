using System.Security.Cryptography;
using System.Text.Json.Nodes;
using ProgramTracker.Data.Scope;
using ProgramTracker.Domain;
using ProgramTracker.Domain.Dates;

namespace ProgramTracker.Data.Audit;

/// <summary>Who did what to which record, and when. Append-only; entries of a day are sealed into a chain.</summary>
public sealed class AuditEntry : IScoped
{
    public const int VerbLength = 100;
    public const int SubjectTypeLength = 100;

    public Guid Id { get; init; } = Guid.CreateVersion7();
    public DateTimeOffset At { get; init; }

    /// <summary>The day in Vietnam, which the seal closes.</summary>
    public DateOnly Day { get; init; }
    public string Verb { get; init; } = "";
    public string SubjectType { get; init; } = "";
    public Guid SubjectId { get; init; }

    /// <summary>None for jobs and the command line.</summary>
    public Guid? UserId { get; init; }
    public Guid? OrganisationId { get; init; }

    /// <inheritdoc/>
    public Guid ScopeId { get; init; }
    public string? RequestId { get; init; }

    /// <summary>SHA-256 of the detail beside the chain.</summary>
    public byte[] DetailHash { get; init; } = [];
    public AuditDetail? Detail { get; init; }

    /// <summary>What the actor did by its verb, now.</summary>
    internal static AuditEntry By(Actor actor, DateTimeOffset now, string subjectType, Guid subjectId, Guid scopeId, Guid? valuesScopeId, JsonObject? before, JsonObject? after)
    {
        var at = now.AddTicks(-(now.Ticks % TimeSpan.TicksPerMicrosecond));   // what PostgreSQL keeps, so that the fingerprint can be made again
        var id = Guid.CreateVersion7(at);
        var detail = new AuditDetail
        {
            EntryId = id,
            ScopeId = valuesScopeId,
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
}
