namespace ProgramTracker.Domain;

/// <summary>A part of an aggregate that has an identity of its own.</summary>
public abstract class Part
{
    public Guid Id { get; private protected init; } = Guid.CreateVersion7();
}
