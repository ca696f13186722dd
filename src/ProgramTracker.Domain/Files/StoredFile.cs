using System.Security.Cryptography;

namespace ProgramTracker.Domain.Files;

/// <summary>The bytes of a file, kept once however often it is attached: its key is the fingerprint of its content.</summary>
public sealed class StoredFile
{
    public const int HashLength = 64;

    private StoredFile()
    {
    }

    /// <summary>SHA-256 of the bytes, in hexadecimal.</summary>
    public string Hash { get; private init; } = "";
    public FileKind Kind { get; private init; }
    public int Length { get; private init; }
    public byte[] Bytes { get; private init; } = [];

    /// <summary>
    /// Takes in what was sent: tells its kind by its content and leaves out of a picture what is not the picture (place, device, author).
    /// Refuses what is empty, damaged, of a kind that is not taken, or carries macros.
    /// </summary>
    /// <param name="name">How a refusal calls the file.</param>
    public static StoredFile Take(byte[] sent, string name)
    {
        FileRules.Empty.BrokenIf(sent.Length == 0, name);
        var kind = FileSniffer.KindOf(sent, name);
        var bytes = kind switch
        {
            FileKind.Jpeg => JpegSegments.WithoutMetadata(sent),
            FileKind.Png => PngChunks.WithoutMetadata(sent),
            FileKind.WebP => WebPChunks.WithoutMetadata(sent),
            _ => sent,
        };
        FileRules.Damaged.BrokenIf(bytes is null, name);

        return new StoredFile { Hash = Convert.ToHexStringLower(SHA256.HashData(bytes!)), Kind = kind, Length = bytes!.Length, Bytes = bytes };
    }
}
