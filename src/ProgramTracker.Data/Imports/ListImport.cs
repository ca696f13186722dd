namespace ProgramTracker.Data.Imports;

/// <summary>
/// That someone asked to take the list of an award decision from a file: what was previewed and, once done, the list that stood there before, until it is undone or <see cref="Kept"/> is over.
/// </summary>
public sealed class ListImport
{
    /// <summary>So long an import can be undone; then the names of the former list are forgotten.</summary>
    public static readonly TimeSpan Kept = TimeSpan.FromDays(30);

    private ListImport()
    {
    }

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    /// <summary>Whose it is; nobody else sees it.</summary>
    public Guid UserId { get; private init; }
    public Guid DecisionId { get; private init; }

    /// <summary>The <see cref="PendingImport"/>, which is gone once its list stands in the record.</summary>
    public Guid FileId { get; private init; }
    public string FileName { get; private init; } = "";

    /// <summary>Of the file, in hexadecimal.</summary>
    public string Sha256 { get; private init; } = "";

    /// <summary>The fingerprint of the list that the preview compared with.</summary>
    public string ListHash { get; private init; } = "";

    /// <summary>Where rows belong that name no province.</summary>
    public Guid? ElsewhereId { get; private init; }
    public DateTimeOffset AskedAt { get; private init; }

    public int Rows { get; private set; }

    /// <summary>The list that stood there before, as JSON.</summary>
    public string? Former { get; private set; }

    /// <summary>The fingerprint of the list as the import left it; none before it is done.</summary>
    public string? ImportedHash { get; private set; }
    public DateTimeOffset? UndoneAt { get; private set; }

    /// <summary>Whether the former list is still known and has not been put back.</summary>
    public bool CanBeUndone => Former is not null && UndoneAt is null;

    /// <param name="listHash">The fingerprint of the list that the preview compared with.</param>
    public static ListImport Of(PendingImport file, Guid decisionId, string listHash, Guid? elsewhereId, DateTimeOffset now) => new()
    {
        UserId = file.UserId,
        DecisionId = decisionId,
        FileId = file.Id,
        FileName = file.FileName,
        Sha256 = file.Sha256,
        ListHash = listHash,
        ElsewhereId = elsewhereId,
        AskedAt = now,
    };

    /// <summary>Its list stands in the record.</summary>
    public void Took(int rows, string former, string importedHash) => (Rows, Former, ImportedHash) = (rows, former, importedHash);

    /// <summary>The former list stands there again.</summary>
    public void Undone(DateTimeOffset now) => (UndoneAt, Former) = (now, null);
}
