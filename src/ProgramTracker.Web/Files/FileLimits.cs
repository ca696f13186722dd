namespace ProgramTracker.Web.Files;

/// <summary>How much may be uploaded. One number is configured; the others follow from it.</summary>
public sealed class FileLimits(IConfiguration configuration)
{
    public const string Setting = "ProgramTracker:FileMegabytes";

    /// <summary>Files of one upload.</summary>
    public const int MostFiles = 50;

    private const int Usual = 20;
    private const int Mega = 1024 * 1024;

    /// <summary>Of one file.</summary>
    public int Megabytes { get; } = configuration.GetValue(Setting, Usual);

    /// <summary>Of all files of one upload, which are held in memory together.</summary>
    public int MegabytesAtOnce => 5 * Megabytes;

    public long MostBytes => (long)Megabytes * Mega;

    public long MostBytesAtOnce => (long)MegabytesAtOnce * Mega;

    /// <summary>What is read at all, far above what is taken, so that a file that is too large is answered beside its field with everything typed.</summary>
    public long MostBytesRead => 5 * MostBytesAtOnce;
}
