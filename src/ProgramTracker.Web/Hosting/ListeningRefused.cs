using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;

namespace ProgramTracker.Web.Hosting;

/// <summary>Whether the site could not start because of the address it should listen at.</summary>
public static class ListeningRefused
{
    public static bool Says(Exception exception) =>
        exception is IOException { InnerException: AddressInUseException }
        || (exception is FormatException or ArgumentException or SocketException or InvalidOperationException or IOException
            && exception.StackTrace?.Contains("Microsoft.AspNetCore.Server.Kestrel", StringComparison.Ordinal) == true
            && exception.StackTrace.Contains("BindAsync", StringComparison.Ordinal));
}
