using ProgramTracker.Web.Commands;

return await CommandLine.RunAsync(args);

/// <summary>The entry point, named so that tests can start the site.</summary>
public partial class Program;
