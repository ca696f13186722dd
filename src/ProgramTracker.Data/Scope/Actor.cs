namespace ProgramTracker.Data.Scope;

/// <summary>Who acts in this unit of work, by which verb and from where. The page filter, a job or the command line says so before the first query.</summary>
public sealed class Actor
{
    /// <summary>The user; none for jobs and the command line.</summary>
    public Guid? UserId { get; private set; }

    /// <summary>How the audit trail names it.</summary>
    public string Name { get; private set; } = "";
    public Guid? OrganisationId { get; private set; }
    public Scope Scope { get; private set; } = Scope.None;

    /// <summary>The permission that is used, which is also the verb in the audit trail: <c>conferences.record</c>.</summary>
    public string Verb { get; private set; } = "";
    public string? Address { get; set; }
    public string? RequestId { get; set; }

    /// <summary>Set by an import: its changes are audited as one entry with the file's hash and its number of rows.</summary>
    public ImportNote? Import { get; set; }

    /// <summary>A signed-in user acts.</summary>
    public void SignedIn(Guid userId, string name, Guid organisationId, Scope scope) =>
        (UserId, Name, OrganisationId, Scope) = (userId, name, organisationId, scope);

    /// <summary>The program itself acts, seeing everything.</summary>
    /// <param name="name">How the audit trail names it: <c>seed</c>, <c>command-line</c>.</param>
    public void System(string name, string verb) => (Name, Scope, Verb) = (name, Scope.System, verb);

    public void Does(string verb) => Verb = verb;
}
