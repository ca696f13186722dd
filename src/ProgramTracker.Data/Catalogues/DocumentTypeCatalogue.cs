using Microsoft.EntityFrameworkCore;
using ProgramTracker.Domain.Documents;

namespace ProgramTracker.Data.Catalogues;

/// <summary>The types of documents of the State and of the Party.</summary>
internal static class DocumentTypeCatalogue
{
    public static async Task AddMissingAsync(CatalogueFile file, TrackerContext db, CancellationToken cancellationToken)
    {
        var known = (await db.DocumentTypes.Select(t => new { t.System, t.Abbreviation, t.Name }).ToListAsync(cancellationToken)).ToHashSet();
        foreach (var row in file.Rows)
        {
            var (system, abbreviation) = (row.One<DocumentNumberSystem>("system"), row.Text("abbreviation"));
            if (!known.Contains(new { System = system, Abbreviation = abbreviation, Name = row["name"] }))
                db.Add(DocumentType.Enter(abbreviation, row["name"], row["english_name"], system, row.Text("source")));
        }
    }
}
