namespace ProgramTracker.Data.Catalogues;

public static class CatalogueLoader
{
    public static Task LoadAsync(TrackerContext db, CancellationToken ct = default) => Task.CompletedTask;
}
