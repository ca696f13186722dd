namespace ProgramTracker.Domain;

/// <summary>A record that is loaded, changed and saved as one. Its parts (participants, parties, stages…) are reached through it.</summary>
public abstract class Aggregate
{
    public Guid Id { get; private protected init; } = Guid.CreateVersion7();

    /// <summary>The row's version (PostgreSQL's xmin). Whoever saves with an older one is told what changed in between.</summary>
    public uint Version { get; private set; }

    /// <summary>How often a verb changed the record or one of its parts; so a change of a part is a change of the record.</summary>
    public int Revision { get; private set; }

    /// <summary>Called by every verb that changed something.</summary>
    private protected void Changed() => Revision++;
}
