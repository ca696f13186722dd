using System.Text;

namespace ProgramTracker.Web.Spreadsheets;

/// <summary>
/// Values quoted as in RFC 4180. Read with the separator that the first line uses most: a comma, a semicolon (as Excel writes in Vietnam) or a tab; written
/// with semicolons, in UTF-8 with its mark, without which Excel takes the accents for something else.
/// </summary>
internal static class CommaSeparated
{
    private const char Written = ';';

    /// <summary>What a spreadsheet takes for the beginning of a formula, in ordinary and in full width, or skips before one.</summary>
    private const string FormulaSigns = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private static readonly char[] Separators = [',', Written, '\t'];

    public static async Task WriteAsync(Stream stream, WrittenSheet sheet, CancellationToken cancellationToken)
    {
        await using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true) { NewLine = "\r\n" };
        await writer.WriteLineAsync(string.Join(Written, sheet.Columns.Select(column => Quoted(column.Heading))).AsMemory(), cancellationToken);
        await foreach (var row in sheet.Rows.WithCancellation(cancellationToken))
            await writer.WriteLineAsync(string.Join(Written, row.Select(cell => Quoted(cell is { Number: null, Day: null } ? Guarded(cell.Text) : cell.Text))).AsMemory(), cancellationToken);
    }

    public static IEnumerable<IReadOnlyList<string>> Read(string text)
    {
        var separator = SeparatorOf(text);
        var row = new List<string>();
        var value = new StringBuilder();
        var isQuoted = false;
        for (var at = 0; at < text.Length; at++)
        {
            var character = text[at];
            if (isQuoted && character == '"' && at + 1 < text.Length && text[at + 1] == '"')
                value.Append(text[++at]);
            else if (character == '"' && (isQuoted || value.Length == 0))
                isQuoted = !isQuoted;
            else if (isQuoted || (character != separator && character is not ('\n' or '\r')))
                value.Append(character);
            else if (character == separator)
                Take();
            else if (character == '\n' || at + 1 == text.Length || text[at + 1] != '\n')
            {
                Take();
                yield return row;
                row = [];
            }
        }

        if (row.Count == 0 && value.Length == 0)
            yield break;
        Take();
        yield return row;

        void Take()
        {
            row.Add(Unguarded(value.ToString()));
            value.Clear();
        }
    }

    private static char SeparatorOf(string text)
    {
        var end = text.AsSpan().IndexOfAny('\n', '\r');
        var line = end < 0 ? text : text[..end];

        return Separators.MaxBy(separator => line.Count(character => character == separator));
    }

    private static string Quoted(string text) => text.AsSpan().IndexOfAny("\";\r\n") < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    /// <summary>An apostrophe before what would be a formula, so that a spreadsheet shows it and does not run it. Reading takes it away again.</summary>
    private static string Guarded(string text) => IsFormula(text) ? "'" + text : text;

    private static string Unguarded(string text) => text is ['\'', ..] && IsFormula(text) ? text[1..] : text;

    private static bool IsFormula(string text) => text.AsSpan().TrimStart('\'') is [var first, ..] && FormulaSigns.Contains(first);
}
