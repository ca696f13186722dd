using System.Globalization;
using System.Text;

namespace ProgramTracker.Data.Catalogues;

/// <summary>A catalogue that the program carries with it: comma-separated values in UTF-8, quoted as in RFC 4180, the first line naming the columns.</summary>
internal sealed class CatalogueFile
{
    private CatalogueFile(byte[] content, IReadOnlyList<Row> rows) => (Content, Rows) = (content, rows);

    /// <summary>The bytes, for the fingerprint in the audit trail.</summary>
    public byte[] Content { get; }

    public IReadOnlyList<Row> Rows { get; }

    /// <param name="name">The file's name without its ending: <c>areas</c>.</param>
    public static CatalogueFile Open(string name)
    {
        using var stream = typeof(CatalogueFile).Assembly.GetManifestResourceStream($"ProgramTracker.Data.Catalogues.{name}.csv")
            ?? throw new FileNotFoundException($"The program carries no catalogue {name}.");
        using var memory = new MemoryStream();
        stream.CopyTo(memory);

        var lines = Read(Encoding.UTF8.GetString(memory.ToArray())).ToList();
        var columns = lines[0].Select((column, position) => (column, position)).ToDictionary(c => c.column, c => c.position);
        return new CatalogueFile(memory.ToArray(), [.. lines.Skip(1).Select(values => new Row(columns, values))]);
    }

    private static IEnumerable<IReadOnlyList<string>> Read(string text)
    {
        var line = new List<string>();
        var value = new StringBuilder();
        var isQuoted = false;
        for (var at = 0; at < text.Length; at++)
        {
            var character = text[at];
            if (character == '"' && isQuoted && at + 1 < text.Length && text[at + 1] == '"')
                value.Append(text[++at]);
            else if (character == '"')
                isQuoted = !isQuoted;
            else if (isQuoted || character is not (',' or '\n'))
                value.Append(character);
            else
            {
                line.Add(value.ToString());
                value.Clear();
                if (character == ',')
                    continue;

                yield return line;
                line = [];
            }
        }
    }

    /// <summary>One line, its values by the name of their column.</summary>
    internal sealed class Row(Dictionary<string, int> columns, IReadOnlyList<string> values)
    {
        public string this[string column] => values[columns[column]];

        public string? Text(string column) => this[column] is { Length: > 0 } text ? text : null;

        public DateOnly? Day(string column) => Text(column) is { } day ? DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null;

        public short? Number(string column) => Text(column) is { } number ? short.Parse(number, CultureInfo.InvariantCulture) : null;

        /// <summary>1 is yes, 0 is no, nothing is not known.</summary>
        public bool? Flag(string column) => Text(column) is { } flag ? flag == "1" : null;

        public T One<T>(string column)
            where T : struct, Enum => Enum.Parse<T>(this[column]);

        public IEnumerable<string> List(string column) => this[column].Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    }
}
