namespace ProgramTracker.Web.Commands;

internal static class HealthCheckCommand
{
    public static Task<int> RunAsync(string[] args) => Task.FromResult(0);
}
