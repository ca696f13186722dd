using Microsoft.Playwright;

namespace ProgramTracker.Web.Tests.Journeys;

/// <summary>One Chromium for all journeys; each takes a context of its own.</summary>
public static class SharedBrowser
{
    private static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private static readonly Lazy<Task<IBrowser>> Browser = new(StartAsync);

    /// <summary>A page of an office screen, in Vietnam's time and language; what its console complains of is collected.</summary>
    public static async Task<IPage> NewPageAsync(Uri site, int width = 1366, int height = 768)
    {
        var browser = await Browser.Value;
        var context = await browser.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = site.ToString(),
            Locale = "vi-VN",
            TimezoneId = "Asia/Ho_Chi_Minh",
            ViewportSize = new ViewportSize { Width = width, Height = height },
        });

        return await context.NewPageAsync();
    }

    /// <summary>What the console complains of. That a request ended because the page was left is none.</summary>
    public static bool IsAComplaint(IConsoleMessage message) =>
        message.Type is "error" or "warning" && !message.Text.StartsWith("htmx:sendAbort", StringComparison.Ordinal) && !message.Text.StartsWith("htmx:afterRequest", StringComparison.Ordinal);

    private static async Task<IBrowser> StartAsync()
    {
        var playwright = await Playwright.CreateAsync();

        return await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = Find(), Args = Arguments });
    }

    private static string Find()
    {
        if (Environment.GetEnvironmentVariable("ProgramTracker__Browser") is { Length: > 0 } named)
            return named;
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);

        return folders.SelectMany(folder => new[] { "chromium", "chromium-browser", "google-chrome" }.Select(name => Path.Combine(folder, name))).FirstOrDefault(File.Exists)
            ?? throw new InvalidOperationException("No Chromium found: install the package chromium, or name one with ProgramTracker__Browser.");
    }
}
