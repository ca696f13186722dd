namespace ProgramTracker.Reader.People;

/// <summary>What stands before a clause and divides it from the one before.</summary>
internal enum ClauseStart
{
    Line,
    Comma,
    And,
    Announcement,
    Sentence,
}

/// <summary>A stretch of a line in which at most one person is named.</summary>
internal readonly record struct Clause(int From, int To, ClauseStart Start)
{
    /// <summary>How far a name may stand from an "và" that introduces its post; longer posts do not occur, and a bound keeps reading linear.</summary>
    private const int Reach = 40;

    private static readonly HashSet<string> Joining = ["và", "cùng", "với", "&"];

    /// <summary>Abbreviations whose full stop ends no sentence.</summary>
    private static readonly HashSet<string> Abbreviated = ["tp", "gs", "pgs", "ts", "ths", "th", "bs", "ks", "ls", "q", "p", "tx", "đ", "t", "cn", "st"];

    public static List<Clause> Split(Row row)
    {
        var clauses = new List<Clause>();
        var (from, start) = (AfterNumbering(row, 0), ClauseStart.Line);
        for (var at = from; at < row.Tokens.Count;)
        {
            if (DividesAt(row, at) is { } next)
            {
                clauses.Add(new Clause(from, at, start));
                (from, start) = (next == ClauseStart.Line ? AfterNumbering(row, at + 1) : at + 1, next);
                at = from;
            }
            else if (AnnouncedNameAt(row, at) is { } nameAt)
            {
                if (at > from)
                {
                    clauses.Add(new Clause(from, WithoutJoining(row, from, at), start));
                    (from, start) = (at, ClauseStart.Announcement);
                }

                at = nameAt;
            }
            else
                at = row.After(at);
        }

        clauses.Add(new Clause(from, row.Tokens.Count, start));
        clauses.RemoveAll(clause => clause.From >= clause.To);
        return clauses;
    }

    /// <summary>Numbers and bullets before the first word: "1.", "2)", "(3)", "a)", "IV.", "-", "•".</summary>
    private static int AfterNumbering(Row row, int at)
    {
        var tokens = row.Tokens;
        for (; at < tokens.Count; at++)
        {
            var nextIsMark = at + 1 < tokens.Count && (tokens[at + 1].Kind is TokenKind.Dot or TokenKind.Close or TokenKind.Dash || tokens[at + 1].Key == "/");
            var nextIsWord = at + 1 < tokens.Count && tokens[at + 1].IsWord && tokens[at + 1].Capital;
            var isNumbering = tokens[at].Kind == TokenKind.Number
                ? nextIsMark || nextIsWord
                : tokens[at].IsEdge || (nextIsMark && IsOrdinalLetter(tokens[at], tokens[at + 1]));
            if (!isNumbering)
                break;
        }

        return at;

        static bool IsOrdinalLetter(Token token, Token mark) =>
            token.IsWord && mark.Kind is TokenKind.Dot or TokenKind.Close
            && (token.End - token.Start == 1 || token.Key.All(letter => letter is 'i' or 'v' or 'x'));
    }

    private static ClauseStart? DividesAt(Row row, int at)
    {
        var token = row.Tokens[at];
        if (token.Kind == TokenKind.Semicolon)
            return ClauseStart.Line;
        if (token.Kind == TokenKind.Comma)
            return ClauseStart.Comma;
        if (token.Kind == TokenKind.Dot && EndsSentence(row, at))
            return ClauseStart.Sentence;

        return Joining.Contains(token.Key) && BeginsPerson(row, at + 1) ? ClauseStart.And : null;
    }

    private static bool EndsSentence(Row row, int at) =>
        at > 0 && row.Tokens[at - 1].IsWord
        && at + 1 < row.Tokens.Count && row.Tokens[at + 1].Capital && row.Tokens[at + 1].Start > row.Tokens[at].End
        && !Abbreviated.Contains(row.Tokens[at - 1].Key);

    private static bool BeginsPerson(Row row, int at)
    {
        var end = Math.Min(at + Reach, row.Tokens.Count);
        if (NameRun.At(row, at, end) is { Sure: true })
            return true;
        if (!PostWords.StartAt(row.Tokens, at, end))
            return false;

        var to = at;
        while (to < end && row.Tokens[to].Kind is not (TokenKind.Comma or TokenKind.Semicolon) && !Joining.Contains(row.Tokens[to].Key))
            to++;
        return NameRun.After(row, at, to) is { LooksLikePlace: false };
    }

    /// <summary>Where the name begins that a form of address or a rank announces here; null when nothing is announced.</summary>
    private static int? AnnouncedNameAt(Row row, int at)
    {
        if (!Markers.AnnouncesAt(row, at, row.Tokens.Count))
            return null;

        var next = Markers.Read(row, at, Math.Min(at + Reach, row.Tokens.Count)).Next;
        var end = Math.Min(next + Reach, row.Tokens.Count);
        return NameRun.At(row, next, end, announced: true) is not null || PostWords.StartAt(row.Tokens, next, end) ? next : null;
    }

    private static int WithoutJoining(Row row, int from, int to)
    {
        while (to > from && LeadsToAName(row.Tokens[to - 1]))
            to--;
        return to;

        static bool LeadsToAName(Token token) =>
            Joining.Contains(token.Key) || token.Key is "của" or "có" or "gồm" or "là" || token.Kind is TokenKind.Colon or TokenKind.Dash;
    }
}
