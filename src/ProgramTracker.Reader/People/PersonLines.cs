namespace ProgramTracker.Reader.People;

/// <summary>
/// Reads people from what a clerk pastes: a sentence of an article, a list with numbers or bullets, lines divided by semicolons, a table copied from a
/// spreadsheet.
/// Deterministic, linear in the length of the text, and it never refuses: what cannot be read comes back as a line with its doubts.
/// </summary>
public static class PersonLines
{
    /// <summary>A person's posts may go on over this many lines; a bound keeps reading linear.</summary>
    private const int LinesOfOnePerson = 8;

    /// <summary>The people in the order of the text; their spans do not overlap.</summary>
    public static IReadOnlyList<PersonLine> Read(string? pasted)
    {
        if (string.IsNullOrWhiteSpace(pasted))
            return [];

        var marks = Marks.In(pasted);
        var text = PastedText.Of(marks.Text);
        var lines = PastedLine.Split(text.Text);
        var table = new PersonTable(text);
        var people = new List<PersonLine>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Cells.Count > 1 && table.Read(lines[i].Cells) is { } inTable)
            {
                people.AddRange(inTable);
                continue;
            }

            var read = PeopleOfRow.Read(new Row(text, lines[i].Start, lines[i].End));
            for (var (first, joined) = (i, 1); joined < LinesOfOnePerson && i + 1 < lines.Count && GoesOn(text, lines[i], lines[i + 1], read); joined++)
                read = PeopleOfRow.Read(new Row(text, lines[first].Start, lines[++i].End));

            people.AddRange(read);
        }

        return marks.Tell(PersonSettings.Tell(marks.Text, people));
    }

    /// <summary>
    /// The lines, and the parts between semicolons, of which no words were taken, as they were pasted. A heading is not among them: it ends in a colon or names the
    /// columns of a table.
    /// </summary>
    /// <param name="people">What was read of the same text, in its order.</param>
    /// <param name="isTaken">Whether it became something more than a line with doubts.</param>
    public static IReadOnlyList<string> Unread(string? pasted, IReadOnlyList<PersonLine> people, Func<PersonLine, bool> isTaken)
    {
        var unread = new List<string>();
        var (start, next) = (0, 0);
        foreach (var line in (pasted ?? "").Split('\n'))
        {
            var (end, parts, hasTaken) = (start + line.Length, new List<string>(), false);
            foreach (var part in line.Split(';'))
            {
                var (to, before) = (start + part.Length, parts.Count);
                var partIsTaken = false;
                while (next < people.Count && people[next].Start + people[next].Length <= start)
                    next++;
                for (var at = next; at < people.Count && people[at].Start < to; at++)
                    if (isTaken(people[at]))
                        partIsTaken = true;
                    else
                        parts.Add(pasted!.Substring(people[at].Start, people[at].Length));
                if (!partIsTaken)
                    parts = [.. parts.Take(before), part];
                hasTaken |= partIsTaken;
                start = to + 1;
            }

            unread.AddRange(hasTaken ? parts.Where(part => part.Any(char.IsLetter)) : [line]);
            start = end + 1;
        }

        return [.. unread.Select(words => words.Trim()).Where(words => words.Length > 0 && !words.EndsWith(':') && !PersonTable.IsHeadings(words))];
    }

    /// <summary>A line that begins with a post and names nobody belongs to the line above, when that ends in a comma or with a name that has no post.</summary>
    private static bool GoesOn(PastedText text, PastedLine line, PastedLine next, IReadOnlyList<PersonLine> read)
    {
        if (next.Cells.Count > 1)
            return false;

        var endsInComma = text.Text.AsSpan(line.Start, line.End - line.Start).TrimEnd().EndsWith(",");
        var waits = read is [.., { Name.Length: > 0 } last] && (last.Positions.Count == 0 || endsInComma);
        if (!waits)
            return false;

        var row = new Row(text, next.Start, next.End);
        return PostWords.StartAt(row.Tokens, 0, row.Tokens.Count) && NameRun.After(row, 0, row.Tokens.Count) is null or { LooksLikePlace: true };
    }
}
