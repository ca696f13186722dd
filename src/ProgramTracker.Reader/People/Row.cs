using System.Text;

namespace ProgramTracker.Reader.People;

/// <summary>The tokens of one line, or of one cell, of the reading copy.</summary>
internal sealed class Row
{
    private readonly PastedText _pasted;

    private readonly int[] _partner;

    public Row(PastedText pasted, int start, int end)
    {
        _pasted = pasted;
        Tokens = Token.Split(pasted.Text, start, end);
        _partner = MatchBrackets(Tokens);
    }

    public List<Token> Tokens { get; }

    /// <summary>The token after <paramref name="at"/>, brackets taken as one: nothing inside them divides a line.</summary>
    public int After(int at) => Math.Max(at, _partner[at]) + 1;

    public (int Start, int Length) Original(int from, int to) => _pasted.Original(Tokens[from].Start, Tokens[to - 1].End);

    /// <summary>The words from one token up to another as printed, line breaks and runs of spaces made one space.</summary>
    public string Slice(int from, int to)
    {
        if (from >= to)
            return "";

        var words = new StringBuilder();
        foreach (var letter in _pasted.Text.AsSpan(Tokens[from].Start, Tokens[to - 1].End - Tokens[from].Start))
            if (letter is not (' ' or '\n' or '\t'))
                words.Append(letter);
            else if (words is not [.., ' '])
                words.Append(' ');

        return words.ToString();
    }

    /// <summary>The range without the marks around it; a bracket that encloses all of it goes too.</summary>
    public (int From, int To) Trim(int from, int to)
    {
        while (from < to && Tokens[from].IsEdge && !(_partner[from] > from && _partner[from] < to - 1))
            from++;
        while (from < to && Tokens[to - 1].IsEdge && !(_partner[to - 1] >= from && _partner[to - 1] < to - 1))
            to--;

        return (from, to);
    }

    /// <summary>For a bracket that has a partner, where that stands; for every other token its own place.</summary>
    private static int[] MatchBrackets(List<Token> tokens)
    {
        var partner = Enumerable.Range(0, tokens.Count).ToArray();
        var open = -1;
        for (var at = 0; at < tokens.Count; at++)
        {
            if (tokens[at].Kind == TokenKind.Open && open < 0)
                open = at;
            if (tokens[at].Kind != TokenKind.Close || open < 0)
                continue;

            (partner[open], partner[at]) = (at, open);
            open = -1;
        }

        return partner;
    }
}
