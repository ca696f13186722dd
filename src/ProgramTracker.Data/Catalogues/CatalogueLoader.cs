using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using ProgramTracker.Data.Scope;

namespace ProgramTracker.Data.Catalogues;

/// <summary>
/// Brings the catalogues that the program carries into the database: areas, organisations, types of documents, forms of award. It adds what is missing and
/// changes nothing that stands there, so that it may run at every start and an administrator's changes stay.
/// </summary>
public static class CatalogueLoader
{
    /// <summary>One instance at a time loads; an arbitrary number that nothing else locks.</summary>
    private const long LoadLock = 5_118_604_233_907;

    /// <summary>Adds what is missing, audited as one entry under the actor's verb; nothing missing, nothing written.</summary>
    public static async Task LoadAsync(TrackerContext db, CancellationToken cancellationToken = default)
    {
        var (areaFile, national, templates, types, forms) = (
            CatalogueFile.Open("areas"), CatalogueFile.Open("organisations"), CatalogueFile.Open("organisation-templates"),
            CatalogueFile.Open("document-types"), CatalogueFile.Open("award-forms"));
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await db.Database.ExecuteSqlAsync($"select pg_advisory_xact_lock({LoadLock})", cancellationToken);

        var areas = AreaCatalogue.Read(areaFile);
        await areas.AddMissingAsync(db, cancellationToken);
        await OrganisationCatalogue.Read(national, templates, areas).AddMissingAsync(db, cancellationToken);
        await DocumentTypeCatalogue.AddMissingAsync(types, db, cancellationToken);
        await AwardFormCatalogue.AddMissingAsync(forms, db, cancellationToken);

        await SaveAsOneEntryAsync(db, [areaFile, national, templates, types, forms]);
        await transaction.CommitAsync(CancellationToken.None);
    }

    private static async Task SaveAsOneEntryAsync(TrackerContext db, IEnumerable<CatalogueFile> files)
    {
        var rows = db.ChangeTracker.Entries().Count(entry => entry.State == EntityState.Added);
        if (rows == 0)
            return;

        var before = db.Actor.Import;
        db.Actor.Import = new ImportNote("Catalogues", Convert.ToHexStringLower(SHA256.HashData(files.SelectMany(file => file.Content).ToArray())), rows);
        try
        {
            await db.SaveChangesAsync(CancellationToken.None);
        }
        finally
        {
            db.Actor.Import = before;
        }
    }
}
