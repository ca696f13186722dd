namespace ProgramTracker.Domain;

/// <summary>A record that an organisation keeps: it may write it, whoever else may see it.</summary>
public interface IOwned : IScoped
{
    Guid OwnerId { get; }
}
