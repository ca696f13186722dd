namespace ProgramTracker.Web.Tests.Deployment;

/// <summary>What the Dockerfile says, instruction by instruction.</summary>
internal static class Dockerfile
{
    public static IReadOnlyList<(string Instruction, string[] Arguments)> Instructions { get; } =
        [
            .. Repository
                .Read("Dockerfile")
                .Split('\n')
                .Where(line => line.Length > 0 && !line.StartsWith('#'))
                .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                .Select(words => (words[0], words[1..])),
        ];

    /// <summary>What is copied from the repository into the image that builds: sources and where they go.</summary>
    public static IEnumerable<(string Source, string Target)> CopiedFromRepository =>
        from line in Instructions
        where line.Instruction == "COPY" && !line.Arguments[0].StartsWith("--", StringComparison.Ordinal)
        from source in line.Arguments[..^1]
        select (source, line.Arguments[^1]);

    /// <summary>The command line that publishes, without its output folder.</summary>
    public static string[] Publish =>
        [.. Instructions.Single(i => i.Instruction == "RUN" && i.Arguments is ["dotnet", "publish", ..]).Arguments[1..].Except(["-o", "/app", "--no-restore"])];
}
