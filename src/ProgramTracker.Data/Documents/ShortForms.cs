using Microsoft.EntityFrameworkCore;
using ProgramTracker.Domain.Documents;
using ProgramTracker.Domain.Programmes;

namespace ProgramTracker.Data.Documents;

/// <summary>What may be meant by a type and a number.</summary>
public static class ShortForms
{
    /// <summary>The documents of that number and type; of any type where the words name none of the catalogue. None for a text without a number.</summary>
    public static async Task<IQueryable<GuidingDocument>?> DocumentsMeantAsync(this TrackerContext db, string? typed, CancellationToken cancellationToken = default)
    {
        if (ShortForm.Read(typed) is not { } said || !TypedNumber.Holds(said.Number, out var number))
            return null;

        var (alone, beforeSlash, beforeDash, loose) = number.Patterns;
        var documents = db.Documents.Where(d =>
            d.NumberKey == alone || EF.Functions.Like(d.NumberKey, beforeSlash) || EF.Functions.Like(d.NumberKey, beforeDash) || EF.Functions.Like(d.NumberLoose, loose));
        var types = said.Type.Length == 0 ? [] : (await db.DocumentTypes.AsNoTracking().ToListAsync(cancellationToken)).Where(said.Says).Select(t => (Guid?)t.Id).ToList();

        // A number with its symbol tells more than the words before it.
        return types.Count == 0 ? documents : documents.Where(d => d.TypeId == null || types.Contains(d.TypeId));
    }

    /// <summary>The programmes of that number. None for a text without a number, or with words before it that name no programme.</summary>
    public static IQueryable<Programme>? ProgrammesMeant(this TrackerContext db, string? typed)
    {
        if (ShortForm.Read(typed) is not { } said || !TypedNumber.Holds(said.Number, out var number))
            return null;
        if (said.Type.Length > 0 && said.Type != "ctr" && !said.Type.StartsWith("chuong trinh", StringComparison.Ordinal))
            return null;

        var (alone, beforeSlash, beforeDash, loose) = number.Patterns;
        return db.Programmes.Where(p =>
            p.NumberKey == alone || EF.Functions.Like(p.NumberKey!, beforeSlash) || EF.Functions.Like(p.NumberKey!, beforeDash) || EF.Functions.Like(p.NumberLoose!, loose));
    }
}
