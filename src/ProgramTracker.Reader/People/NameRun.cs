namespace ProgramTracker.Reader.People;

/// <summary>A run of capitalised words that may be a name.</summary>
/// <param name="From">Its first token.</param>
/// <param name="To">The token after its last.</param>
/// <param name="Sure">It begins with a common family name, has two to five words and is no place.</param>
/// <param name="LooksLikePlace">It is that of a province, or stands where a ward, a street or a school is usually named.</param>
internal readonly record struct NameRun(int From, int To, bool Sure, bool LooksLikePlace = false)
{
    /// <summary>Names of more words are read as names still, with a doubt; beyond this a run is a heading.</summary>
    private const int MostWords = 9;

    private const int UsualWords = 5;

    public int Words => To - From;

    /// <summary>
    /// The name that begins exactly here, or null. Only an announced person (đồng chí, a rank, the column of names) may be called like a province.
    /// </summary>
    public static NameRun? At(Row row, int at, int end, bool announced = false)
    {
        var to = at;
        while (to < end && to - at <= MostWords && IsNameWord(row, to, end) && !(to > at && PostWords.InsideRunAt(row.Tokens, to, end)))
            to++;

        if (to == at || to - at > MostWords || PostWords.OrganisationAt(row.Tokens, at, end))
            return null;
        if (WholePlace(row, at, to))
            return announced ? new NameRun(at, to, false, LooksLikePlace: true) : null;

        var sure = to - at is >= 2 and <= UsualWords && NameWords.FamilyAt(row.Tokens, at);
        var single = to - at == 1 && !announced;
        return sure || (single ? StandsAlone(row, at, end) : EndsThere(row, to, end)) ? new NameRun(at, to, sure) : null;
    }

    /// <summary>The surest name inside a phrase that begins with a post: "Phó trưởng Ban Dân vận Trung ương Nguyễn Thế Trung".</summary>
    public static NameRun? After(Row row, int start, int end)
    {
        NameRun? besidePlaceWord = null;
        for (var at = start + 1; at + 1 < end; at++)
        {
            if (NameWords.PlaceAt(row.Tokens, at, end) is > 0 and var place && !(place == 2 && IsLastNameWord(row, at + 2, end)))
            {
                at += place - 1;
                continue;
            }

            if (!NameWords.FamilyAt(row.Tokens, at) || At(row, at, end) is not { Sure: true } name)
                continue;
            if (!NameWords.PlaceWordEndsAt(row.Tokens, start, at))
                return name;

            // A name of a place has two words at least: the second begins no name of its own.
            besidePlaceWord ??= name with { LooksLikePlace = true };
            at++;
        }

        return besidePlaceWord;
    }

    /// <summary>The last capitalised words of a phrase that begins with a post, when they begin with no common family name: "Phó Chủ tịch Y Thanh".</summary>
    public static NameRun? Closing(Row row, int start, int end)
    {
        var from = end;
        while (from > start && end - from <= UsualWords && IsNameWord(row, from - 1, end))
            from--;

        var plain = end - from is >= 2 and <= UsualWords && from > start && !NameWords.PlaceWordEndsAt(row.Tokens, start, from) && !WholePlace(row, from, end);
        return plain && At(row, from, end) is { } name && name.To == end && !row.Tokens.GetRange(from, end - from).Exists(IsAbbreviation) ? name : null;
    }

    private static bool WholePlace(Row row, int from, int to) => NameWords.PlaceAt(row.Tokens, from, to) is > 0 and var place && place == to - from;

    /// <summary>Three letters or more without a plain vowel: MTTQ, HĐND.</summary>
    private static bool IsAbbreviation(Token token) =>
        token.End - token.Start > 2 && !token.Key.Any(letter => "aăâeêioôơuưyáàảãạéèẻẽẹíìỉĩịóòỏõọúùủũụýỳỷỹỵ".Contains(letter, StringComparison.Ordinal));

    private static bool IsLastNameWord(Row row, int at, int end) => at < end && IsNameWord(row, at, end) && !(at + 1 < end && IsNameWord(row, at + 1, end));

    private static bool IsNameWord(Row row, int at, int end)
    {
        var token = row.Tokens[at];
        return token.IsWord && (token.Capital || (token.Key is "thị" or "văn" && at + 1 < end && row.Tokens[at + 1].Capital));
    }

    /// <summary>One word is a name only between marks, and not in capitals, which are an abbreviation or a heading.</summary>
    private static bool StandsAlone(Row row, int at, int end) =>
        (at + 1 == end || row.Tokens[at + 1].Kind is TokenKind.Comma or TokenKind.Dash or TokenKind.Open or TokenKind.Dot or TokenKind.Break)
        && row.Slice(at, at + 1).Skip(1).Any(char.IsLower);

    /// <summary>Nothing follows, or a mark, or a word that leads to a post.</summary>
    private static bool EndsThere(Row row, int to, int end) =>
        to == end || row.Tokens[to].IsSeparator || row.Tokens[to].Kind == TokenKind.Break
        || PostWords.StartAt(row.Tokens, to, end) || PostWords.BeforeAt(row.Tokens, to, end);
}
