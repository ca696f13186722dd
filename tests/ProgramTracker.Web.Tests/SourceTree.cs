namespace ProgramTracker.Web.Tests;

/// <summary>The files of the repository, for tests of what is written in them.</summary>
internal static class SourceTree
{
    public static string Root { get; } = Find();

    public static string WebProject => Path.Combine(Root, "src", "ProgramTracker.Web");

    /// <summary>Files that we wrote, without what builds and packages left there.</summary>
    public static IEnumerable<string> FilesOfWeb(params string[] extensions) =>
        Directory.EnumerateFiles(WebProject, "*", SearchOption.AllDirectories)
            .Where(file => extensions.Contains(Path.GetExtension(file)))
            .Where(file => !Path.GetRelativePath(WebProject, file).Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj" or "node_modules" or "lib"));

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "ProgramTracker.sln")))
            folder = folder.Parent;

        return folder?.FullName ?? throw new InvalidOperationException("The tests run outside the repository.");
    }
}
