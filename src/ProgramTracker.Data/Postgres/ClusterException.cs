namespace ProgramTracker.Data.Postgres;

/// <summary>The private PostgreSQL cannot be had. The message is one sentence in Vietnamese for the person at the console; what lies under it is the inner exception.</summary>
public sealed class ClusterException(string message, Exception? inner = null) : Exception(message, inner);
