using Microsoft.EntityFrameworkCore;
using ProgramTracker.Data.Schema;
using ProgramTracker.Domain.Documents;

namespace ProgramTracker.Data.Documents;

/// <summary>Query phrases about guiding documents.</summary>
public static class DocumentQueries
{
    /// <summary>Whose number is the typed one, however it was typed, or whose words hold every word of it; all when nothing was typed.</summary>
    public static IQueryable<GuidingDocument> FoundBy(this IQueryable<GuidingDocument> documents, string? typed)
    {
        var words = documents.Matching(typed);
        if (!TypedNumber.Holds(typed, out var number))
            return words;

        var (alone, beforeSlash, beforeDash, loose) = number.Patterns;
        return documents.Where(d => words.Any(w => w.Id == d.Id) || d.NumberKey == alone
            || EF.Functions.Like(d.NumberKey, beforeSlash) || EF.Functions.Like(d.NumberKey, beforeDash) || EF.Functions.Like(d.NumberLoose, loose));
    }

    /// <summary>The best first for what was typed: those that a short form means, the very number, then numbers that begin so, then the latest.</summary>
    /// <param name="meant">Those that the short form means (<see cref="ShortForms"/>); none where nothing was typed shortly.</param>
    public static IOrderedQueryable<GuidingDocument> BestFirst(this IQueryable<GuidingDocument> documents, string? typed, IQueryable<GuidingDocument>? meant = null)
    {
        var key = DocumentNumber.KeyOf(typed);
        var best = meant is null
            ? documents.OrderByDescending(d => d.NumberLoose == key)
            : documents.OrderByDescending(d => meant.Any(m => m.Id == d.Id)).ThenByDescending(d => d.NumberLoose == key);

        return best
            .ThenByDescending(d => key != "" && d.NumberLoose.StartsWith(key))
            .ThenBy(d => d.IssuedOn.Year == null)
            .ThenByDescending(d => d.IssuedOn.Year)
            .ThenByDescending(d => d.Id);
    }

    /// <summary>By the day of issue, the latest first; what has no year stands last.</summary>
    public static IOrderedQueryable<GuidingDocument> LatestFirst(this IQueryable<GuidingDocument> documents) =>
        documents
            .OrderBy(d => d.IssuedOn.Year == null)
            .ThenByDescending(d => d.IssuedOn.Year)
            .ThenByDescending(d => d.IssuedOn.Month)
            .ThenByDescending(d => d.IssuedOn.Day)
            .ThenByDescending(d => d.Id);

    /// <summary>The documents that this one reaches by relations of that kind, at whatever distance, in this register.</summary>
    public static async Task<IReadOnlyList<Guid>> BeyondAsync(this TrackerContext db, Guid documentId, DocumentRelationKind kind, CancellationToken cancellationToken = default) =>
        await db.Database.SqlQuery<Guid>(
            $"""
            with recursive beyond as (
                select related_id as id from document_relations where document_id = {documentId} and kind = {kind.ToString()}
                union
                select r.related_id from document_relations r join beyond b on r.document_id = b.id where r.kind = {kind.ToString()})
            select id as "Value" from beyond
            """).ToListAsync(cancellationToken);

    /// <summary>The same document registered earlier: the same number of the same issuer in the same series. What misses one of them has no twin.</summary>
    public static IQueryable<GuidingDocument> TwinsOf(this IQueryable<GuidingDocument> documents, GuidingDocument document) =>
        documents.Where(d => d.Id != document.Id && d.ScopeId == document.ScopeId
            && d.IssuerId == document.IssuerId && d.NumberKey == document.NumberKey && d.Series == document.Series
            && document.IssuerId != null && document.Series != null);

    /// <summary>
    /// What may be the same document: the same number and symbol with another or unknown issuer or year, or one of the two with its number alone
    /// and no other type.
    /// </summary>
    public static IQueryable<GuidingDocument> LooksLike(this IQueryable<GuidingDocument> documents, GuidingDocument document)
    {
        var number = document.NumberKey.AsSpan().IndexOfAny('/', '-') is var end and > 0 ? document.NumberKey[..end] : document.NumberKey;
        var (isBare, beforeSlash, beforeDash) = (document.NumberCanonical is null, number + "/%", number + "-%");

        return documents.Where(d => d.Id != document.Id
            && (d.NumberKey == document.NumberKey
                || (d.TypeId == null || document.TypeId == null || d.TypeId == document.TypeId)
                    && (d.NumberKey == number || isBare && (EF.Functions.Like(d.NumberKey, beforeSlash) || EF.Functions.Like(d.NumberKey, beforeDash)))));
    }
}
