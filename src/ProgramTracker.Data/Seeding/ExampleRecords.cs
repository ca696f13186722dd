namespace ProgramTracker.Data.Seeding;

public static class ExampleRecords
{
    public static Task LoadAsync(TrackerContext db, TimeProvider clock, CancellationToken ct = default) => Task.CompletedTask;
}
