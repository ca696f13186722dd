using System.Diagnostics;
using System.Globalization;

namespace ProgramTracker.Data.Postgres;

/// <summary>What <c>postmaster.pid</c> says of a server that runs, or once ran, on a cluster: line 1 its process, line 4 its port, line 5 its socket folder.</summary>
internal sealed record PidFile(string Path, int ProcessId, ServerAddress? Address)
{
    /// <summary>The file of a cluster, or null when no server has left one. One that cannot be read names process 0.</summary>
    public static PidFile? Read(string dataFolder)
    {
        var path = System.IO.Path.Combine(dataFolder, "postmaster.pid");
        if (!File.Exists(path))
            return null;

        string[] lines = [.. File.ReadAllLines(path).Select(l => l.Trim())];
        return new(path, lines.Length > 0 ? Number(lines[0]) : 0, lines.Length < 5 ? null : new(lines[4].Length > 0 ? lines[4] : null, Number(lines[3])));
    }

    /// <summary>Whether the process may be the server of this cluster. In doubt it is: a wrong yes costs a wait, a wrong no could let two servers write one cluster.</summary>
    public bool MayBeRunning()
    {
        if (ProcessId <= 0)
            return false;

        try
        {
            using var process = Process.GetProcessById(ProcessId);
            return process.ProcessName.StartsWith("postgres", StringComparison.Ordinal) && !IsEnded() && !WorksElsewhere();
        }
        catch (Exception e) when (e is ArgumentException or InvalidOperationException)
        {
            return false;
        }
    }

    // A server that was killed stays in the process table until its parent asks about it.
    private bool IsEnded()
    {
        var stat = $"/proc/{ProcessId}/stat";
        if (!File.Exists(stat))
            return false;

        var text = File.ReadAllText(stat);
        return text[(text.LastIndexOf(')') + 1)..].TrimStart().StartsWith('Z');
    }

    // After a restart of the machine the number may belong to another PostgreSQL; a server works in the folder of its cluster.
    private bool WorksElsewhere()
    {
        try
        {
            var theirs = new DirectoryInfo($"/proc/{ProcessId}/cwd").LinkTarget is { } works ? System.IO.Path.Combine(works, System.IO.Path.GetFileName(Path)) : Path;
            return !File.Exists(theirs) || File.ReadAllText(theirs) != File.ReadAllText(Path);
        }
        catch (Exception e) when (e is UnauthorizedAccessException or IOException)
        {
            return false;
        }
    }

    private static int Number(string line) => int.TryParse(line, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
