using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace ProgramTracker.Data.Postgres;

/// <summary>Where the server listens: a socket in the closed folder of the cluster, or a port of this machine where the path is too long for a socket.</summary>
internal sealed record ServerAddress(string? SocketFolder, int Port)
{
    public const string Superuser = "programtracker";
    public const int SocketPort = 5432;

    public static ServerAddress OnSocket(string folder) => new(folder, SocketPort);

    public static ServerAddress OnFreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return new(null, ((IPEndPoint)listener.LocalEndpoint).Port);
    }

    /// <summary>The folder on the socket needs no password: only its account enters it. A port is open to every user of the machine, so there it does.</summary>
    public string ConnectionStringTo(string database, string password) =>
        new NpgsqlConnectionStringBuilder
        {
            Host = SocketFolder ?? IPAddress.Loopback.ToString(),
            Port = Port,
            Username = Superuser,
            Password = SocketFolder is null ? password : null,
            Database = database,
        }.ConnectionString;

    public IEnumerable<string> Settings() =>
        SocketFolder is null
            ? ["-c", $"listen_addresses={IPAddress.Loopback}", "-c", "unix_socket_directories=", "-c", $"port={Port}"]
            : ["-c", "listen_addresses=", "-c", $"unix_socket_directories=\"{SocketFolder.Replace("\"", "\"\"", StringComparison.Ordinal)}\"", "-c", $"port={Port}"];
}
