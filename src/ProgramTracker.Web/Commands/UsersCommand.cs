namespace ProgramTracker.Web.Commands;

internal static class UsersCommand
{
    public static Task<int> RunAsync(string[] args) => Task.FromResult(0);
}
