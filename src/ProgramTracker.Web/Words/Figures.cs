using System.Globalization;
using System.Text.RegularExpressions;

namespace ProgramTracker.Web.Words;

/// <summary>Figures as Vietnamese offices write them: <c>1.234,5</c>, minus as −, in both languages of the interface.</summary>
public static partial class Figures
{
    private static readonly NumberFormatInfo Vietnamese = new() { NumberDecimalSeparator = ",", NumberGroupSeparator = ".", NegativeSign = "−" };

    /// <summary>A count: <c>1.234</c>.</summary>
    public static string Of(long count) => count.ToString("#,##0", Vietnamese);

    /// <summary>A value with the decimals it has, four at most: <c>1.234,5</c>.</summary>
    public static string Of(decimal value) => value.ToString("#,##0.####", Vietnamese);

    /// <summary>A change with its sign: <c>+12</c>, <c>−8</c>, <c>0</c>.</summary>
    public static string Change(decimal change) => (change > 0 ? "+" : "") + Of(change);

    /// <summary>Reads what people type: <c>1.234</c>, <c>1 234</c>, <c>20,5</c>, <c>−3</c>, <c>20,5 tỷ</c>. A dot groups thousands, a comma begins decimals; <c>1.5</c> is not guessed at.</summary>
    public static bool TryRead(string typed, out decimal value)
    {
        value = 0;
        var match = typed.Length <= 60 ? Typed().Match(typed.Trim().Normalize()) : Match.Empty;
        if (!match.Success || !decimal.TryParse(Digits(match), NumberStyles.Number, CultureInfo.InvariantCulture, out value))
            return false;

        var unit = match.Groups["unit"].Value.ToUpperInvariant() switch { "NGHÌN" => 1_000m, "TRIỆU" => 1_000_000m, "TỶ" or "TỈ" => 1_000_000_000m, _ => 1m };
        if (Math.Abs(value) > decimal.MaxValue / unit)
            return false;

        value *= unit;
        return true;
    }

    private static string Digits(Match match)
    {
        var whole = string.Concat(match.Groups["whole"].Value.Where(char.IsAsciiDigit));
        return (match.Groups["minus"].Success ? "-" : "") + whole + (match.Groups["part"].Success ? "." + match.Groups["part"].Value : "");
    }

    [GeneratedRegex(@"^(?<minus>[-−])?\s?(?<whole>[0-9]+|[0-9]{1,3}(?:[.\s][0-9]{3})+)(?:,(?<part>[0-9]+))?\s?(?<unit>nghìn|triệu|tỷ|tỉ)?\s?(?:đồng|đ|%)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Typed();
}
