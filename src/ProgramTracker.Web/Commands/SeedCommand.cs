using ProgramTracker.Web.Hosting;

namespace ProgramTracker.Web.Commands;

/// <summary>Loads the five example conferences through the verbs that the pages use.</summary>
internal static class SeedCommand
{
    public static Task<int> RunAsync(string[] args) => ConsoleHost.RunAsync("records.seed", async services =>
    {
        Console.WriteLine(await Preparation.SeedAsync(services) ? "Đã nạp năm hội nghị mẫu." : "Đã có hội nghị trong cơ sở dữ liệu; không nạp gì thêm.");

        return 0;
    });
}
