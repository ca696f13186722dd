namespace ProgramTracker.Reader.People;

/// <summary>A readable list of phrases, found in a row of tokens by their keys; of several that fit, the longest.</summary>
internal sealed class Phrases
{
    private readonly Dictionary<string, List<string[]>> _byFirstWord = [];

    public Phrases(params string[] commaSeparated)
    {
        foreach (var phrase in commaSeparated.SelectMany(line => line.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)))
        {
            var words = Token.Split(phrase, 0, phrase.Length).Select(token => token.Key).ToArray();
            if (!_byFirstWord.TryGetValue(words[0], out var sameStart))
                _byFirstWord[words[0]] = sameStart = [];
            sameStart.Add(words);
        }

        foreach (var sameStart in _byFirstWord.Values)
            sameStart.Sort((one, other) => other.Length - one.Length);
    }

    /// <summary>How many tokens from <paramref name="at"/> on make a phrase of the list; 0 when none does.</summary>
    public int LengthAt(IReadOnlyList<Token> tokens, int at, int end)
    {
        if (at >= end || !_byFirstWord.TryGetValue(tokens[at].Key, out var sameStart))
            return 0;

        foreach (var words in sameStart)
            if (at + words.Length <= end && Enumerable.Range(1, words.Length - 1).All(i => tokens[at + i].Key == words[i]))
                return words.Length;

        return 0;
    }
}
