using System.IO.Compression;
using System.Xml;

namespace ProgramTracker.Domain.Files;

/// <summary>Office files are ZIP archives that list what they hold; the list tells a document from a workbook, and whether macros are in it.</summary>
internal static class OfficePackage
{
    private const string List = "[Content_Types].xml";
    private const string Document = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private const string Workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

    /// <summary>A list of that many characters holds tens of thousands of parts; a longer one is meant to exhaust the reader.</summary>
    private const int LongestList = 5_000_000;

    /// <exception cref="RuleBrokenException">It is damaged, another kind of archive, or carries macros.</exception>
    public static FileKind KindOf(ReadOnlyMemory<byte> content, string name)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(content.ToArray(), writable: false), ZipArchiveMode.Read);
            var list = archive.GetEntry(List);
            FileRules.KindNotTaken.BrokenIf(list is null, name);
            using var stream = list!.Open();
            var types = TypesIn(stream);
            FileRules.WithMacros.BrokenIf(types.Any(IsMacro) || archive.Entries.Any(part => IsMacro(part.FullName)), name);
            FileRules.KindNotTaken.BrokenIf(!types.Contains(Document) && !types.Contains(Workbook), name);

            return types.Contains(Document) ? FileKind.Docx : FileKind.Xlsx;
        }
        catch (Exception unreadable) when (unreadable is InvalidDataException or XmlException or NotSupportedException or EndOfStreamException)
        {
            throw new RuleBrokenException(FileRules.Damaged, name);
        }
    }

    private static HashSet<string> TypesIn(Stream list)
    {
        using var reader = XmlReader.Create(list, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, MaxCharactersInDocument = LongestList });
        var types = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        while (reader.Read())
            if (reader.NodeType == XmlNodeType.Element && reader.GetAttribute("ContentType") is { } type)
                types.Add(type);

        return types;
    }

    private static bool IsMacro(string text) =>
        text.Contains("macro", StringComparison.OrdinalIgnoreCase) || text.Contains("vbaProject", StringComparison.OrdinalIgnoreCase);
}
