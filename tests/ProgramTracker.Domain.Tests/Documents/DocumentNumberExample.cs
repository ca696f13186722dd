using System.Globalization;
using System.Text;

namespace ProgramTracker.Domain.Tests.Documents;

/// <summary>The table of numbers seen in texts of the field, and what each one is.</summary>
public sealed record DocumentNumberExample(
    string Raw, string? TypeSaid, string? IssuerSaid, string Verdict, string? Canonical,
    int? Number, int? Year, string? Type, string Issuers, string? Unit, string? System, string Why)
{
    private const string Resource = "document-number-examples.csv";

    public static IReadOnlyList<DocumentNumberExample> All { get; } = [.. Read()];

    private static IEnumerable<DocumentNumberExample> Read()
    {
        using var stream = typeof(DocumentNumberExample).Assembly.GetManifestResourceStream(Resource)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        reader.ReadLine();
        while (reader.ReadLine() is { } line)
        {
            var cells = Cells(line).ToList();
            yield return new DocumentNumberExample(cells[0], OrNull(cells[1]), OrNull(cells[2]), cells[3], OrNull(cells[4]), Whole(cells[5]), Whole(cells[6]),
                OrNull(cells[7]), cells[8], OrNull(cells[9]), OrNull(cells[10]), cells[11]);
        }
    }

    private static string? OrNull(string cell) => cell.Length == 0 ? null : cell;

    private static int? Whole(string cell) => cell.Length == 0 ? null : int.Parse(cell, CultureInfo.InvariantCulture);

    private static IEnumerable<string> Cells(string line)
    {
        var cell = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < line.Length; i++)
        {
            if (quoted && line[i] == '"' && i + 1 < line.Length && line[i + 1] == '"')
                cell.Append(line[i++]);
            else if (line[i] == '"')
                quoted = !quoted;
            else if (line[i] == ',' && !quoted)
            {
                yield return cell.ToString();
                cell.Clear();
            }
            else
                cell.Append(line[i]);
        }

        yield return cell.ToString();
    }
}
