namespace ProgramTracker.Web.Accounts;

public static class DemoAccounts
{
    public static Task CreateAsync(IServiceProvider services, string? password, Action<string> say) => Task.CompletedTask;
}
