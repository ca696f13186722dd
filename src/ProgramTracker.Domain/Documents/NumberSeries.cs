using System.Globalization;
using ProgramTracker.Domain.Dates;

namespace ProgramTracker.Domain.Documents;

/// <summary>
/// The series in which a number is given once by one issuer: the State numbers by year (Nghị định 30/2020/NĐ-CP, Điều 15.1), the Party by
/// the term of its committee (Hướng dẫn 36-HD/VPTW, II.1.3).
/// </summary>
public static class NumberSeries
{
    /// <summary>The day after which the numbers of a term of the Central Committee begin, and the term; provincial terms differ and are not known here.</summary>
    private static readonly (DateOnly CongressCloses, string Term)[] CentralTerms =
    [
        (new(2006, 4, 25), "X"),
        (new(2011, 1, 19), "XI"),
        (new(2016, 1, 28), "XII"),
        (new(2021, 2, 1), "XIII"),
    ];

    /// <summary>The first day of which the term after the last one above is not known here.</summary>
    private static readonly DateOnly TermsKnownUntil = new(2025, 12, 31);

    /// <summary>The series, or none when the date or the term is not known.</summary>
    public static string? Of(DocumentNumber number, PartialDate issuedOn) => number.System switch
    {
        DocumentNumberSystem.Party => TermOf(number, issuedOn),
        _ => (number.Year ?? issuedOn.Year)?.ToString(CultureInfo.InvariantCulture),
    };

    private static string? TermOf(DocumentNumber number, PartialDate issuedOn)
    {
        if (number.Issuers.Contains("TU") || issuedOn.Earliest is not { } first || issuedOn.Latest is not { } last || last > TermsKnownUntil)
            return null;

        var term = CentralTerms.LastOrDefault(t => t.CongressCloses < first).Term;
        return term is not null && term == CentralTerms.LastOrDefault(t => t.CongressCloses < last).Term ? $"khóa {term}" : null;
    }
}
