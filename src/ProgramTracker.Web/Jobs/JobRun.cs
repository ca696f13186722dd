using ProgramTracker.Data;
using ProgramTracker.Data.Jobs;
using ProgramTracker.Data.Scope;

namespace ProgramTracker.Web.Jobs;

/// <summary>A job while it is being done. Its work tells it after each step how far it is, and does not go on when that throws.</summary>
public sealed class JobRun(Guid id, Guid payloadId, string instance, IServiceScopeFactory scopes, TimeProvider clock)
{
    /// <summary>The record of its kind that says what is to be done.</summary>
    public Guid PayloadId => payloadId;

    /// <summary>Says on a connection of its own, so that it is seen before the work is committed, how many steps are done.</summary>
    /// <exception cref="JobStoppedException">It is to be cancelled, or another instance has taken it over.</exception>
    public async Task StepAsync(int done, int total, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Actor>().System(JobRunner.ActorName, JobRunner.Verb);
        var db = scope.ServiceProvider.GetRequiredService<TrackerContext>();
        if (await db.HearJobAsync(id, instance, done, total, clock.GetUtcNow(), cancellationToken) != true)
            throw new JobStoppedException();
    }
}

/// <summary>The work of a job is not to go on: it was cancelled, or is another instance's by now.</summary>
public sealed class JobStoppedException() : Exception("The job was stopped.");
