namespace ProgramTracker.Data.Scope;

/// <summary>How far an actor sees.</summary>
public enum ScopeKind
{
    /// <summary>Nothing that is scoped: nobody has signed in.</summary>
    None,

    /// <summary>National records, and those of the actor's own province in all its dated forms.</summary>
    Province,

    /// <summary>Everything: national accounts, and jobs that say so.</summary>
    National,
}
