using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using ProgramTracker.Domain.Documents;

namespace ProgramTracker.Data.Documents;

/// <summary>Reads numbers with what the register knows: the symbols of its organisations and the catalogue of types.</summary>
public static partial class NumberReading
{
    /// <summary>The number as typed, read with the symbols of the register; typed without separators, as in a search, where its first word is a type: <c>09 ct bca v28</c>.</summary>
    /// <param name="db">The register.</param>
    /// <param name="typed">As printed or typed.</param>
    /// <param name="typeSaid">The type chosen beside it, in words.</param>
    /// <param name="issuerSaid">The issuing body named beside it, in words.</param>
    /// <param name="cancellationToken">Ends the asking.</param>
    public static async Task<DocumentNumber> ReadNumberAsync(
        this TrackerContext db, string? typed, string? typeSaid = null, string? issuerSaid = null, CancellationToken cancellationToken = default)
    {
        var symbols = await db.Organisations.Where(o => o.Abbreviation != null).Select(o => o.Abbreviation!).Distinct().ToListAsync(cancellationToken);

        var known = symbols.ToHashSet(StringComparer.Ordinal);
        var number = DocumentNumber.Parse(typed, known.Contains, typeSaid, issuerSaid);
        if (number.Reason != DocumentNumberReason.Unreadable || WordsOnly().Match(number.Raw) is not { Success: true } words)
            return number;

        var joined = DocumentNumber.Parse($"{words.Groups["number"].Value}/{words.Groups["symbol"].Value.Replace(' ', '-')}", known.Contains, typeSaid, issuerSaid);
        return joined is { Canonical: not null, Type: not null } ? joined : number;
    }

    /// <summary>The type that the number tells by itself; none where its abbreviation stands for several (QĐ of the Party) or is missing.</summary>
    public static async Task<DocumentType?> TypeToldByAsync(this TrackerContext db, DocumentNumber number, CancellationToken cancellationToken = default)
    {
        if (number.Type is not { } abbreviation)
            return null;

        var types = await db.DocumentTypes.AsNoTracking()
            .Where(t => t.Abbreviation == abbreviation && t.System == number.System)
            .Take(2)
            .ToListAsync(cancellationToken);

        return types is [var only] ? only : null;
    }

    /// <summary>A number and the groups of its symbol, with blanks for separators.</summary>
    [GeneratedRegex(@"^(?<number>[0-9]{1,5}[a-zđ]?) (?<symbol>\p{L}[\p{L}0-9]*(?: \p{L}[\p{L}0-9]*){1,4})$", RegexOptions.CultureInvariant)]
    private static partial Regex WordsOnly();
}
