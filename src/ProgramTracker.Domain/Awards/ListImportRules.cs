namespace ProgramTracker.Domain.Awards;

/// <summary>What the import of a whole list refuses, and its undoing.</summary>
public static class ListImportRules
{
    public static readonly Rule FileGone = new("list-import.file-gone");
    public static readonly Rule BadCells = new("list-import.bad-cells");
    public static readonly Rule NothingNew = new("list-import.nothing-new");
    public static readonly Rule PlacesUnknown = new("list-import.places-unknown");
    public static readonly Rule ListChanged = new("list-import.list-changed");
    public static readonly Rule ListChangedSince = new("list-import.list-changed-since");
    public static readonly Rule UndoneAlready = new("list-import.undone-already");
}
