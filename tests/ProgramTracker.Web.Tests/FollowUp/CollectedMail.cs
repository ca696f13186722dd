using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace ProgramTracker.Web.Tests.FollowUp;

/// <summary>A server on this machine that speaks enough SMTP to take mail, and keeps what it was sent.</summary>
internal sealed class CollectedMail : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly ConcurrentQueue<Message> _taken = [];
    private readonly TaskCompletionSource _come = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public CollectedMail()
    {
        _listener.Start();
        _ = AcceptAsync();
    }

    /// <summary>Answers every mail that it has no room.</summary>
    public bool IsFull { get; set; }

    /// <summary>While there is one, no mail is taken before it ends.</summary>
    public Task? Pause { get; set; }

    /// <summary>Ends when the first mail has come, taken or not.</summary>
    public Task Come => _come.Task;

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    public IReadOnlyList<Message> Taken => [.. _taken];

    public void Dispose() => _listener.Dispose();

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
                _ = SpeakAsync(await _listener.AcceptTcpClientAsync());
        }
        catch (Exception stopped) when (stopped is ObjectDisposedException or SocketException)
        {
            // The test is over.
        }
    }

    private async Task SpeakAsync(TcpClient client)
    {
        using var _ = client;
        using var reader = new StreamReader(client.GetStream(), Encoding.ASCII);
        await using var writer = new StreamWriter(client.GetStream(), Encoding.ASCII) { NewLine = "\r\n", AutoFlush = true };
        var recipients = new List<string>();
        await writer.WriteLineAsync("220 loopback");
        while (await reader.ReadLineAsync() is { } line)
        {
            if (line.StartsWith("RCPT TO:", StringComparison.OrdinalIgnoreCase))
                recipients.Add(line[8..].Trim('<', '>', ' '));
            if (line.StartsWith("DATA", StringComparison.OrdinalIgnoreCase))
            {
                await writer.WriteLineAsync("354 go on");
                var data = new StringBuilder();
                while (await reader.ReadLineAsync() is { } content && content != ".")
                    data.Append(content).Append('\n');
                _come.TrySetResult();
                if (Pause is { } pause)
                    await pause;
                if (!IsFull)
                    _taken.Enqueue(new Message([.. recipients], data.ToString()));
                await writer.WriteLineAsync(IsFull ? "452 no room" : "250 taken");
            }
            else
            {
                await writer.WriteLineAsync(line.StartsWith("QUIT", StringComparison.OrdinalIgnoreCase) ? "221 bye" : "250 fine");
            }
        }
    }

    /// <param name="Raw">Headers and body as they came over the line.</param>
    public sealed record Message(IReadOnlyList<string> Recipients, string Raw)
    {
        public string Headers => Raw[..Raw.IndexOf("\n\n", StringComparison.Ordinal)];

        public string Text => Encoding.UTF8.GetString(Convert.FromBase64String(Raw[(Raw.IndexOf("\n\n", StringComparison.Ordinal) + 2)..].Replace("\n", "", StringComparison.Ordinal)));
    }
}
