namespace ProgramTracker.Data.Postgres;

/// <summary>Where a developer's records live between runs.</summary>
public static class DevelopmentFolder
{
    /// <summary><c>.data/postgres</c> of the repository around <paramref name="start"/>; outside of one, a folder of the user's own.</summary>
    public static string Around(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "ProgramTracker.sln")))
                return Path.Combine(folder.FullName, ".data", "postgres");

        return Path.Combine(
            Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.Create),
            "ProgramTracker",
            "postgres"
        );
    }
}
