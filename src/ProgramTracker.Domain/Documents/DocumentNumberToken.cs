namespace ProgramTracker.Domain.Documents;

/// <summary>A number and the groups of its symbol, cut at the separators; the first separator stands between the number and the first group.</summary>
internal sealed class DocumentNumberToken
{
    private readonly List<string> _groups = [];
    private readonly List<char> _separators = [];

    private DocumentNumberToken(string number) => Number = number;

    /// <summary>The digits, and the letters that stand right after them.</summary>
    public string Number { get; }

    public IReadOnlyList<string> Groups => _groups;
    public IReadOnlyList<char> Separators => _separators;

    /// <summary>Whether it breaks off after a separator, as <c>478/CTr-</c> does.</summary>
    public bool EndsInSeparator => _separators.Count > _groups.Count;

    /// <summary>Where the text goes on.</summary>
    public int End { get; private set; }

    /// <summary>Reads on from a digit. Spaces may stand round a separator: then a group must look like one, since a dash also joins sentences.</summary>
    public static DocumentNumberToken ReadAt(string text, int start, KnownSymbols known)
    {
        var end = EndOfGroup(text, start);
        var token = new DocumentNumberToken(text[start..end]) { End = end };
        while (token.TryReadGroup(text, known))
        {
        }

        return token;
    }

    private bool TryReadGroup(string text, KnownSymbols known)
    {
        var separatorAt = SkipSpaces(text, End);
        if (separatorAt == text.Length || text[separatorAt] is not ('/' or '-' or '('))
            return false;

        var from = SkipSpaces(text, separatorAt + 1);
        var end = EndOfGroup(text, from);
        var group = text[from..end].Replace(".", "", StringComparison.Ordinal);
        var isSpaced = separatorAt > End || from > separatorAt + 1;
        if (isSpaced && group.Length > 0 && !LooksLikeAGroup(group, known))
            return false;
        if (text[separatorAt] == '(' && (group.Length == 0 || end == text.Length || text[end] != ')'))
            return false;

        // The older bracket, QĐ-BCA(X11), is a dash.
        _separators.Add(text[separatorAt] == '/' ? '/' : '-');
        if (group.Length == 0)
        {
            End = separatorAt + 1;
            return false;
        }

        _groups.Add(group);
        End = text[separatorAt] == '(' ? end + 1 : end;
        return true;
    }

    private static bool LooksLikeAGroup(string group, KnownSymbols known) =>
        group.Any(c => char.IsUpper(c) || char.IsAsciiDigit(c)) || DocumentNumberTypes.Spelt(group).Type is not null || known.Has(known.Spelt(group));

    private static int SkipSpaces(string text, int at)
    {
        while (at < text.Length && text[at] == ' ')
            at++;

        return at;
    }

    /// <summary>A group is letters and digits, with full stops inside as in T.Ư.</summary>
    private static int EndOfGroup(string text, int at)
    {
        var end = at;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] == '.' && end > at))
            end++;

        while (end > at && text[end - 1] == '.')
            end--;

        return end;
    }
}
