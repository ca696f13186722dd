using Microsoft.EntityFrameworkCore;

namespace ProgramTracker.Data.Jobs;

/// <summary>How jobs are asked for, claimed, and ended. Each step is one statement, so that two instances never both believe that a job is theirs.</summary>
public static class JobQueue
{
    /// <summary>The actor's own.</summary>
    public static IQueryable<Job> OwnJobs(this TrackerContext db) => db.Set<Job>().Where(job => job.UserId == db.Actor.UserId);

    /// <summary>The actor no longer wants it. One that nobody has begun is over at once; one that runs stops at its next step.</summary>
    public static async Task CancelJobAsync(this TrackerContext db, Guid id, DateTimeOffset now) =>
        await db.Database.ExecuteSqlAsync(
            $"""
            update jobs set cancel_asked_at = {now}, state = case state when 'Waiting' then 'Cancelled' else state end, ended_at = case state when 'Waiting' then {now}::timestamptz end
            where id = {id} and user_id = {db.Actor.UserId} and state in ('Waiting', 'Running')
            """);

    /// <summary>Claims the oldest job that waits, or whose instance has fallen silent; none when there is none.</summary>
    public static async Task<Guid?> ClaimJobAsync(this TrackerContext db, string instance, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var silent = now - Job.Silent;
        var claimed = await db.Database.SqlQuery<Guid>(
            $"""
            update jobs set state = 'Running', claimed_by = {instance}, heard_at = {now}, attempts = attempts + 1, done = 0, total = 0
            where id = (
                select id from jobs where state = 'Waiting' or (state = 'Running' and heard_at < {silent})
                order by asked_at, id for update skip locked limit 1)
            returning id as "Value"
            """).ToListAsync(cancellationToken);

        return claimed.Count == 0 ? null : claimed[0];
    }

    /// <summary>Says that the instance is alive and how far it is.</summary>
    /// <returns>Whether it is to go on: false once it is to be cancelled; none when the job is another instance's by now.</returns>
    public static async Task<bool?> HearJobAsync(this TrackerContext db, Guid id, string instance, int done, int total, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var goesOn = await db.Database.SqlQuery<bool>(
            $"""
            update jobs set done = {done}, total = {total}, heard_at = {now} where id = {id} and claimed_by = {instance} and state = 'Running'
            returning cancel_asked_at is null as "Value"
            """).ToListAsync(cancellationToken);

        return goesOn.Count == 0 ? null : goesOn[0];
    }

    /// <summary>Ends a job in the transaction of its work. False when it is to be cancelled or is another instance's: then that transaction is not to be committed.</summary>
    public static async Task<bool> FinishJobAsync(this TrackerContext db, Guid id, string instance, DateTimeOffset now) =>
        await db.Database.ExecuteSqlAsync(
            $"update jobs set state = 'Done', done = total, ended_at = {now} where id = {id} and claimed_by = {instance} and state = 'Running' and cancel_asked_at is null") == 1;

    /// <summary>Ends a job whose work was rolled back.</summary>
    public static Task StopJobAsync(this TrackerContext db, Guid id, string instance, JobState state, string? fault, string[] arguments, DateTimeOffset now) =>
        db.Database.ExecuteSqlAsync(
            $"""
            update jobs set state = {state.ToString()}, fault = {fault}, fault_arguments = {arguments}, ended_at = {now}
            where id = {id} and claimed_by = {instance} and state = 'Running'
            """);

    /// <summary>Lets go of a job that was not finished because the instance stops; another takes it up, and it does not count as a failed attempt.</summary>
    public static Task LetGoOfJobAsync(this TrackerContext db, Guid id, string instance) =>
        db.Database.ExecuteSqlAsync(
            $"update jobs set state = 'Waiting', claimed_by = null, heard_at = null, attempts = attempts - 1 where id = {id} and claimed_by = {instance} and state = 'Running'");
}
