using ProgramTracker.Web.Hosting;

namespace ProgramTracker.Web.Commands;

/// <summary>Creates or upgrades the tables and loads the catalogues.</summary>
internal static class MigrateCommand
{
    public static Task<int> RunAsync(string[] args) => ConsoleHost.RunAsync("catalogues.load", async services =>
    {
        await Preparation.MigrateAsync(services, Console.WriteLine, isAsked: true);

        return 0;
    });
}
