using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;
using ProgramTracker.Domain.Text;

namespace ProgramTracker.Domain.Dates;

public readonly partial record struct PartialDate
{
    /// <summary>Longer texts are not dates and are not looked at.</summary>
    private const int LongestTyped = 100;

    /// <summary>
    /// Reads what people type: <c>22/12/2021</c>, <c>1-11-2016</c>, <c>31-5</c>, <c>12/2021</c>, <c>2021</c>,
    /// <c>ngày 22 tháng 12 năm 2021</c> and the ISO forms. Nothing typed is <see cref="Unknown"/>.
    /// </summary>
    public static bool TryParse(string? typed, out PartialDate date) => TryParse(typed, out date, out _);

    /// <inheritdoc cref="TryParse(string?, out PartialDate)"/>
    /// <param name="typed">What was typed.</param>
    /// <param name="date">The date, or <see cref="Unknown"/> when refused.</param>
    /// <param name="refusal">Why it was refused, to be said beside the field.</param>
    public static bool TryParse(string? typed, out PartialDate date, out PartialDateRefusal refusal)
    {
        date = Unknown;
        refusal = PartialDateRefusal.NotADate;
        if (typed is { Length: > LongestTyped })
            return false;

        var text = VietnameseText.SearchKey(typed);
        if (text.Length == 0)
        {
            refusal = PartialDateRefusal.None;
            return true;
        }

        var match = Shapes().Match(text);
        if (!match.Success)
            return false;

        var (year, month, day) = (Part(match, "y"), Part(match, "m"), Part(match, "d"));
        refusal = match.Groups["yy"].Success ? PartialDateRefusal.TwoDigitYear : RefusalOf(year, month, day);
        if (refusal != PartialDateRefusal.None)
            return false;

        date = new PartialDate(year, month, day);
        return true;
    }

    /// <summary>Reads what <see cref="ToIso"/> writes, and nothing else.</summary>
    public static bool TryParseIso(string? iso, out PartialDate date) => TryParse(iso, out date) && date.ToIso() == (iso ?? "");

    /// <inheritdoc cref="TryParseIso"/>
    /// <exception cref="FormatException">It is not written so.</exception>
    public static PartialDate ParseIso(string iso) =>
        TryParseIso(iso, out var date) ? date : throw new FormatException($"Not an ISO date: {iso}");

    /// <exception cref="FormatException">It cannot be read as a date.</exception>
    public static PartialDate Parse(string typed) =>
        TryParse(typed, out var date, out var refusal) ? date : throw new FormatException($"{refusal}: {typed}");

    static PartialDate IParsable<PartialDate>.Parse(string s, IFormatProvider? provider) => Parse(s);

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out PartialDate result) => TryParse(s, out result) && s is not null;

    private static short? Part(Match match, string name) =>
        match.Groups[name] is { Success: true } part ? short.Parse(part.ValueSpan, CultureInfo.InvariantCulture) : null;

    /// <summary>
    /// All shapes, on the search key. The same separator must stand twice: in 1-2/2021 the first two numbers may be two days or two months.
    /// </summary>
    [GeneratedRegex("""
        ^(?:
            --(?<m>[0-9]{2})-(?<d>[0-9]{2})
          | (?:nam[ ])?(?<y>[0-9]{4})
          | (?<y>[0-9]{4})[ ]?(?<s>[-/.])[ ]?(?<m>[0-9]{1,2})(?:[ ]?\k<s>[ ]?(?<d>[0-9]{1,2}))?
          | (?:ngay[ ])?(?:m[uo]ng[ ])?(?<d>[0-9]{1,2})[ ]?(?<s>[-/.])[ ]?(?<m>[0-9]{1,2})(?:[ ]?\k<s>[ ]?(?:(?<y>[0-9]{4})|(?<yy>[0-9]{2})))?
          | (?:thang[ ])?(?<m>[0-9]{1,2})[ ]?[-/.][ ]?(?<y>[0-9]{4})
          | (?:(?:ngay[ ])?(?:m[uo]ng[ ])?(?<d>[0-9]{1,2})[ ])?thang[ ](?<m>[0-9]{1,2})(?:,?[ ](?:nam[ ])?(?:(?<y>[0-9]{4})|(?<yy>[0-9]{2})))?
        )$
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture)]
    private static partial Regex Shapes();
}
