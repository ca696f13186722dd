using System.Diagnostics.CodeAnalysis;

namespace ProgramTracker.Web.Commands;

/// <summary>Asks the site on this machine whether it is ready, for container engines whose image has no other way to ask. Exit code 0 when it is.</summary>
internal static class HealthCheckCommand
{
    private const string Everywhere = "http://+:8080";

    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(4);

    public static async Task<int> RunAsync(string[] args)
    {
        var listening = args.FirstOrDefault() ?? FromEnvironment();
        if (!TrySiteAt(listening, out var site))
        {
            await Console.Error.WriteLineAsync($"“{listening}” không phải là địa chỉ; ví dụ http://127.0.0.1:5080");
            return 2;
        }

        try
        {
            using var client = new HttpClient { Timeout = LongestWait };
            using var answer = await client.GetAsync(new Uri(site, "/healthz/ready"));
            Console.WriteLine(answer.IsSuccessStatusCode ? $"{site} đã sẵn sàng." : $"{site} chưa sẵn sàng (mã {(int)answer.StatusCode}).");

            return answer.IsSuccessStatusCode ? 0 : 1;
        }
        catch (Exception exception) when (exception is HttpRequestException or TaskCanceledException)
        {
            Console.WriteLine($"{site} không trả lời.");

            return 1;
        }
    }

    // The image of ASP.NET Core names ports; whoever sets an address names it whole.
    private static string FromEnvironment()
    {
        var urls = (Environment.GetEnvironmentVariable("ASPNETCORE_URLS") ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var ports = (Environment.GetEnvironmentVariable("ASPNETCORE_HTTP_PORTS") ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

        return urls.FirstOrDefault(u => u.StartsWith("http://", StringComparison.OrdinalIgnoreCase)) ?? (ports is [{ } port, ..] ? $"http://+:{port}" : Everywhere);
    }

    private static bool TrySiteAt(string listening, [NotNullWhen(true)] out Uri? site)
    {
        var anywhere = listening.Replace("://+", "://127.0.0.1", StringComparison.Ordinal).Replace("://*", "://127.0.0.1", StringComparison.Ordinal)
            .Replace("://0.0.0.0", "://127.0.0.1", StringComparison.Ordinal).Replace("://[::]", "://127.0.0.1", StringComparison.Ordinal);

        return Uri.TryCreate(anywhere, UriKind.Absolute, out site) && site.Scheme is "http" or "https";
    }
}
