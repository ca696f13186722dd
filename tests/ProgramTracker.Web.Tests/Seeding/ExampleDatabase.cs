using ProgramTracker.Data.Seeding;
using ProgramTracker.Web.Tests.Catalogues;

namespace ProgramTracker.Web.Tests.Seeding;

/// <summary>A database with its catalogues and the example records.</summary>
public sealed class ExampleDatabase : CataloguedDatabase
{
    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        await using var db = Open("records.seed");
        await ExampleRecords.LoadAsync(db, TimeProvider.System);
    }
}
