using Microsoft.EntityFrameworkCore;
using ProgramTracker.Data;
using ProgramTracker.Data.Documents;
using ProgramTracker.Domain.Documents;

namespace ProgramTracker.Web.Pages.Documents;

/// <summary>A typed number as the register reads it, with the type that it tells.</summary>
public sealed record NumberRead(DocumentNumber Number, string? TypeName)
{
    /// <param name="db">The register.</param>
    /// <param name="typed">The number as typed.</param>
    /// <param name="typeId">The type chosen beside it.</param>
    /// <param name="issuerSaid">The issuer written beside it.</param>
    /// <param name="cancellationToken">Ends the asking.</param>
    public static async Task<NumberRead> OfAsync(TrackerContext db, string typed, Guid? typeId, string? issuerSaid, CancellationToken cancellationToken = default)
    {
        var chosen = await db.DocumentTypes.Where(type => type.Id == typeId).Select(type => type.Name).FirstOrDefaultAsync(cancellationToken);
        var number = await db.ReadNumberAsync(typed, chosen, issuerSaid, cancellationToken);

        return new NumberRead(number, chosen ?? (await db.TypeToldByAsync(number, cancellationToken))?.Name);
    }
}
