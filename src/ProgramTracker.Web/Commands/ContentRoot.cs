namespace ProgramTracker.Web.Commands;

/// <summary>Where pages and settings are: beside the program when it is published, the project's folder when it runs from elsewhere in development.</summary>
internal static class ContentRoot
{
    public static string Find()
    {
        var current = Directory.GetCurrentDirectory();
        return File.Exists(Path.Combine(current, "appsettings.json")) ? current : AppContext.BaseDirectory;
    }
}
