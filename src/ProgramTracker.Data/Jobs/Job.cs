namespace ProgramTracker.Data.Jobs;

/// <summary>What a job does.</summary>
public enum JobKind
{
    /// <summary>Takes the list of an award decision from a spreadsheet.</summary>
    ImportRecipients,
}

/// <summary>Where a job stands.</summary>
public enum JobState
{
    Waiting,
    Running,
    Done,
    Failed,

    /// <summary>Whoever asked for it stopped it; nothing of it is in the record.</summary>
    Cancelled,
}

/// <summary>
/// Long work that someone asked for. An instance of the program claims it, says that it is alive with every step, and ends it in the transaction of the work itself: it is in the
/// record once and whole, or not at all. One that has not been heard of for <see cref="Silent"/> is taken over by another instance.
/// </summary>
public sealed class Job
{
    public const int FaultLength = 100;
    public const int ClaimedByLength = 100;

    /// <summary>A job that brought an instance down so often is not tried again.</summary>
    public const int MostAttempts = 3;

    /// <summary>Longer than any one step of a job.</summary>
    public static readonly TimeSpan Silent = TimeSpan.FromMinutes(2);

    private Job()
    {
    }

    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public JobKind Kind { get; private init; }

    /// <summary>Who asked for it; it acts with this account's scope and permission, and nobody else sees it.</summary>
    public Guid UserId { get; private init; }

    /// <summary>The record of its kind that says what is to be done.</summary>
    public Guid PayloadId { get; private init; }
    public JobState State { get; private set; }

    /// <summary>Steps done, of <see cref="Total"/>.</summary>
    public int Done { get; private set; }

    /// <summary>Zero while nobody knows.</summary>
    public int Total { get; private set; }

    /// <summary>The code of the rule that it broke; none while it did not fail.</summary>
    public string? Fault { get; private set; }

    /// <summary>What the sentence of the fault shows, in its order.</summary>
    public IReadOnlyList<string> FaultArguments { get; private set; } = [];
    public DateTimeOffset AskedAt { get; private init; }

    /// <summary>Since when it is to be cancelled.</summary>
    public DateTimeOffset? CancelAskedAt { get; private set; }

    /// <summary>The instance that runs it.</summary>
    public string? ClaimedBy { get; private set; }

    /// <summary>When that instance last said that it is alive.</summary>
    public DateTimeOffset? HeardAt { get; private set; }
    public int Attempts { get; private set; }
    public DateTimeOffset? EndedAt { get; private set; }

    public bool IsOver => State is JobState.Done or JobState.Failed or JobState.Cancelled;

    public static Job AskedBy(Guid userId, JobKind kind, Guid payloadId, DateTimeOffset now) => new() { UserId = userId, Kind = kind, PayloadId = payloadId, AskedAt = now };
}
