using System.Security.Cryptography;

namespace ProgramTracker.Data.Imports;

/// <summary>A file that someone uploaded and has yet to confirm: nothing of it is in the record. It is forgotten after a day.</summary>
public sealed class PendingImport
{
    public const int FileNameLength = 300;

    public static readonly TimeSpan Kept = TimeSpan.FromDays(1);

    private PendingImport()
    {
    }

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    /// <summary>Whose it is; nobody else sees it.</summary>
    public Guid UserId { get; private init; }
    public string FileName { get; private init; } = "";
    public byte[] Content { get; private init; } = [];

    /// <summary>Of the content, in hexadecimal.</summary>
    public string Sha256 { get; private init; } = "";
    public DateTimeOffset At { get; private init; }

    public static PendingImport Of(Guid userId, string fileName, byte[] content, DateTimeOffset now) => new()
    {
        UserId = userId,
        FileName = fileName.Length > FileNameLength ? fileName[^FileNameLength..] : fileName,
        Content = content,
        Sha256 = Convert.ToHexStringLower(SHA256.HashData(content)),
        At = now,
    };
}
