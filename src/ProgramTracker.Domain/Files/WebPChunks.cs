using System.Buffers.Binary;
using System.Text;

namespace ProgramTracker.Domain.Files;

/// <summary>A WebP picture is a RIFF file of chunks. EXIF, XMP, profiles and unknown chunks are left out, and the header no longer announces them.</summary>
internal static class WebPChunks
{
    private const int HeaderLength = 12;

    /// <summary>Of the extended header: a colour profile, EXIF and XMP follow.</summary>
    private const byte Announced = 0x20 | 0x08 | 0x04;

    private static readonly HashSet<string> Drawing = ["VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF"];

    public static bool Begin(ReadOnlySpan<byte> content) => content.StartsWith("RIFF"u8) && content.Length > HeaderLength && content.Slice(8, 4).SequenceEqual("WEBP"u8);

    /// <summary>The picture alone; none when it is damaged or cut off.</summary>
    public static byte[]? WithoutMetadata(ReadOnlySpan<byte> sent)
    {
        var end = BinaryPrimitives.ReadUInt32LittleEndian(sent[4..]) + 8L;
        if (end > sent.Length)
            return null;

        using var kept = new MemoryStream(sent.Length);
        kept.Write(sent[..HeaderLength]);
        var hasPicture = false;
        for (var at = HeaderLength; at + 8 <= end;)
        {
            var length = BinaryPrimitives.ReadUInt32LittleEndian(sent[(at + 4)..]);
            var padded = length + (length & 1) + 8L;
            if (at + padded > end)
                return null;

            var chunk = sent.Slice(at, (int)padded);
            var kind = Encoding.Latin1.GetString(chunk[..4]);
            at += chunk.Length;
            hasPicture |= kind is "VP8 " or "VP8L" or "ANMF";
            if (!Drawing.Contains(kind))
                continue;

            kept.Write(chunk);
            if (kind == "VP8X" && length > 0)
            {
                kept.Position -= chunk.Length - 8;
                kept.WriteByte((byte)(chunk[8] & ~Announced));
                kept.Position = kept.Length;
            }
        }

        var picture = kept.ToArray();
        BinaryPrimitives.WriteUInt32LittleEndian(picture.AsSpan(4), (uint)picture.Length - 8);

        return hasPicture ? picture : null;
    }
}
