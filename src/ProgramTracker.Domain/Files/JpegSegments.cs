using System.Buffers.Binary;

namespace ProgramTracker.Domain.Files;

/// <summary>
/// A JPEG picture is a row of segments. Those that tell of place, time, device, author or an earlier version (EXIF, XMP, IPTC, colour profiles,
/// comments) are left out, as is what stands behind the end; of EXIF only which way is up stays, or a phone's pictures would lie on their side.
/// </summary>
internal static class JpegSegments
{
    private const byte Start = 0xD8, End = 0xD9, Scan = 0xDA, Comment = 0xFE, App0 = 0xE0, App1 = 0xE1, App14 = 0xEE, App15 = 0xEF;

    private const int Upright = 1;

    public static ReadOnlySpan<byte> Signature => [0xFF, Start, 0xFF];

    /// <summary>The picture alone; none when it is damaged or cut off.</summary>
    public static byte[]? WithoutMetadata(ReadOnlySpan<byte> sent)
    {
        using var kept = new MemoryStream(sent.Length);
        kept.Write([0xFF, Start]);
        var at = 2;
        var hasScan = false;
        while (at + 2 <= sent.Length && sent[at] == 0xFF)
        {
            var marker = sent[at + 1];
            if (marker == 0xFF)
            {
                at++;   // fill bytes may stand before a marker
                continue;
            }

            if (marker == End)
            {
                kept.Write([0xFF, End]);
                return hasScan ? kept.ToArray() : null;
            }

            if (at + 4 > sent.Length || BinaryPrimitives.ReadUInt16BigEndian(sent[(at + 2)..]) is var length && (length < 2 || at + 2 + length > sent.Length))
                return null;

            var segment = sent.Slice(at, 2 + length);
            at += segment.Length;
            if (IsPicture(marker, segment[4..]))
                kept.Write(segment);
            else if (marker == App1 && OrientationIn(segment[4..]) is > Upright and <= 8 and var orientation)
                kept.Write(OrientationAlone(orientation));
            if (marker != Scan)
                continue;

            hasScan = true;
            var data = LengthOfData(sent[at..]);
            kept.Write(sent.Slice(at, data));
            at += data;
        }

        return null;
    }

    /// <summary>JFIF and Adobe's mark say how colours are meant; every other application segment and every comment is about something else.</summary>
    private static bool IsPicture(byte marker, ReadOnlySpan<byte> content) => marker switch
    {
        App0 => content.StartsWith("JFIF\0"u8),
        App14 => content.StartsWith("Adobe"u8),
        >= App0 and <= App15 or Comment => false,
        _ => true,
    };

    /// <summary>Up to the next marker that is neither a restart nor a stuffed byte.</summary>
    private static int LengthOfData(ReadOnlySpan<byte> data)
    {
        for (var at = 0; at + 1 < data.Length; at++)
            if (data[at] == 0xFF && data[at + 1] is not (0x00 or 0xFF or >= 0xD0 and <= 0xD7))
                return at;

        return data.Length;
    }

    /// <summary>Reads the tag 0x0112 of the first directory of EXIF.</summary>
    private static int? OrientationIn(ReadOnlySpan<byte> content)
    {
        if (!content.StartsWith("Exif\0\0"u8) || content.Length < 14)
            return null;

        var tiff = content[6..];
        var isLittle = tiff.StartsWith("II"u8);
        var directory = Number(tiff[4..], 4, isLittle);
        if (directory + 2 > tiff.Length)
            return null;

        var entries = Number(tiff[(int)directory..], 2, isLittle);
        for (var entry = directory + 2; entries-- > 0 && entry + 12 <= tiff.Length; entry += 12)
            if (Number(tiff[(int)entry..], 2, isLittle) == 0x0112)
                return (int)Number(tiff[((int)entry + 8)..], 2, isLittle);

        return null;
    }

    private static long Number(ReadOnlySpan<byte> at, int size, bool isLittle) => (size, isLittle) switch
    {
        (2, true) => BinaryPrimitives.ReadUInt16LittleEndian(at),
        (2, false) => BinaryPrimitives.ReadUInt16BigEndian(at),
        (_, true) => BinaryPrimitives.ReadUInt32LittleEndian(at),
        _ => BinaryPrimitives.ReadUInt32BigEndian(at),
    };

    private static byte[] OrientationAlone(int orientation) =>
    [
        0xFF, App1, 0, 34,
        .. "Exif\0\0MM\0*\0\0\0\u0008"u8,
        0, 1,
        0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte)orientation, 0, 0,
        0, 0, 0, 0,
    ];
}
