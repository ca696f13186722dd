namespace ProgramTracker.Web.Hosting;

/// <summary>The program cannot start as it is set up. The message is the sentence for the person at the console.</summary>
public sealed class StartRefusedException(string message, Exception? inner = null) : Exception(message, inner);
