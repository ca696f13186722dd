using ProgramTracker.Data;
using ProgramTracker.Data.Scope;
using ProgramTracker.Web.Hosting;

namespace ProgramTracker.Web.Commands;

/// <summary>The program without its web site, for one command.</summary>
internal static class ConsoleHost
{
    /// <summary>Runs work as the program itself, which sees everything; the verb names it in the audit trail.</summary>
    public static async Task<int> RunAsync(string verb, Func<IServiceProvider, Task<int>> work)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ContentRootPath = ContentRoot.Find() });
        await using var database = await DatabaseAddress.ResolveAsync(builder.Configuration, builder.Environment, Console.Error.WriteLine);
        Site.AddServices(builder, database);
        await using var app = builder.Build();
        await using var scope = app.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Actor>().System("command-line", verb);
        await using var db = scope.ServiceProvider.GetRequiredService<TrackerContext>();

        return await work(scope.ServiceProvider);
    }
}
