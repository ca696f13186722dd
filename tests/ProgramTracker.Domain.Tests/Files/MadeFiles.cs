using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace ProgramTracker.Tests.Files;

/// <summary>Small files as cameras and offices make them, with what they say beside the picture: <see cref="Secret"/>. Browsers draw them.</summary>
public static class MadeFiles
{
    /// <summary>Stands wherever a file can say more than it shows.</summary>
    public const string Secret = "GPS 10.7769 106.7009";

    /// <summary>Lies on its side, 16 × 8, and is to be shown upright, 8 × 16.</summary>
    public const int OnItsSide = 6;

    /// <summary>A grey JPEG of 16 × 8 with EXIF, XMP, IPTC, a profile, a comment, and a second picture behind its end.</summary>
    public static byte[] Jpeg(int orientation = 1, byte shade = 0) =>
    [
        0xFF, 0xD8,
        .. Segment(0xE0, "JFIF\0"u8, [1, 1, 0, 0, 1, 0, 1, 0, 0]),
        .. Segment(0xE1, "Exif\0\0"u8, Exif(orientation)),
        .. Segment(0xE1, "http://ns.adobe.com/xap/1.0/\0"u8, SecretBytes),
        .. Segment(0xE2, "ICC_PROFILE\0"u8, SecretBytes),
        .. Segment(0xED, "Photoshop 3.0\0"u8, SecretBytes),
        .. Segment(0xFE, [], SecretBytes),
        .. Segment(0xDB, [0], [.. Enumerable.Repeat((byte)(1 + shade), 64)]),
        .. Segment(0xC0, [8, 0, 8, 0, 16, 1], [1, 0x11, 0]),
        .. Segment(0xC4, [0x00], [1, .. new byte[15], 0]),
        .. Segment(0xC4, [0x10], [1, .. new byte[15], 0]),
        .. Segment(0xDA, [1, 1, 0x00], [0, 63, 0]),
        0x0F,
        0xFF, 0xD9,
        .. SecretBytes,
    ];

    /// <summary>A grey PNG of 2 × 1 with texts and EXIF.</summary>
    public static byte[] Png() =>
    [
        0x89, .. "PNG\r\n"u8, 0x1A, (byte)'\n',
        .. Chunk("IHDR", [0, 0, 0, 2, 0, 0, 0, 1, 8, 0, 0, 0, 0]),
        .. Chunk("tEXt", [.. "Comment\0"u8, .. SecretBytes]),
        .. Chunk("eXIf", SecretBytes),
        .. Chunk("IDAT", Packed([0, 0x80, 0xC0])),
        .. Chunk("iTXt", [.. "XML:com.adobe.xmp\0\0\0\0\0"u8, .. SecretBytes]),
        .. Chunk("IEND", []),
        .. SecretBytes,
    ];

    /// <summary>A WebP of one point with EXIF and XMP.</summary>
    public static byte[] WebP()
    {
        byte[] chunks =
        [
            .. "WEBP"u8,
            .. Riff("VP8X", [0x10 | 0x08 | 0x04, 0, 0, 0, 0, 0, 0, 0, 0, 0]),
            .. Riff("VP8L", Convert.FromBase64String("LwAAABAHEBERiIj+BwA=")),
            .. Riff("EXIF", SecretBytes),
            .. Riff("XMP ", SecretBytes),
        ];

        return [.. "RIFF"u8, .. LittleEndian(chunks.Length), .. chunks];
    }

    public static byte[] Pdf(string words = "Kế hoạch") => Encoding.UTF8.GetBytes($"%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj % {words}\ntrailer<</Root 1 0 R>>\n%%EOF\n");

    public static byte[] Docx(string words = "Báo cáo") => Office("word/document.xml", "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml", words);

    public static byte[] Xlsx() => Office("xl/workbook.xml", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml", "Biểu");

    /// <summary>A document with macros, as Word saves one.</summary>
    public static byte[] Docm() => Office("word/document.xml", "application/vnd.ms-word.document.macroEnabled.main+xml", "Báo cáo");

    /// <summary>A workbook that says it has no macros and carries them all the same.</summary>
    public static byte[] XlsxWithMacros() =>
        Office("xl/workbook.xml", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml", "Biểu", ("xl/vbaProject.bin", "x"));

    public static byte[] Program() => [(byte)'M', (byte)'Z', 0x90, 0, 3, 0, 0, 0, .. new byte[200]];

    public static byte[] Page() => "\r\n <!doctype html><script>alert(document.cookie)</script>"u8.ToArray();

    public static byte[] Zip(params (string Name, string Content)[] parts)
    {
        using var memory = new MemoryStream();
        using (var archive = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (name, content) in parts)
            {
                using var stream = archive.CreateEntry(name).Open();
                stream.Write(Encoding.UTF8.GetBytes(content));
            }

        return memory.ToArray();
    }

    public static bool TellsTheSecret(byte[] bytes) => bytes.AsSpan().IndexOf(SecretBytes) >= 0;

    private static byte[] SecretBytes => Encoding.ASCII.GetBytes(Secret);

    private static byte[] Office(string part, string type, string words, params (string Name, string Content)[] more) => Zip(
    [
        ("[Content_Types].xml", $"""<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/{part}" ContentType="{type}"/></Types>"""),
        (part, $"<part>{words}</part>"),
        .. more,
    ]);

    private static byte[] Segment(byte marker, ReadOnlySpan<byte> name, ReadOnlySpan<byte> content)
    {
        var length = 2 + name.Length + content.Length;
        return [0xFF, marker, (byte)(length >> 8), (byte)length, .. name, .. content];
    }

    /// <summary>Two tags, as a phone writes them: which way is up, and who made it.</summary>
    private static byte[] Exif(int orientation) =>
    [
        .. "II*\0"u8, 8, 0, 0, 0,
        2, 0,
        0x0F, 0x01, 2, 0, (byte)Secret.Length, 0, 0, 0, 38, 0, 0, 0,
        0x12, 0x01, 3, 0, 1, 0, 0, 0, (byte)orientation, 0, 0, 0,
        0, 0, 0, 0,
        .. SecretBytes,
    ];

    private static byte[] Chunk(string kind, byte[] content)
    {
        byte[] named = [.. Encoding.ASCII.GetBytes(kind), .. content];
        return [.. BigEndian((uint)content.Length), .. named, .. BigEndian(Crc(named))];
    }

    private static byte[] Riff(string kind, byte[] content) =>
        [.. Encoding.ASCII.GetBytes(kind), .. LittleEndian(content.Length), .. content, .. new byte[content.Length % 2]];

    private static byte[] Packed(byte[] content)
    {
        using var memory = new MemoryStream();
        using (var packing = new ZLibStream(memory, CompressionLevel.Optimal, leaveOpen: true))
            packing.Write(content);

        return memory.ToArray();
    }

    private static uint Crc(byte[] content)
    {
        var crc = uint.MaxValue;
        foreach (var one in content)
        {
            crc ^= one;
            for (var bit = 0; bit < 8; bit++)
                crc = (crc & 1) == 0 ? crc >> 1 : 0xEDB88320 ^ (crc >> 1);
        }

        return ~crc;
    }

    private static byte[] BigEndian(uint number)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(bytes, number);
        return bytes;
    }

    private static byte[] LittleEndian(int number)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, number);
        return bytes;
    }
}
