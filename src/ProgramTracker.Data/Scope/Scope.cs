using ProgramTracker.Domain.Organisations;

namespace ProgramTracker.Data.Scope;

/// <summary>What an actor sees and for whom it may write. A missing scope means nothing.</summary>
/// <param name="AreaIds">The areas whose rows a provincial actor sees: the nation, its province and that province's predecessors.</param>
/// <param name="OrganisationIds">The organisations the actor writes for: its own, the body whose unit it is, that body's other units, and those that had ended and that these followed.</param>
/// <param name="HomeId">The scope of the records that the actor begins: the nation, or its province as it is today.</param>
public sealed record Scope(ScopeKind Kind, IReadOnlyList<Guid> AreaIds, IReadOnlyList<Guid> OrganisationIds, Guid HomeId)
{
    public static readonly Scope None = new(ScopeKind.None, [], [], Guid.Empty);

    /// <summary>For jobs, seeding and the command line, which state it.</summary>
    public static readonly Scope System = new(ScopeKind.National, [], [], Area.NationId);

    public bool SeesAll => Kind == ScopeKind.National;
}
