using ProgramTracker.Domain;

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
}
