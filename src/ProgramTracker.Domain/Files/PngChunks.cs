using System.Buffers.Binary;
using System.Text;

namespace ProgramTracker.Domain.Files;

/// <summary>A PNG picture is a row of chunks. Only those that draw it stay: texts, times, EXIF, profiles and private chunks are left out, as is what stands behind the end.</summary>
internal static class PngChunks
{
    private static readonly HashSet<string> Drawing =
        ["IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "sBIT", "bKGD", "pHYs", "acTL", "fcTL", "fdAT"];

    public static ReadOnlySpan<byte> Signature => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    /// <summary>The picture alone; none when it is damaged or cut off.</summary>
    public static byte[]? WithoutMetadata(ReadOnlySpan<byte> sent)
    {
        using var kept = new MemoryStream(sent.Length);
        kept.Write(Signature);
        var at = Signature.Length;
        var hasData = false;
        while (at + 12 <= sent.Length)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(sent[at..]);
            if (length > sent.Length - at - 12)
                return null;

            var chunk = sent.Slice(at, 12 + (int)length);
            var kind = Encoding.Latin1.GetString(chunk.Slice(4, 4));
            if (at == Signature.Length && kind != "IHDR")
                return null;

            at += chunk.Length;
            hasData |= kind == "IDAT";
            if (Drawing.Contains(kind))
                kept.Write(chunk);
            if (kind == "IEND")
                return hasData ? kept.ToArray() : null;
        }

        return null;
    }
}
