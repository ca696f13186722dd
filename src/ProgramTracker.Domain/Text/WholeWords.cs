namespace ProgramTracker.Domain.Text;

/// <summary>Looks for whole words in a text, whatever their case.</summary>
internal static class WholeWords
{
    public static int FirstAt(string text, string words, int from = 0)
    {
        for (var at = IndexOf(text, words, from); at >= 0; at = IndexOf(text, words, at + 1))
        {
            if (StandsAlone(text, at, words.Length))
                return at;
        }

        return -1;
    }

    public static int LastAt(string text, string words)
    {
        var last = -1;
        for (var at = FirstAt(text, words); at >= 0; at = FirstAt(text, words, at + 1))
            last = at;

        return last;
    }

    private static int IndexOf(string text, string words, int from) =>
        from < text.Length ? text.IndexOf(words, from, StringComparison.OrdinalIgnoreCase) : -1;

    private static bool StandsAlone(string text, int at, int length) =>
        (at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (at + length == text.Length || !char.IsLetterOrDigit(text[at + length]));
}
