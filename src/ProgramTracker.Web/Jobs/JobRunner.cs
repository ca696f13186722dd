using System.Globalization;
using Microsoft.EntityFrameworkCore;
using ProgramTracker.Data;
using ProgramTracker.Data.Jobs;
using ProgramTracker.Data.Scope;
using ProgramTracker.Domain;
using ProgramTracker.Web.Permissions;

namespace ProgramTracker.Web.Jobs;

/// <summary>
/// Does the jobs that wait in the database, one after the other, beside the pages; any number of instances do so together. The work and the end of the job are one transaction,
/// so that a job is done once and whole whatever happens to the instance.
/// </summary>
public sealed partial class JobRunner(IServiceScopeFactory scopes, TimeProvider clock, ILogger<JobRunner> log) : BackgroundService
{
    /// <summary>Whether this instance does jobs, or only takes them in for the others: <c>ProgramTracker__Jobs=false</c>.</summary>
    public const string Setting = "ProgramTracker:Jobs";

    internal const string ActorName = "jobs";
    internal const string Verb = "jobs.run";

    /// <summary>How often it looks for what other instances took in or let go of; what this one took in begins at once.</summary>
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(10);

    private readonly string _instance = $"{Environment.MachineName} {Guid.CreateVersion7():N}";
    private readonly SemaphoreSlim _bell = new(0);

    /// <summary>A job was just asked for.</summary>
    public void Ring() => _bell.Release();

    /// <summary>Does the next job, if one waits.</summary>
    /// <returns>Whether there was one, done or not.</returns>
    public async Task<bool> RunNextAsync(CancellationToken cancellationToken)
    {
        if (await ClaimAsync(cancellationToken) is not { } job)
            return false;

        try
        {
            if (!await DoAsync(job, cancellationToken))
                await StopAsync(job, JobState.Cancelled);
        }
        catch (JobStoppedException)
        {
            await StopAsync(job, JobState.Cancelled);   // changes nothing where another instance has it by now
        }
        catch (RuleBrokenException broken)
        {
            await StopAsync(job, JobState.Failed, broken.Rule, [.. broken.Arguments.Select(argument => Convert.ToString(argument, CultureInfo.InvariantCulture) ?? "")]);
        }
        catch (DbUpdateConcurrencyException)
        {
            await StopAsync(job, JobState.Failed, JobRules.Overtaken);
        }
        catch (Exception) when (cancellationToken.IsCancellationRequested)
        {
            await LetGoAsync(job);
            throw;
        }
        catch (Exception exception)
        {
            Failed(job.Id, exception);
            await StopAsync(job, JobState.Failed, JobRules.Failed);
        }

        return true;
    }

    public override void Dispose()
    {
        _bell.Dispose();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            do
                await RunAllAsync(stoppingToken);
            while (await WaitAsync(stoppingToken));
        }
        catch (Exception) when (stoppingToken.IsCancellationRequested)
        {
            // The program stops.
        }
    }

    private async Task RunAllAsync(CancellationToken stoppingToken)
    {
        try
        {
            while (await RunNextAsync(stoppingToken))
            {
            }
        }
        catch (Exception exception) when (!stoppingToken.IsCancellationRequested)
        {
            NotReached(exception);   // the next look tries again
        }
    }

    private async Task<bool> WaitAsync(CancellationToken stoppingToken)
    {
        await _bell.WaitAsync(Every, stoppingToken);
        return true;
    }

    private async Task<Job?> ClaimAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = AsTheProgram(scope);
        if (await db.ClaimJobAsync(_instance, clock.GetUtcNow(), cancellationToken) is not { } id)
            return null;

        var job = await db.Set<Job>().AsNoTracking().SingleAsync(j => j.Id == id, cancellationToken);
        if (job.Attempts <= Job.MostAttempts)
            return job;

        await StopAsync(job, JobState.Failed, JobRules.Failed);
        return await ClaimAsync(cancellationToken);
    }

    /// <summary>As the account that asked, which may still do it and sees what it sees now.</summary>
    /// <returns>False when it was cancelled or taken over before its end: nothing of it is in the record.</returns>
    private async Task<bool> DoAsync(Job job, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var services = scope.ServiceProvider;
        var db = services.GetRequiredService<TrackerContext>();
        var work = JobWork.Of(job.Kind);
        await ActAsync(job, work.Permission, db, services.GetRequiredService<OrganisationScopes>(), cancellationToken);

        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await work.DoAsync(services, new JobRun(job.Id, job.PayloadId, _instance, scopes, clock), cancellationToken);
        if (!await db.FinishJobAsync(job.Id, _instance, clock.GetUtcNow()))
            return false;

        await transaction.CommitAsync(CancellationToken.None);
        return true;
    }

    private async Task ActAsync(Job job, string permission, TrackerContext db, OrganisationScopes organisations, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var all = AsTheProgram(scope);
        var account = await all.Users.AsNoTracking().SingleAsync(u => u.Id == job.UserId, cancellationToken);
        var roles = await all.UserRoles.Where(r => r.UserId == job.UserId).Join(all.Roles, r => r.RoleId, role => role.Id, (_, role) => role.Name!).ToListAsync(cancellationToken);
        JobRules.NotAllowed.BrokenIf(account.IsDisabled || !RolePermissions.Allow(roles, permission));

        db.Actor.SignedIn(account.Id, account.DisplayName, account.OrganisationId, await organisations.OfAsync(account.OrganisationId, all, cancellationToken));
        db.Actor.Does(permission);
    }

    private async Task StopAsync(Job job, JobState state, Rule? fault = null, params string[] arguments)
    {
        await using var scope = scopes.CreateAsyncScope();
        await AsTheProgram(scope).StopJobAsync(job.Id, _instance, state, fault?.Code, arguments, clock.GetUtcNow());
    }

    private async Task LetGoAsync(Job job)
    {
        await using var scope = scopes.CreateAsyncScope();
        await AsTheProgram(scope).LetGoOfJobAsync(job.Id, _instance);
    }

    private static TrackerContext AsTheProgram(AsyncServiceScope scope)
    {
        scope.ServiceProvider.GetRequiredService<Actor>().System(ActorName, Verb);
        return scope.ServiceProvider.GetRequiredService<TrackerContext>();
    }

    [LoggerMessage(LogLevel.Error, "Job {Job} failed")]
    private partial void Failed(Guid job, Exception exception);

    [LoggerMessage(LogLevel.Error, "Jobs could not be looked for; the next look tries again")]
    private partial void NotReached(Exception exception);
}
