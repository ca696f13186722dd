using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using ProgramTracker.Data.Imports;
using ProgramTracker.Data.Jobs;
using ProgramTracker.Domain.Organisations;
using ProgramTracker.Web.Jobs;
using ProgramTracker.Web.Tests.Accounts;
using ProgramTracker.Web.Tests.Awards;
using ProgramTracker.Web.Tests.Hosting;
using ProgramTracker.Web.Tests.Spreadsheets;

namespace ProgramTracker.Web.Tests.Jobs;

/// <summary>Long work, however many instances of the program run.</summary>
public sealed class RunningJobs(TrackerApp app) : IClassFixture<TrackerApp>, IAsyncLifetime
{
    private const string One = "instance one";
    private const string Other = "instance other";

    /// <summary>Tests of one class share a database, and a claim takes the oldest.</summary>
    public async Task InitializeAsync()
    {
        await using var db = app.OpenDatabase();
        await db.Set<Job>().ExecuteDeleteAsync();
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task Is_claimed_by_one_instance_only()
    {
        var job = await AskedAsync("4001/QĐ-BCA");
        await using var db = app.OpenDatabase();

        Assert.Equal(job.Id, await db.ClaimJobAsync(One, app.Clock.GetUtcNow(), default));
        Assert.Null(await db.ClaimJobAsync(Other, app.Clock.GetUtcNow(), default));
    }

    [Fact]
    public async Task Passes_over_a_job_that_another_instance_is_just_claiming()
    {
        await AskedAsync("4002/QĐ-BCA");
        await using var one = app.OpenDatabase();
        await using var claiming = await one.Database.BeginTransactionAsync();
        await one.ClaimJobAsync(One, app.Clock.GetUtcNow(), default);
        await using var other = app.OpenDatabase();

        Assert.Null(await other.ClaimJobAsync(Other, app.Clock.GetUtcNow(), default));
    }

    [Fact]
    public async Task Is_taken_over_from_an_instance_that_fell_silent_and_done_once()
    {
        var job = await AskedAsync("4003/QĐ-BCA");
        await using var db = app.OpenDatabase();
        await db.ClaimJobAsync(One, app.Clock.GetUtcNow(), default);
        app.Clock.PutOn(Job.Silent + TimeSpan.FromSeconds(1));
        await app.RunJobsAsync();

        Assert.Equal((JobState.Done, 2), (await ReadAsync(job.Id) is var done ? (done.State, done.Attempts) : default));
        Assert.Null(await db.HearJobAsync(job.Id, One, 1, 2, app.Clock.GetUtcNow(), default));
        Assert.False(await db.FinishJobAsync(job.Id, One, app.Clock.GetUtcNow()));
    }

    [Fact]
    public async Task Is_left_to_an_instance_that_is_heard_of()
    {
        var job = await AskedAsync("4004/QĐ-BCA");
        await using var db = app.OpenDatabase();
        await db.ClaimJobAsync(One, app.Clock.GetUtcNow(), default);
        app.Clock.PutOn(TimeSpan.FromSeconds(100));
        Assert.True(await db.HearJobAsync(job.Id, One, 1, 2, app.Clock.GetUtcNow(), default));
        app.Clock.PutOn(TimeSpan.FromSeconds(100));

        Assert.Null(await db.ClaimJobAsync(Other, app.Clock.GetUtcNow(), default));
    }

    [Fact]
    public async Task Stops_at_its_next_step_and_keeps_nothing()
    {
        var job = await AskedAsync("4005/QĐ-BCA");
        await using var db = app.OpenDatabase();
        await db.ClaimJobAsync(One, app.Clock.GetUtcNow(), default);
        await db.Database.ExecuteSqlAsync($"update jobs set cancel_asked_at = {app.Clock.GetUtcNow()} where id = {job.Id}");

        Assert.False(await db.HearJobAsync(job.Id, One, 1, 2, app.Clock.GetUtcNow(), default));
        Assert.False(await db.FinishJobAsync(job.Id, One, app.Clock.GetUtcNow()));
        app.Clock.PutOn(Job.Silent + TimeSpan.FromSeconds(1));
        await app.RunJobsAsync();
        Assert.Equal(JobState.Cancelled, (await ReadAsync(job.Id)).State);
        Assert.Empty((await app.ReadDecisionAsync(await DecisionOfAsync(job))).Recipients);
    }

    [Fact]
    public async Task Is_let_go_of_when_the_instance_stops_and_done_later()
    {
        var job = await AskedAsync("4006/QĐ-BCA");
        using var stopping = new CancellationTokenSource();
        var runner = new JobRunner(app.Services.GetRequiredService<IServiceScopeFactory>(), new StopsWhenAsked(app.Clock, stopping, after: 2), NullLogger<JobRunner>.Instance);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => runner.RunNextAsync(stopping.Token));
        Assert.Equal((JobState.Waiting, 0), (await ReadAsync(job.Id) is var waiting ? (waiting.State, waiting.Attempts) : default));

        await app.RunJobsAsync();
        Assert.Equal(JobState.Done, (await ReadAsync(job.Id)).State);
    }

    [Fact]
    public async Task Is_not_tried_for_ever()
    {
        var job = await AskedAsync("4007/QĐ-BCA");
        await using var db = app.OpenDatabase();
        for (var attempt = 0; attempt < Job.MostAttempts; attempt++)
        {
            await db.ClaimJobAsync(One, app.Clock.GetUtcNow(), default);
            app.Clock.PutOn(Job.Silent + TimeSpan.FromSeconds(1));
        }

        await app.RunJobsAsync();
        Assert.Equal((JobState.Failed, "job.failed"), (await ReadAsync(job.Id) is var failed ? (failed.State, failed.Fault) : default));
    }

    [Fact]
    public async Task Is_not_done_for_an_account_that_was_disabled_meanwhile()
    {
        var job = await AskedAsync("4008/QĐ-BCA");
        await using var db = app.OpenDatabase();
        await db.Users.Where(u => u.Id == job.UserId).ExecuteUpdateAsync(set => set.SetProperty(u => u.IsDisabled, true));
        await app.RunJobsAsync();
        await db.Users.Where(u => u.Id == job.UserId).ExecuteUpdateAsync(set => set.SetProperty(u => u.IsDisabled, false));

        Assert.Equal("job.not-allowed", (await ReadAsync(job.Id)).Fault);
        Assert.Empty((await app.ReadDecisionAsync(await DecisionOfAsync(job))).Recipients);
    }

    [Fact]
    public async Task Writes_nothing_that_the_account_may_not_write()
    {
        var job = await AskedAsync("4009/QĐ-BCA", TestAccounts.DaNang);
        await app.RunJobsAsync();

        Assert.Equal("list-import.list-changed", (await ReadAsync(job.Id)).Fault);
    }

    /// <summary>An import of two recipients that waits.</summary>
    private async Task<Job> AskedAsync(string number, string userName = TestAccounts.Ministry)
    {
        var decision = await app.GivenDecisionAsync(number: number);
        var account = await app.AccountAsync(userName);
        var content = new MadeWorkbook().Sheet("Danh sách", [["Tên", "Đơn vị"], ["Lê A", "Công an tỉnh Lào Cai"], ["Lê B", "Công an tỉnh Lào Cai"]]).ToXlsx();
        var file = PendingImport.Of(account.Id, "danh-sach.xlsx", content, app.Clock.GetUtcNow());
        var import = ListImport.Of(file, decision.Id, decision.ListHash, Area.NationId, app.Clock.GetUtcNow());
        var job = Job.AskedBy(account.Id, JobKind.ImportRecipients, import.Id, app.Clock.GetUtcNow());
        await app.GivenAsync(file, import, job);

        return job;
    }

    private async Task<Job> ReadAsync(Guid id)
    {
        await using var db = app.OpenDatabase();
        return await db.Set<Job>().AsNoTracking().SingleAsync(j => j.Id == id);
    }

    private async Task<Guid> DecisionOfAsync(Job job)
    {
        await using var db = app.OpenDatabase();
        return await db.Set<ListImport>().Where(i => i.Id == job.PayloadId).Select(i => i.DecisionId).SingleAsync();
    }

    /// <summary>A clock that asks the instance to stop when it is looked at the so-manieth time.</summary>
    private sealed class StopsWhenAsked(TimeProvider clock, CancellationTokenSource stopping, int after) : TimeProvider
    {
        private int _looks;

        public override DateTimeOffset GetUtcNow()
        {
            if (++_looks == after)
                stopping.Cancel();
            return clock.GetUtcNow();
        }
    }
}
