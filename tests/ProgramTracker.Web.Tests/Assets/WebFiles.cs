using ProgramTracker.Web.Tests.Deployment;

namespace ProgramTracker.Web.Tests.Assets;

/// <summary>The files of the web project that we wrote, without what builds and packages left there.</summary>
internal static class WebFiles
{
    public static string Project { get; } = Path.Combine(Repository.Root, "src", "ProgramTracker.Web");

    public static IEnumerable<string> Of(params string[] extensions) =>
        Directory.EnumerateFiles(Project, "*", SearchOption.AllDirectories)
            .Where(file => extensions.Contains(Path.GetExtension(file)))
            .Where(file => !Path.GetRelativePath(Project, file).Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj" or "node_modules" or "lib"));
}
