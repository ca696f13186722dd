namespace ProgramTracker.Domain;

/// <summary>A row that not everyone may see.</summary>
public interface IScoped
{
    /// <summary>The area whose people may see the row: a province (in one of its dated forms), <see cref="Organisations.Area.NationId"/> for everyone, or <see cref="Organisations.Area.UnplacedId"/> for no province.</summary>
    Guid ScopeId { get; }
}
