namespace ProgramTracker.Web.Commands;

/// <summary>Asks the site on this machine whether it is ready, for container engines whose image has no other way to ask. Exit code 0 when it is.</summary>
internal static class HealthCheckCommand
{
    private const string Everywhere = "http://+:8080";

    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(4);

    public static async Task<int> RunAsync(string[] args)
    {
        var site = SiteAt(args.FirstOrDefault() ?? FromEnvironment());
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

    private static Uri SiteAt(string listening)
    {
        var address = BindingAddress.Parse(listening);
        var host = address.Host is "+" or "*" or "0.0.0.0" or "[::]" ? "127.0.0.1" : address.Host;

        return new UriBuilder(address.Scheme, host, address.Port).Uri;
    }
}
