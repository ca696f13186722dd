using System.Globalization;
using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;

namespace ProgramTracker.Web.Spreadsheets;

/// <summary>The cells of a workbook whose formula fails, which the reader of rows takes for empty ones: <c>#REF!</c> by row and column, counted from 1 and from 0.</summary>
internal static class FailedFormulas
{
    private static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static readonly XNamespace Related = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit, IgnoreWhitespace = true };

    /// <summary>Of each sheet that has such cells, by its name.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyDictionary<(int Row, int Column), string>> In(ZipArchive archive)
    {
        var parts = Load(archive, "xl/_rels/workbook.xml.rels")?.Root?.Elements().ToDictionary(part => (string?)part.Attribute("Id") ?? "", part => (string?)part.Attribute("Target") ?? "") ?? [];
        var found = new Dictionary<string, IReadOnlyDictionary<(int, int), string>>();
        foreach (var sheet in Load(archive, "xl/workbook.xml")?.Descendants(Main + "sheet") ?? [])
            if (parts.TryGetValue((string?)sheet.Attribute(Related + "id") ?? "", out var target)
                && archive.GetEntry(target.StartsWith('/') ? target[1..] : $"xl/{target}") is { } part && Cells(part) is { Count: > 0 } cells)
                found[(string?)sheet.Attribute("name") ?? ""] = cells;

        return found;
    }

    private static Dictionary<(int Row, int Column), string> Cells(ZipArchiveEntry part)
    {
        var cells = new Dictionary<(int, int), string>();
        using var stream = part.Open();
        using var reader = XmlReader.Create(stream, Settings);
        while (reader.Read())
            if (reader is { NodeType: XmlNodeType.Element, LocalName: "c" } && reader.GetAttribute("t") == "e" && PlaceOf(reader.GetAttribute("r") ?? "") is { } place)
            {
                using var cell = reader.ReadSubtree();
                while (cell.Read())
                    if (cell is { NodeType: XmlNodeType.Element, LocalName: "v" })
                        cells[place] = cell.ReadElementContentAsString();
            }

        return cells;
    }

    /// <summary>The row from 1 and the column from 0 of <c>B7</c>.</summary>
    private static (int Row, int Column)? PlaceOf(string reference)
    {
        var letters = reference.TakeWhile(char.IsAsciiLetterUpper).ToList();

        return letters.Count is > 0 and <= 3 && int.TryParse(reference.AsSpan(letters.Count), NumberStyles.None, CultureInfo.InvariantCulture, out var row)
            ? (row, letters.Aggregate(0, (column, letter) => column * 26 + letter - 'A' + 1) - 1)
            : null;
    }

    private static XDocument? Load(ZipArchive archive, string name)
    {
        if (archive.GetEntry(name) is not { } part)
            return null;

        using var stream = part.Open();
        using var reader = XmlReader.Create(stream, Settings);
        return XDocument.Load(reader);
    }
}
