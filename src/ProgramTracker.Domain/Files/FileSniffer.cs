using System.Text;

namespace ProgramTracker.Domain.Files;

/// <summary>Tells what a file is by how its content begins, whatever its name says.</summary>
internal static class FileSniffer
{
    /// <exception cref="RuleBrokenException">It is of no kind that is taken, or carries macros.</exception>
    public static FileKind KindOf(ReadOnlyMemory<byte> content, string name)
    {
        var start = content.Span;
        if (start.StartsWith(JpegSegments.Signature))
            return FileKind.Jpeg;
        if (start.StartsWith(PngChunks.Signature))
            return FileKind.Png;
        if (WebPChunks.Begin(start))
            return FileKind.WebP;
        if (start.StartsWith("%PDF-"u8))
            return FileKind.Pdf;
        if (start.StartsWith("PK\u0003\u0004"u8))
            return OfficePackage.KindOf(content, name);

        FileRules.KindNotTaken.BrokenIf(!IsPlainText(start), name);
        return FileKind.Text;
    }

    /// <summary>UTF-8 without control characters, and no page or picture written as text, which a browser might run.</summary>
    private static bool IsPlainText(ReadOnlySpan<byte> content)
    {
        if (content.StartsWith(Encoding.UTF8.Preamble))
            content = content[Encoding.UTF8.Preamble.Length..];
        if (!System.Text.Unicode.Utf8.IsValid(content) || content.IndexOfAnyInRange((byte)0, (byte)8) >= 0 || content.IndexOfAnyInRange((byte)14, (byte)31) >= 0)
            return false;

        return !content.TrimStart(" \t\r\n\f\v"u8).StartsWith("<"u8);
    }
}
