namespace ProgramTracker.Reader.People;

/// <summary>A line of the reading copy, and the cells that tabs divide it into.</summary>
internal sealed record PastedLine(int Start, int End, IReadOnlyList<(int Start, int End)> Cells)
{
    /// <summary>A spreadsheet quotes a cell that has line breaks in it. A quotation mark whose partner is farther than this is a mark only.</summary>
    private const int LongestQuotedCell = 500;

    public static List<PastedLine> Split(string text)
    {
        var lines = new List<PastedLine>();
        for (var start = 0; start < text.Length;)
        {
            var (cells, end) = CellsFrom(text, start);
            lines.Add(new PastedLine(start, end, cells));
            start = end + 1;
        }

        return lines;
    }

    private static (List<(int Start, int End)> Cells, int End) CellsFrom(string text, int start)
    {
        var cells = new List<(int, int)>();
        for (var from = start; ;)
        {
            var quoted = ClosingQuote(text, from, firstCell: from == start);
            var end = quoted ?? text.AsSpan(from).IndexOfAny('\t', '\n') switch { < 0 => text.Length, var length => from + length };
            cells.Add(quoted is null ? (from, end) : (from + 1, end - 1));
            if (end >= text.Length || text[end] == '\n')
                return (cells, end);

            from = end + 1;
        }
    }

    /// <summary>Where a quoted cell that begins here ends, its mark included; null when the cell is not quoted.</summary>
    private static int? ClosingQuote(string text, int from, bool firstCell)
    {
        if (from >= text.Length || text[from] != '"')
            return null;

        for (var at = from + 1; at < Math.Min(text.Length, from + LongestQuotedCell); at++)
        {
            if (text[at] != '"')
                continue;
            if (at + 1 == text.Length || text[at + 1] is '\t' or '\n')
                return firstCell && (at + 1 == text.Length || text[at + 1] == '\n') ? null : at + 1;
            // A mark inside a quoted cell is doubled; a single one tells that the cell is not quoted.
            if (text[++at] != '"')
                return null;
        }

        return null;
    }
}
