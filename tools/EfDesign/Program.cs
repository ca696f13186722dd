using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using ProgramTracker.Data;
using ProgramTracker.Data.Scope;

#pragma warning disable CA1050 // found by its interface
return;

/// <summary>Lets `dotnet ef` see the model; no database is needed.</summary>
public sealed class TrackerContextFactory : IDesignTimeDbContextFactory<TrackerContext>
{
    public TrackerContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<TrackerContext>().UseNpgsql("Host=unused").Options, new Actor());
}
