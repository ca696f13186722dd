using System.Diagnostics;
using System.Runtime.Versioning;

namespace ProgramTracker.Data.Postgres;

/// <summary>
/// A server that stops with this program, however this program ends. A shell between the two waits for the end of its standard input, a pipe that only we hold
/// open, so that it also ends when we are killed. (A parent-death signal would not do: it fires when the pool thread that started the server ends.)
/// </summary>
[UnsupportedOSPlatform("windows")]
internal sealed class Watchdog : IAsyncDisposable
{
    // $1 is the log; the rest is the server's command line. Killing is asking for a fast shutdown (INT).
    private const string Script = """
        log=$1; shift; exec 3<&0
        "$@" </dev/null >"$log" 2>&1 3<&- & pid=$!
        trap 'kill -INT $pid' TERM INT HUP
        (cat <&3 >/dev/null; kill -INT $pid 2>/dev/null) & exec 3<&-
        wait $pid; kill $! 2>/dev/null
        """;

    private static readonly TimeSpan LongestStop = TimeSpan.FromSeconds(20);

    private readonly Process _process;
    private bool _disposed;

    private Watchdog(Process process) => _process = process;

    public bool HasExited => _disposed || _process.HasExited;

    public static Watchdog Start(IEnumerable<string> server, ClusterFolder folder)
    {
        // A session of its own, so that Ctrl+C at the console reaches this program and not the server it still needs.
        string[] apart = ChildProcess.OnPath("setsid") is { } setsid ? [setsid] : [];
        return new(ChildProcess.Start(ChildProcess.Describe([.. apart, "sh", "-c", Script, "sh", folder.Log, .. server], folder.Root)));
    }

    public async ValueTask DisposeAsync()
    {
        if (_disposed)
            return;

        _disposed = true;
        try
        {
            _process.StandardInput.Close();
            await _process.WaitForExitAsync().WaitAsync(LongestStop);
        }
        catch (TimeoutException)
        {
            _process.Kill(entireProcessTree: true);
        }
        finally
        {
            _process.Dispose();
        }
    }
}
