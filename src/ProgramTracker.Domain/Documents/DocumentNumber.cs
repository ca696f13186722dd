using System.Globalization;
using ProgramTracker.Domain.Text;

namespace ProgramTracker.Domain.Documents;

/// <summary>
/// The number and symbol of a document, as printed and as the rules write it. <c>09/CTr – BCA- MTTW</c> is <c>09/CTr-BCA-MTTW</c>.
/// Alone it never identifies a document: State series start again each year, Party series each term.
/// </summary>
public sealed record DocumentNumber
{
    /// <summary>The longest text that is read as a number, with the words around it, in characters.</summary>
    public const int RawLength = 300;

    private DocumentNumber() { }

    /// <summary>As printed: NFC and without stray white space, otherwise untouched.</summary>
    public string Raw { get; private init; } = "";

    /// <summary>As the rules write it; null when the text gives only a number, or no number at all.</summary>
    public string? Canonical { get; private init; }

    /// <summary>
    /// The canonical text without diacritics, in capitals, the number without leading zeros: <c>9/CTR-BCA-MTTW</c>.
    /// A partial number gives the number alone, an invalid one nothing.
    /// </summary>
    public string SearchKey { get; private init; } = "";

    /// <summary><see cref="SearchKey"/> without its separators, <c>9CTRBCAMTTW</c>; <see cref="KeyOf"/> makes the same of what someone types.</summary>
    public string LooseKey { get; private init; } = "";

    public int? Number { get; private init; }

    /// <summary>The letter of 15a, in lower case; empty as a rule.</summary>
    public string Suffix { get; private init; } = "";

    /// <summary>The year in the number or, failing that, in the date that stands with it.</summary>
    public int? Year { get; private init; }

    /// <summary>The abbreviation of the type, spelt as in the decree: CTr, QyĐ. Party QĐ may be a decision or a regulation.</summary>
    public string? Type { get; private init; }

    /// <summary>The bodies in the symbol, the lead first; a symbol like CA or UBND needs the place from elsewhere.</summary>
    public IReadOnlyList<string> Issuers { get; private init; } = [];

    /// <summary>The unit that drafted it: V05, VP.</summary>
    public string? Unit { get; private init; }

    public DocumentNumberSystem System { get; private init; }
    public DocumentNumberVerdict Verdict { get; private init; }
    public DocumentNumberReason Reason { get; private init; }

    /// <summary>Reads a number as printed or typed, with or without words around it. Never throws, and its time grows with the length only.</summary>
    /// <param name="raw">The text: <c>Số: 05/BC-CAT-PV05</c>, <c>Chỉ thị số 09, ngày 01/12/2011</c>.</param>
    /// <param name="isKnownIssuer">Symbols in the register of organisations, beside <see cref="KnownSymbols"/>.</param>
    /// <param name="typeSaid">The type named elsewhere, in words: in the sentence before, or chosen in a form.</param>
    /// <param name="issuerSaid">The issuing body named elsewhere, in words: <c>Đảng ủy Công an Trung ương</c>.</param>
    public static DocumentNumber Parse(string? raw, Func<string, bool>? isKnownIssuer = null, string? typeSaid = null, string? issuerSaid = null)
    {
        var text = VietnameseText.Clean(raw);
        var reading = DocumentNumberText.Read(text, new KnownSymbols(isKnownIssuer), typeSaid, issuerSaid);
        if (reading.Verdict == DocumentNumberVerdict.Invalid)
            return new DocumentNumber { Raw = text, Verdict = reading.Verdict, Reason = reading.Reason };

        var number = string.Create(CultureInfo.InvariantCulture, $"{reading.Number}{reading.Suffix}");
        var afterNumber = reading.Canonical?[reading.Canonical.AsSpan().IndexOfAny('/', '-')..];
        var key = VietnameseText.SearchKey(number + afterNumber).ToUpperInvariant();
        return new DocumentNumber
        {
            Raw = text,
            Canonical = reading.Canonical,
            SearchKey = key,
            LooseKey = WithoutSeparators(key),
            Number = reading.Number,
            Suffix = reading.Suffix,
            Year = reading.Year,
            Type = reading.Type,
            Issuers = reading.Issuers,
            Unit = reading.Unit,
            System = reading.System,
            Verdict = reading.Verdict,
            Reason = reading.Reason,
        };
    }

    /// <summary>
    /// The key to look for in <see cref="LooseKey"/>, however it was typed: <c>09 ctr bca mttw</c> and <c>09/CTr – BCA- MTTW</c>
    /// give <c>9CTRBCAMTTW</c>.
    /// </summary>
    public static string KeyOf(string? typed)
    {
        var number = Parse(typed);
        var isRead = number.Canonical is not null || number.Reason == DocumentNumberReason.SymbolMissing;
        return isRead ? number.LooseKey : WithoutSeparators(VietnameseText.SearchKey(typed).ToUpperInvariant());
    }

    public bool Equals(DocumentNumber? other) =>
        other is not null && Raw == other.Raw && Verdict == other.Verdict && Reason == other.Reason && Canonical == other.Canonical
        && SearchKey == other.SearchKey && Year == other.Year && Type == other.Type && Unit == other.Unit && System == other.System
        && Issuers.SequenceEqual(other.Issuers);

    public override int GetHashCode() => HashCode.Combine(Raw, Canonical, Verdict, Reason);

    /// <summary>The canonical text, or as printed where there is none.</summary>
    public override string ToString() => Canonical ?? Raw;

    private static string WithoutSeparators(string key)
    {
        var words = key.StartsWith("SO ", StringComparison.Ordinal) || key.StartsWith("SO:", StringComparison.Ordinal) ? key[3..] : key;
        return string.Concat(words.Where(char.IsLetterOrDigit)).TrimStart('0');
    }
}
