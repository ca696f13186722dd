using ProgramTracker.Data.Jobs;
using ProgramTracker.Web.Pages.Awards.Importing;

namespace ProgramTracker.Web.Jobs;

/// <summary>The work of a kind of job.</summary>
/// <param name="Permission">What the account needs when the work is done, not only when it was asked for; also the verb in the audit trail.</param>
/// <param name="DoAsync">Does it in the transaction that is open, as the account that asked.</param>
public sealed record JobWork(string Permission, Func<IServiceProvider, JobRun, CancellationToken, Task> DoAsync)
{
    public static JobWork Of(JobKind kind) => kind switch
    {
        JobKind.ImportRecipients => new(
            Permissions.Permission.ImportRecipients, (services, run, cancellationToken) => ActivatorUtilities.CreateInstance<ImportRecipients>(services).DoAsync(run, cancellationToken)),
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
