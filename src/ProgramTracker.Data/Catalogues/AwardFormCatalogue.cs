using Microsoft.EntityFrameworkCore;
using ProgramTracker.Domain.Awards;

namespace ProgramTracker.Data.Catalogues;

/// <summary>Emulation titles and forms of commendation.</summary>
internal static class AwardFormCatalogue
{
    public static async Task AddMissingAsync(CatalogueFile file, TrackerContext db, CancellationToken cancellationToken)
    {
        var known = (await db.AwardForms.Select(form => form.Code).ToListAsync(cancellationToken)).ToHashSet();
        db.AddRange(file.Rows.Where(row => !known.Contains(row["code"])).Select(row => AwardForm.Enter(new AwardFormEntry(
            row["code"],
            row["name"],
            row["english_name"],
            row.One<AwardClass>("class"),
            row["level"],
            row.Flag("for_individual"),
            row.Flag("for_collective"),
            row.Flag("for_household"),
            row["decided_by"],
            row["law_article"],
            row.Text("requires"),
            row.Text("note"),
            row["confidence"]))));
    }
}
