using Microsoft.AspNetCore.Connections;
using ProgramTracker.Web.Hosting;

namespace ProgramTracker.Web.Commands;

/// <summary>Runs the site until it is asked to stop.</summary>
internal static class ServeCommand
{
    public static async Task<int> RunAsync(string[] args)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = ContentRoot.Find() });
        await using var database = await DatabaseAddress.ResolveAsync(builder.Configuration, builder.Environment, Console.WriteLine, serves: true);
        Site.AddServices(builder, database);
        await using var app = builder.Build();
        Site.Use(app);

        await Preparation.PrepareAsync(app, Console.WriteLine);
        await ListenAsync(app);
        await app.WaitForShutdownAsync();

        return 0;
    }

    private static async Task ListenAsync(WebApplication app)
    {
        try
        {
            await app.StartAsync();
        }
        catch (Exception refused) when (refused is not IOException { InnerException: AddressInUseException } && ListeningRefused.Says(refused))
        {
            throw new StartRefusedException($"Không mở được địa chỉ “{app.Configuration["urls"]}” ({refused.Message}). Xem lại ASPNETCORE_URLS, ví dụ http://127.0.0.1:5080.");
        }

        // In production the log is the console, one JSON object per line.
        foreach (var url in app.Urls)
            if (app.Environment.IsDevelopment())
                Console.WriteLine($"ProgramTracker đang chạy tại {url}  (Ctrl+C để dừng)");
            else
                app.Logger.LogInformation("Listening at {Url}", url);
    }
}
