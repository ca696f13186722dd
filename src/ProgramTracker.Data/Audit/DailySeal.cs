using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using ProgramTracker.Data.Scope;

namespace ProgramTracker.Data.Audit;

/// <summary>Seals finished days in the background, however many instances run.</summary>
public sealed partial class DailySeal(IServiceScopeFactory scopes, TimeProvider clock, ILogger<DailySeal> log) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromHours(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            using var timer = new PeriodicTimer(Every, clock);
            do
                await SealAsync(stoppingToken);
            while (await timer.WaitForNextTickAsync(stoppingToken));
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The program stops, or did not come to start.
        }
    }

    private async Task SealAsync(CancellationToken stoppingToken)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<Actor>().System("seal", "audit.seal");
            var days = await ActivatorUtilities.CreateInstance<AuditChain>(scope.ServiceProvider).SealFinishedDaysAsync(stoppingToken);
            if (days > 0)
                Sealed(days);
        }
        catch (Exception exception) when (exception is Npgsql.NpgsqlException or DbUpdateException or InvalidOperationException)
        {
            Failed(exception);   // the next hour tries again
        }
    }

    [LoggerMessage(LogLevel.Information, "Sealed {Days} days of the audit trail")]
    private partial void Sealed(int days);

    [LoggerMessage(LogLevel.Error, "Sealing the audit trail failed")]
    private partial void Failed(Exception exception);
}
