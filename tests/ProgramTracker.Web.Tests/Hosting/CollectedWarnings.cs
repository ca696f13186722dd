using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace ProgramTracker.Web.Tests.Hosting;

/// <summary>What the site wrote into its log as a warning or worse.</summary>
public sealed class CollectedWarnings : ILoggerProvider
{
    /// <summary>Warns that keys are not encrypted; the settings of the log pass over it too.</summary>
    private const string KeysInTheDatabase = "Microsoft.AspNetCore.DataProtection.KeyManagement.XmlKeyManager";

    private readonly ConcurrentQueue<string> _said = [];

    public IReadOnlyList<string> Said => [.. _said];

    public ILogger CreateLogger(string categoryName) => new Logger(categoryName, _said, categoryName == KeysInTheDatabase ? LogLevel.Error : LogLevel.Warning);

    public void Dispose()
    {
    }

    private sealed class Logger(string category, ConcurrentQueue<string> said, LogLevel least) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel >= least;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (IsEnabled(logLevel))
                said.Enqueue($"{category}: {formatter(state, exception)}");
        }
    }
}
