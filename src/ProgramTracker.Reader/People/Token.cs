using System.Text;

namespace ProgramTracker.Reader.People;

internal enum TokenKind
{
    Word,
    Number,
    Comma,
    Semicolon,
    Colon,
    Dot,
    Dash,
    Open,
    Close,
    Break,
    Other,
}

/// <summary>A word or a mark of the reading copy. Key is what phrases are compared by: lower case, the tone mark in its new place.</summary>
internal readonly record struct Token(int Start, int End, TokenKind Kind, string Key, bool Capital)
{
    public bool IsWord => Kind == TokenKind.Word;

    public bool IsSeparator => !IsWord && Kind is not (TokenKind.Number or TokenKind.Break);

    /// <summary>A mark that does not belong to the words it stands beside. Quotation marks do.</summary>
    public bool IsEdge => (IsSeparator || Kind == TokenKind.Break) && Key is not ("\"" or "“" or "”" or "«" or "»" or "‘" or "’" or "'");

    public static List<Token> Split(string text, int start, int end)
    {
        var tokens = new List<Token>();
        for (var at = start; at < end;)
        {
            if (text[at] is ' ' or '\t')
            {
                at++;
                continue;
            }

            var from = at++;
            if (char.IsHighSurrogate(text[from]))
                at++;
            while (char.IsLetterOrDigit(text[from]) && at < end && InsideWord(text, at, end))
                at++;

            var word = text[from..at];
            tokens.Add(new Token(from, at, KindOf(word), KeyOf(word), char.IsUpper(word[0])));
        }

        return tokens;
    }

    private static bool InsideWord(string text, int at, int end) =>
        char.IsLetterOrDigit(text[at]) || (text[at] is '\'' or '’' or 'ʼ' or '`' && at + 1 < end && char.IsLetter(text[at + 1]));

    private static TokenKind KindOf(string word) => word[0] switch
    {
        ',' or '，' or '、' => TokenKind.Comma,
        ';' => TokenKind.Semicolon,
        ':' => TokenKind.Colon,
        '.' or '…' => TokenKind.Dot,
        '-' or '‐' or '‑' or '‒' or '–' or '—' or '―' or '−' => TokenKind.Dash,
        '(' or '[' => TokenKind.Open,
        ')' or ']' => TokenKind.Close,
        '\n' => TokenKind.Break,
        var letter when char.IsLetter(letter) => TokenKind.Word,
        var digit when char.IsDigit(digit) => word.All(char.IsDigit) ? TokenKind.Number : TokenKind.Word,
        _ => TokenKind.Other,
    };

    private static string KeyOf(string word)
    {
        var key = new StringBuilder(word.ToLowerInvariant());
        for (var i = 0; i + 1 < key.Length; i++)
            if (NewPlace(key[i], key[i + 1]) is { } toned)
                (key[i], key[i + 1]) = toned;

        return key.ToString();
    }

    /// <summary>hoà and hòa, thuý and thúy are one word.</summary>
    private static (char, char)? NewPlace(char first, char second)
    {
        var (tones, plain) = (first, second) switch
        {
            ('o', 'à' or 'á' or 'ả' or 'ã' or 'ạ') => ("àáảãạ", 'a'),
            ('o', 'è' or 'é' or 'ẻ' or 'ẽ' or 'ẹ') => ("èéẻẽẹ", 'e'),
            ('u', 'ỳ' or 'ý' or 'ỷ' or 'ỹ' or 'ỵ') => ("ỳýỷỹỵ", 'y'),
            _ => ("", ' '),
        };
        return tones.Length == 0 ? null : ((first == 'o' ? "òóỏõọ" : "ùúủũụ")[tones.IndexOf(second, StringComparison.Ordinal)], plain);
    }
}
