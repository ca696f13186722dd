using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace ProgramTracker.Domain.Text;

/// <summary>
/// One way to write what people type and paste: clean to keep, canonical to compare with accents, search key to compare without.
/// Every method takes any string, also a broken one, and answers in NFC.
/// </summary>
public static partial class VietnameseText
{
    /// <summary>
    /// How many combining marks may follow one letter (the limit of Unicode's stream-safe text; Vietnamese needs two).
    /// More are dropped: sorting an endless run of them costs the square of its length.
    /// </summary>
    private const int MarksInARow = 30;

    /// <summary>
    /// The text on one line as it is kept: NFC, odd spaces and line ends as a single space, trimmed; control and zero-width characters
    /// dropped; half a surrogate pair shown as U+FFFD.
    /// </summary>
    public static string Clean(string? text)
    {
        if (string.IsNullOrEmpty(text))
            return "";

        var kept = new StringBuilder(text.Length);
        Span<char> units = stackalloc char[2];
        var marks = 0;
        var gap = false;
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune))
            {
                gap = kept.Length > 0;
                continue;
            }

            var category = Rune.GetUnicodeCategory(rune);
            marks = gap || !IsMark(category) ? 0 : marks + 1;
            if (marks > MarksInARow || IsDropped(rune, category))
                continue;

            if (gap)
                kept.Append(' ');

            gap = false;
            kept.Append(units[..rune.EncodeToUtf16(units)]);
        }

        return kept.ToString().Normalize(NormalizationForm.FormC);
    }

    /// <summary>The text cleaned line by line: lines end in \n, a run of blank lines becomes one, none stand first or last.</summary>
    public static string CleanLines(string? text)
    {
        if (string.IsNullOrEmpty(text))
            return "";

        var kept = new StringBuilder(text.Length);
        var blank = false;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            var clean = Clean(line.ToString());
            if (clean.Length == 0)
            {
                blank = kept.Length > 0;
                continue;
            }

            if (kept.Length > 0)
                kept.Append(blank ? "\n\n" : "\n");

            blank = false;
            kept.Append(clean);
        }

        return kept.ToString();
    }

    /// <summary>
    /// The clean text with the tone mark of oa, oe and uy on the first vowel, as hòa, khỏe, thủy: two spellings of a name become equal,
    /// two different names stay different. Qu is a consonant, so quý keeps its mark; a closed syllable such as hoàn has one spelling only.
    /// </summary>
    public static string Canonical(string? text) => ToneOnSecondVowel().Replace(Clean(text), match =>
    {
        var second = match.Value[1..].Normalize(NormalizationForm.FormD);
        return (match.Value[..1] + second[1]).Normalize(NormalizationForm.FormC) + second[0];
    });

    /// <summary>
    /// The clean text without accents, in lower case, with plain dashes and quotes: đ is d, hoà is hoa.
    /// For Vietnamese text it equals PostgreSQL's <c>lower(unaccent(normalize(text, NFC)))</c>, so both sides of a search may make it.
    /// </summary>
    public static string SearchKey(string? text)
    {
        var clean = Clean(text);
        var plain = new StringBuilder(clean.Length);
        Span<char> units = stackalloc char[2];
        foreach (var rune in clean.EnumerateRunes())
        {
            var letter = Letter(rune);
            if (PlainForms.TryGetValue(letter.Value, out var form))
                plain.Append(form);
            else if (!IsAccent(letter))
                plain.Append(units[..Rune.ToLowerInvariant(letter).EncodeToUtf16(units)]);
        }

        return Clean(plain.ToString());
    }

    /// <summary>The text with every kind of dash as a hyphen (U+2010 to U+2015, U+2212).</summary>
    public static string WithPlainDashes(string text) => DashesAndMinus().Replace(text, "-");

    /// <summary>The letter under its accents, for Latin and Greek; й and ≠ are signs of their own.</summary>
    private static Rune Letter(Rune rune)
    {
        if (rune.IsAscii)
            return rune;

        var bare = Rune.GetRuneAt(rune.ToString().Normalize(NormalizationForm.FormD), 0);
        return Rune.IsLetter(bare) && bare.Value < 0x0400 ? bare : rune;
    }

    private static bool IsAccent(Rune rune) => rune.Value is >= 0x0300 and <= 0x0362;

    private static bool IsMark(UnicodeCategory category) =>
        category is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    private static bool IsDropped(Rune rune, UnicodeCategory category) =>
        category is UnicodeCategory.Control or UnicodeCategory.Format
        || (rune.Value & 0xFFFE) == 0xFFFE || rune.Value is >= 0xFDD0 and <= 0xFDEF; // noncharacters, which Normalize refuses

    [GeneratedRegex(@"(?:[oO][àáảãạÀÁẢÃẠèéẻẽẹÈÉẺẼẸ]|(?<![qQ])[uU][ỳýỷỹỵỲÝỶỸỴ])(?![\p{L}\p{M}])")]
    private static partial Regex ToneOnSecondVowel();

    [GeneratedRegex(@"[\u2010-\u2015\u2212]")]
    private static partial Regex DashesAndMinus();
}
