using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using ProgramTracker.Data.Scope;

namespace ProgramTracker.Data.Catalogues;

/// <summary>
/// Brings the catalogues that the program carries into the database: areas, organisations, types of documents, forms of award, who decides them and the rules about them. It adds what is missing and
/// changes nothing that stands there, so that it may run at every start and an administrator's changes stay.
/// </summary>
public static class CatalogueLoader
{
    /// <summary>One instance at a time loads; an arbitrary number that nothing else locks.</summary>
    private const long LoadLock = 5_118_604_233_907;

    /// <summary>Adds what is missing, audited as one entry under the actor's verb; nothing missing, nothing written.</summary>
    public static async Task LoadAsync(TrackerContext db, CancellationToken cancellationToken = default)
    {
        var (areaFile, national, templates, types) = (
            CatalogueFile.Open("areas"), CatalogueFile.Open("organisations"), CatalogueFile.Open("organisation-templates"), CatalogueFile.Open("document-types"));
        var (forms, competences, rules) = (CatalogueFile.Open("award-forms"), CatalogueFile.Open("award-competences"), CatalogueFile.Open("award-rules"));
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await db.Database.ExecuteSqlAsync($"select pg_advisory_xact_lock({LoadLock})", cancellationToken);

        var areas = AreaCatalogue.Read(areaFile);
        await areas.AddMissingAsync(db, cancellationToken);
        await OrganisationCatalogue.Read(national, templates, areas).AddMissingAsync(db, cancellationToken);
        await DocumentTypeCatalogue.AddMissingAsync(types, db, cancellationToken);
        await AwardFormCatalogue.AddMissingAsync(forms, db, cancellationToken);
        await AwardRuleCatalogue.AddMissingAsync(rules, db, cancellationToken);
        await AwardRuleCatalogue.AddMissingCompetencesAsync(competences, db, cancellationToken);

        await SaveAsOneEntryAsync(db, [areaFile, national, templates, types, forms, competences, rules]);
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
