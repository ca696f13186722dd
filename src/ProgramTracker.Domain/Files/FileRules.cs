namespace ProgramTracker.Domain.Files;

/// <summary>What is refused of files. In all sentences {0} is the name of the file.</summary>
public static class FileRules
{
    public static readonly Rule Empty = new("file.empty");

    /// <summary>{1}: the most megabytes a file may have.</summary>
    public static readonly Rule TooLarge = new("file.too-large");

    public static readonly Rule KindNotTaken = new("file.kind-not-taken");
    public static readonly Rule WithMacros = new("file.with-macros");
    public static readonly Rule Damaged = new("file.damaged");
    public static readonly Rule NoScan = new("file.no-scan");
    public static readonly Rule MadeInTheFuture = new("file.made-in-the-future");
    public static readonly Rule AttachedAlready = new("file.attached-already");
    public static readonly Rule RecordClosed = new("file.record-closed");

    /// <summary>What is refused of what was sent, whatever the record.</summary>
    public static IReadOnlyList<Rule> OfContent { get; } = [Empty, TooLarge, KindNotTaken, WithMacros, Damaged, NoScan];
}
