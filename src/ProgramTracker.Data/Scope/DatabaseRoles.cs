namespace ProgramTracker.Data.Scope;

/// <summary>The database's group roles, one per kind of scope. Policies name a role, so that a national search keeps its text indexes.</summary>
public static class DatabaseRoles
{
    public const string National = "programtracker_national";
    public const string Province = "programtracker_province";
    public const string None = "programtracker_none";

    /// <summary>The login role of the running program where it is not the owner; a member of the three above.</summary>
    public const string App = "programtracker_app";
}
