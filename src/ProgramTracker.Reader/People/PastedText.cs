using System.Globalization;
using System.Text;

namespace ProgramTracker.Reader.People;

/// <summary>
/// A reading copy of what was pasted: NFC, one kind of space and of line end, nothing invisible. Every character knows where it stood in the original.
/// </summary>
internal sealed class PastedText
{
    /// <summary>Vietnamese puts two marks on a letter at most; a longer pile is noise, and ordering it would cost more than its length.</summary>
    private const int MarksRead = 4;

    private readonly int[] _origin;

    private PastedText(string text, int[] origin) => (Text, _origin) = (text, origin);

    public string Text { get; }

    public static PastedText Of(string pasted)
    {
        var text = new StringBuilder(pasted.Length);
        var origin = new List<int>(pasted.Length + 1);
        for (var at = 0; at < pasted.Length;)
        {
            var next = at + 1;
            while (next < pasted.Length && CharUnicodeInfo.GetUnicodeCategory(pasted[next]) == UnicodeCategory.NonSpacingMark)
                next++;

            foreach (var letter in next == at + 1 ? Alone(pasted, at) : Composed(pasted, at, next))
            {
                text.Append(letter);
                origin.Add(at);
            }

            at = next;
        }

        origin.Add(pasted.Length);
        return new PastedText(text.ToString(), [.. origin]);
    }

    /// <summary>The place in the original of the characters from <paramref name="start"/> up to <paramref name="end"/>.</summary>
    public (int Start, int Length) Original(int start, int end) => (_origin[start], EndOf(end - 1) - _origin[start]);

    private int EndOf(int character)
    {
        // One original letter may have become two characters here: its end is where the next letter begins.
        var next = character + 1;
        while (_origin[next] == _origin[character])
            next++;

        return _origin[next];
    }

    private static string Composed(string pasted, int at, int next)
    {
        var letter = Alone(pasted, at);
        return letter is [var only] && char.IsLetter(only) ? pasted[at..Math.Min(next, at + 1 + MarksRead)].Normalize() : letter;
    }

    private static string Alone(string pasted, int at)
    {
        var letter = pasted[at];
        if (letter == '\t')
            return "\t";
        if (letter == '\r')
            return at + 1 < pasted.Length && pasted[at + 1] == '\n' ? "" : "\n";
        if (letter is '\n' or '\v' or '\f' or '\u0085' or '\u2028' or '\u2029')
            return "\n";
        if (char.IsHighSurrogate(letter))
            return at + 1 < pasted.Length && char.IsLowSurrogate(pasted[at + 1]) ? letter.ToString() : " ";
        if (char.IsLowSurrogate(letter))
            return at > 0 && char.IsHighSurrogate(pasted[at - 1]) ? letter.ToString() : " ";

        return CharUnicodeInfo.GetUnicodeCategory(letter) switch
        {
            UnicodeCategory.Format => "",
            UnicodeCategory.Control or UnicodeCategory.SpaceSeparator or UnicodeCategory.OtherNotAssigned => " ",
            _ => letter.ToString(),
        };
    }
}
