using System.Text;

namespace ProgramTracker.Web.Spreadsheets;

/// <summary>Values quoted as in RFC 4180, separated by what the first line uses most: a comma, a semicolon (as Excel writes in Vietnam) or a tab.</summary>
internal static class CommaSeparated
{
    private static readonly char[] Separators = [',', ';', '\t'];

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
            row.Add(value.ToString());
            value.Clear();
        }
    }

    private static char SeparatorOf(string text)
    {
        var end = text.AsSpan().IndexOfAny('\n', '\r');
        var line = end < 0 ? text : text[..end];

        return Separators.MaxBy(separator => line.Count(character => character == separator));
    }
}
