namespace ProgramTracker.Reader.People;

/// <summary>
/// Reads people from what a clerk pastes: a sentence of an article, a list with numbers or bullets, lines divided by semicolons, a table copied from a spreadsheet.
/// Deterministic, linear in the length of the text, and it never refuses: what cannot be read comes back as a line with its doubts.
/// </summary>
public static class PersonLines
{
    /// <summary>The people in the order of the text. Spans of different people do not overlap, but for a table whose rows share none.</summary>
    public static IReadOnlyList<PersonLine> Read(string? pasted)
    {
        if (string.IsNullOrWhiteSpace(pasted))
            return [];

        var people = new List<PersonLine>();
        var text = PastedText.Of(pasted);
        foreach (var (start, end) in Lines(text.Text))
            people.AddRange(PeopleOfRow.Read(new Row(text, start, end)));

        return people;
    }

    private static IEnumerable<(int Start, int End)> Lines(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            yield return (start, end);
            start = end + 1;
        }
    }
}
