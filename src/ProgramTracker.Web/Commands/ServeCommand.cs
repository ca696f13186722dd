using ProgramTracker.Web.Hosting;

namespace ProgramTracker.Web.Commands;

/// <summary>Runs the site until it is asked to stop.</summary>
internal static class ServeCommand
{
    public static async Task<int> RunAsync(string[] args)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = ContentRoot.Find() });
        await using var database = await DatabaseAddress.ResolveAsync(builder.Configuration, builder.Environment, Console.WriteLine);
        Site.AddServices(builder, database);
        await using var app = builder.Build();
        Site.Use(app);

        await Preparation.PrepareAsync(app, Console.WriteLine);
        await app.StartAsync();
        foreach (var url in app.Urls)
            Console.WriteLine($"ProgramTracker đang chạy tại {url}  (Ctrl+C để dừng)");
        await app.WaitForShutdownAsync();

        return 0;
    }
}
