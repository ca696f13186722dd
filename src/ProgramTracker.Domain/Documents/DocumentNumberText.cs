using System.Globalization;
using System.Text.RegularExpressions;
using ProgramTracker.Domain.Text;

namespace ProgramTracker.Domain.Documents;

/// <summary>Finds the number in a text and reads the words before and after it.</summary>
internal static partial class DocumentNumberText
{
    public static DocumentNumberReading Read(string raw, KnownSymbols known, string? typeSaid, string? issuerSaid)
    {
        if (raw.Length == 0)
            return DocumentNumberReading.Refused(DocumentNumberReason.Empty);
        if (raw.Length > DocumentNumber.RawLength)
            return DocumentNumberReading.Refused(DocumentNumberReason.TooLong);

        var text = VietnameseText.WithPlainDashes(raw);
        var (start, isLabelled) = FindNumber(text);
        if (start < 0)
            return DocumentNumberReading.Refused(Blank().IsMatch(text) ? DocumentNumberReason.NumberBlank : DocumentNumberReason.NumberMissing);

        var token = DocumentNumberToken.ReadAt(text, start, known);
        var (before, after) = (text[..start], text[token.End..]);
        var namedType = DocumentNumberTypes.NamedIn(before) is { Count: > 0 } inText ? inText : DocumentNumberTypes.NamedIn(typeSaid);
        var body = DocumentNumberBody.NamedIn(issuerSaid)
            ?? DocumentNumberBody.NamedIn(BeforeItsSubject().Match(after).Value)
            ?? DocumentNumberBody.NamedIn(before);
        var reading = DocumentNumberSymbol.Read(token, known);
        if (reading.Reason == DocumentNumberReason.LooksLikeADate && isLabelled && token.Groups is [{ Length: 4 }])
            reading = ReadYearBesideNumber(token, known, text, start);

        if (reading.Verdict == DocumentNumberVerdict.Invalid)
            return reading;

        reading = reading with { Year = reading.Year ?? YearIn(after) };
        return reading.Verdict == DocumentNumberVerdict.Partial
            ? Partial(reading, namedType, body, isLabelled, after)
            : WithSymbol(reading, raw, namedType, body, after);
    }

    /// <summary>Where the number begins: at the start, after "số", or right after the name of a type.</summary>
    private static (int Start, bool IsLabelled) FindNumber(string text)
    {
        if (char.IsAsciiDigit(text[0]))
            return (0, false);

        if (Label().Match(text) is { Success: true } label)
            return (label.Index + label.Length, true);

        var digit = text.AsSpan().IndexOfAnyInRange('0', '9');
        return digit > 0 && text[digit - 1] == ' ' && DocumentNumberTypes.IsNamedAtEndOf(text[..(digit - 1)]) ? (digit, true) : (-1, false);
    }

    /// <summary>"Chỉ thị số 09/2011": with a type said, the second number is the year.</summary>
    private static DocumentNumberReading ReadYearBesideNumber(DocumentNumberToken token, KnownSymbols known, string text, int start)
    {
        var number = DocumentNumberToken.ReadAt(text[..(start + token.Number.Length)], start, known);
        return DocumentNumberSymbol.Read(number, known) with { Year = int.Parse(token.Groups[0], CultureInfo.InvariantCulture) };
    }

    private static DocumentNumberReading Partial(
        DocumentNumberReading reading, IReadOnlyList<string> namedType, DocumentNumberBody? body, bool isLabelled, string after)
    {
        if (!isLabelled && !IsUnderstood(after))
            return DocumentNumberReading.Refused(DocumentNumberReason.Unreadable);

        var type = namedType is [var usual, ..] ? usual : null;
        if (type == "QyĐ" && body?.System == DocumentNumberSystem.Party)
            type = "QĐ";
        if (type == "CV" && body?.System != DocumentNumberSystem.Party)
            type = null;

        var system = DocumentNumberTypes.IsOfParty(type) ? DocumentNumberSystem.Party
            : DocumentNumberTypes.IsNormative(type) ? DocumentNumberSystem.Normative
            : body?.System ?? DocumentNumberSystem.Unknown;
        return reading with { Type = type, System = system, Reason = IsUnderstood(after) ? reading.Reason : DocumentNumberReason.TextAfter };
    }

    private static DocumentNumberReading WithSymbol(
        DocumentNumberReading reading, string raw, IReadOnlyList<string> namedType, DocumentNumberBody? body, string after)
    {
        // A law and a resolution of Quốc hội have the same symbol: only words tell the type.
        if (reading.Type is null && reading.Issuers[0] == "QH")
            reading = reading with { Type = namedType is [var usual, ..] ? usual : null };

        reading = reading
            .WarnedIf(Contradicts(body, reading.Issuers), DocumentNumberReason.IssuerConflict)
            .WarnedIf(reading.Issuers.Contains("BCT") && body?.Symbol != "BCT", DocumentNumberReason.IssuerAmbiguous)
            .WarnedIf(reading.Type is not null && namedType.Count > 0 && !namedType.Contains(reading.Type), DocumentNumberReason.TypeConflict)
            .WarnedIf(!IsUnderstood(after), DocumentNumberReason.TextAfter);

        return reading.Verdict == DocumentNumberVerdict.Ok && raw != reading.Canonical
            ? reading with { Verdict = DocumentNumberVerdict.OkNormalised, Reason = DocumentNumberReason.Tidied }
            : reading;
    }

    /// <summary>Only where both the named body and the lead issuer are bodies we can name: a ministry's department is no contradiction.</summary>
    private static bool Contradicts(DocumentNumberBody? body, IReadOnlyList<string> issuers) =>
        body?.Symbol is { } symbol && DocumentNumberBody.AnyHas(issuers[0].TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9'))
        && !issuers.Any(issuer => issuer == symbol || KnownSymbols.IsOfNationalAssembly(issuer) && issuer.StartsWith(symbol, StringComparison.Ordinal));

    private static bool IsUnderstood(string after) => after.Trim(' ', '.', ',', ';', ')').Length == 0 || Continuation().IsMatch(after);

    private static int? YearIn(string after) =>
        Dated().Match(after) is { Success: true } date ? int.Parse(date.Groups["y"].ValueSpan, CultureInfo.InvariantCulture) : null;

    /// <summary>The label before a number: số, Số:, số hiệu; without accents at the start only, where it can be nothing else.</summary>
    [GeneratedRegex(@"(?:(?<![\p{L}\p{N}])số|^so)(?: hiệu)? ?[:.]? ?(?=[0-9])", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Label();

    /// <summary>A place left for the number, before the symbol of a draft.</summary>
    [GeneratedRegex(@"(?:^|(?<![\p{L}\p{N}])số ?[:.]? ?)[/-]", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Blank();

    /// <summary>What follows a number and is not about its subject: the date and the issuer.</summary>
    [GeneratedRegex(@"^(?:(?! về |;|[""“]).)*", RegexOptions.CultureInvariant)]
    private static partial Regex BeforeItsSubject();

    [GeneratedRegex(@"^ ?[,;(]? ?(?:ngày [0-9]|năm [0-9]{4}|(?:của|do|về|ban hành)(?![\p{L}\p{N}]))", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Continuation();

    /// <summary>A whole date, or the year right after the number.</summary>
    [GeneratedRegex(@"(?:^ ?[,(]? ?năm |ngày [0-9]{1,2}(?: ?[-/.] ?| tháng )[0-9]{1,2}(?: ?[-/.] ?|,? năm ))(?<y>(?:19|20|21)[0-9]{2})(?![0-9])",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Dated();
}
