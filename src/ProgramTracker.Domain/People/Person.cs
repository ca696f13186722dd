namespace ProgramTracker.Domain.People;

/// <summary>
/// An office-holder, known only from what is recorded: ranks and posts are those of the days on which the person took part.
/// Nothing else is kept about a person.
/// </summary>
public sealed partial class Person : Aggregate, IScoped
{
    public const int NameLength = 300;

    private Person()
    {
    }

    /// <summary>The name as written: family, middle, given.</summary>
    public string FullName { get; private set; } = "";
    public string FamilyName { get; private set; } = "";
    public string MiddleName { get; private set; } = "";

    /// <summary>What lists are sorted by.</summary>
    public string GivenName { get; private set; } = "";

    /// <inheritdoc/>
    public Guid ScopeId { get; private init; }

    /// <summary>Enters a person met in a record. Refuses an empty or over-long name.</summary>
    /// <param name="scopeId">The scope of the part of the record that names the person.</param>
    public static Person Meet(string fullName, Guid scopeId)
    {
        var person = new Person { ScopeId = scopeId };
        person.Name(fullName);

        return person;
    }

    private void Name(string fullName)
    {
        var name = PersonName.Of(fullName);
        (FullName, FamilyName, MiddleName, GivenName) = (name.FullName, name.Family, name.Middle, name.Given);
    }
}
