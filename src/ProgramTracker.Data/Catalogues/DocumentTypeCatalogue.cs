using Microsoft.EntityFrameworkCore;
using ProgramTracker.Domain.Documents;

namespace ProgramTracker.Data.Catalogues;

/// <summary>The types of documents of the State and of the Party.</summary>
internal static class DocumentTypeCatalogue
{
    public static async Task AddMissingAsync(CatalogueFile file, TrackerContext db, CancellationToken cancellationToken)
    {
        var known = (await db.DocumentTypes.Select(t => new { t.System, t.Abbreviation, t.Name }).ToListAsync(cancellationToken)).ToHashSet();
        db.AddRange(file.Rows
            .Where(row => !known.Contains(new { System = row.One<DocumentNumberSystem>("system"), Abbreviation = row.Text("abbreviation"), Name = row["name"] }))
            .Select(row => DocumentType.Enter(row.Text("abbreviation"), row["name"], row["english_name"], row.One<DocumentNumberSystem>("system"), row.Text("source"))));
    }
}
