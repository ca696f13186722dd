using System.Globalization;
using ProgramTracker.Domain.Dates;

namespace ProgramTracker.Domain.Documents;

/// <summary>Reads the parts of a number that stands alone: number, year, type, issuers, unit, and from them the system and the canonical text.</summary>
internal static class DocumentNumberSymbol
{
    /// <summary>No series of a body comes near ten million in a year.</summary>
    private const int DigitsAtMost = 7;

    public static DocumentNumberReading Read(DocumentNumberToken token, KnownSymbols known)
    {
        var digits = token.Number.AsSpan().IndexOfAnyExceptInRange('0', '9') is var letter and >= 0 ? letter : token.Number.Length;
        var suffix = token.Number[digits..].ToLowerInvariant();
        var padded = token.Number.AsSpan(0, digits).TrimStart('0');
        if (padded.Length == 0)
            return DocumentNumberReading.Refused(DocumentNumberReason.NumberZero);
        if (padded.Length > DigitsAtMost)
            return DocumentNumberReading.Refused(DocumentNumberReason.NumberTooLarge);
        if (suffix.Length > 1 || suffix.Length == 1 && !char.IsLetter(suffix[0]))
            return DocumentNumberReading.Refused(DocumentNumberReason.Unreadable);

        var reading = new DocumentNumberReading { Number = int.Parse(padded, CultureInfo.InvariantCulture), Suffix = suffix };
        if (token.EndsInSeparator)
            return DocumentNumberReading.Refused(DocumentNumberReason.IssuerMissing);
        if (token.Groups.Count == 0)
            return reading with { Verdict = DocumentNumberVerdict.Partial, Reason = DocumentNumberReason.SymbolMissing };
        if (token.Groups.All(IsDigits))
            return DocumentNumberReading.Refused(DocumentNumberReason.LooksLikeADate);

        var groups = new List<string>(token.Groups);
        if (IsYear(groups[0]))
        {
            reading = reading with { Year = int.Parse(groups[0], CultureInfo.InvariantCulture) };
            groups.RemoveAt(0);
        }

        return ReadSymbol(groups, token.Separators, known, reading);
    }

    private static DocumentNumberReading ReadSymbol(List<string> groups, IReadOnlyList<char> separators, KnownSymbols known, DocumentNumberReading reading)
    {
        if (IsDigits(groups[0]))
            return DocumentNumberReading.Refused(DocumentNumberReason.Unreadable);

        var (type, strokeMissing) = TypeOf(groups, known, separators[0]);
        if (type is not null)
            groups.RemoveAt(0);

        var separatorMissing = type is null && TakeApart(groups, known, ref type);
        if (groups.Count == 0)
            return DocumentNumberReading.Refused(DocumentNumberReason.IssuerMissing);

        for (var i = 0; i < groups.Count; i++)
        {
            var spelt = known.Spelt(groups[i]);
            strokeMissing |= groups[i].ToUpperInvariant().Count(c => c == 'Đ') < spelt.Count(c => c == 'Đ');
            groups[i] = spelt;
        }

        var year = reading.Year;
        var system = SystemOf(groups[0], type, year, separators[0]);
        if (type == "CV" && system != DocumentNumberSystem.Party)
        {
            var letter = ReadSymbol(groups, separators, known, reading);
            return letter.Verdict == DocumentNumberVerdict.Invalid ? letter : letter.Warned(DocumentNumberReason.TypeDropped);
        }

        var (issuers, unit, unknown) = IssuersAndUnit(groups, type is null, known);
        if (type is null && unit is null && issuers.Count == 1 && unknown)
            return DocumentNumberReading.Refused(DocumentNumberReason.SymbolUnknown);

        var bare = type is null && unit is null && year is null && system != DocumentNumberSystem.Normative;
        var canonical = Canonical(reading, system, year, type, groups);
        return (reading with { Type = type, Issuers = issuers, Unit = unit, System = system, Canonical = canonical })
            .WarnedIf(unknown, DocumentNumberReason.IssuerUnknown)
            .WarnedIf(separatorMissing, DocumentNumberReason.SeparatorMissing)
            .WarnedIf(!separatorMissing && AreSwapped(separators, system, type, year), DocumentNumberReason.SeparatorsSwapped)
            .WarnedIf(strokeMissing, DocumentNumberReason.StrokeMissing)
            .WarnedIf(system == DocumentNumberSystem.Party && type is null, DocumentNumberReason.TypeMissing)
            .WarnedIf(system != DocumentNumberSystem.Party && bare, DocumentNumberReason.UnitMissing)
            .WarnedIf(LacksYear(type, year, groups[0]), DocumentNumberReason.YearMissing)
            .WarnedIf(year is not null && system == DocumentNumberSystem.Administrative, DocumentNumberReason.YearUnexpected)
            .WarnedIf(reading.Suffix.Length > 0, DocumentNumberReason.LetterSuffix);
    }

    /// <summary>
    /// A first group that is an issuer too is a type when spelt exactly and another group follows;
    /// QH (Quy hoạch) only where the Party writes, else it is Quốc hội.
    /// </summary>
    private static (string? Type, bool StrokeMissing) TypeOf(List<string> groups, KnownSymbols known, char firstSeparator)
    {
        var (type, strokeMissing) = DocumentNumberTypes.Spelt(groups[0]);
        var isIssuer = known.Has(groups[0]) && (type != groups[0] || groups.Count == 1);
        var isQuocHoi = type == "QH" && firstSeparator == '/' && !(groups.Count > 1 && KnownSymbols.IsParty(known.Spelt(groups[1])));
        return isIssuer || isQuocHoi ? (null, false) : (type, strokeMissing);
    }

    /// <summary>Cuts a type from a known issuer that it was written together with: CTrĐUCA.</summary>
    private static bool TakeApart(List<string> groups, KnownSymbols known, ref string? type)
    {
        if (known.Has(known.Spelt(groups[0])))
            return false;

        var group = groups[0];
        var found = DocumentNumberTypes.AtStartOf(group).FirstOrDefault(start => known.Has(group[start.Length..]));
        if (found is null)
            return false;

        groups[0] = group[found.Length..];
        type = found;
        return true;
    }

    /// <summary>The lead issuer decides; where it may be either or is unknown, the separators do.</summary>
    private static DocumentNumberSystem SystemOf(string lead, string? type, int? year, char firstSeparator)
    {
        if (KnownSymbols.IsParty(lead))
            return DocumentNumberSystem.Party;
        if (year is not null && DocumentNumberTypes.MayCarryYear(type) || DocumentNumberTypes.IsNormative(type) || KnownSymbols.IsOfNationalAssembly(lead))
            return DocumentNumberSystem.Normative;

        return firstSeparator == '-' && KnownSymbols.FollowsSeparators(lead) ? DocumentNumberSystem.Party : DocumentNumberSystem.Administrative;
    }

    /// <summary>
    /// The first group issues, also when it is a unit of police. A further one is a unit by its shape; in an official letter, whose form is
    /// number/ISSUER-UNIT, also when no register knows it; else it is a further issuer.
    /// </summary>
    private static (IReadOnlyList<string> Issuers, string? Unit, bool Unknown) IssuersAndUnit(List<string> groups, bool isLetter, KnownSymbols known)
    {
        var issuers = new List<string>();
        var units = new List<string>();
        var unknown = false;
        foreach (var group in groups)
        {
            var isUnit = issuers.Count > 0 && (KnownSymbols.IsUnit(group) || (isLetter || units.Count > 0) && !known.Has(group));
            unknown |= !isUnit && !known.Has(group);
            // 06/2022/QH15 is of Quốc hội in its 15th term; UBTVQH15 is printed as one symbol.
            (isUnit ? units : issuers).Add(KnownSymbols.IsQuocHoi(group) ? "QH" : group);
        }

        return (issuers, units.Count == 0 ? null : string.Join('-', units), unknown);
    }

    private static string Canonical(DocumentNumberReading reading, DocumentNumberSystem system, int? year, string? type, List<string> groups)
    {
        var number = string.Create(CultureInfo.InvariantCulture, $"{reading.Number:00}{reading.Suffix}");
        var symbol = string.Join('-', groups);
        if (system == DocumentNumberSystem.Party)
            return type is null ? $"{number}/{symbol}" : $"{number}-{type}/{symbol}";

        var series = year is null ? number : string.Create(CultureInfo.InvariantCulture, $"{number}/{year}");
        return type is null ? $"{series}/{symbol}" : $"{series}/{type}-{symbol}";
    }

    /// <summary>A later slash for a dash is only an older shape (01/QCPH/UBND-UBMTTQ); the separators round the type tell the system.</summary>
    private static bool AreSwapped(IReadOnlyList<char> separators, DocumentNumberSystem system, string? type, int? year)
    {
        if (system == DocumentNumberSystem.Party && type is not null)
            return separators is not ['-', '/', ..] || year is not null;

        return separators[0] != '/' || year is not null && separators[1] != '/';
    }

    private static bool LacksYear(string? type, int? year, string lead) =>
        year is null && (DocumentNumberTypes.IsNormative(type) && type != "VBHN" && !KnownSymbols.IsOfNationalAssembly(lead) || KnownSymbols.IsQuocHoi(lead));

    private static bool IsDigits(string group) => !group.AsSpan().ContainsAnyExceptInRange('0', '9');

    private static bool IsYear(string group) =>
        group.Length == 4 && IsDigits(group) && int.Parse(group, CultureInfo.InvariantCulture) is >= PartialDate.FirstYear and <= PartialDate.LastYear;
}
