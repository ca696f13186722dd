using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using ProgramTracker.Data;
using ProgramTracker.Data.Awards;
using ProgramTracker.Data.Imports;
using ProgramTracker.Data.Scope;
using ProgramTracker.Domain.Awards;
using ProgramTracker.Domain.Dates;
using ProgramTracker.Web.Jobs;

namespace ProgramTracker.Web.Pages.Awards.Importing;

/// <summary>Takes the previewed file as the list of its decision: in steps that can be watched, in one transaction, with one entry in the audit trail.</summary>
public sealed class ImportRecipients(TrackerContext db, TimeProvider clock, IStringLocalizer<Words.Words> t)
{
    /// <summary>Rows that are written at a time.</summary>
    private const int Step = 1000;

    public async Task DoAsync(JobRun run, CancellationToken cancellationToken)
    {
        var import = await db.OwnListImports().SingleAsync(i => i.Id == run.PayloadId, cancellationToken);
        var file = await db.OwnImports().AsNoTracking().SingleOrDefaultAsync(i => i.Id == import.FileId, cancellationToken);
        ListImportRules.FileGone.BrokenIf(file is null);
        var decision = await db.AwardDecisions.WritableBy(db.Actor).Include(d => d.Recipients.OrderBy(r => r.Order)).Include(d => d.Overrides).AsSplitQuery().SingleOrDefaultAsync(d => d.Id == import.DecisionId, cancellationToken);
        ListImportRules.ListChanged.BrokenIf(decision is null || decision.ListHash != import.ListHash);

        var list = await ImportedList.ReadAsync(file!.Content, decision!, clock.Today(), db, t, cancellationToken);
        ListImportRules.BadCells.BrokenIf(list.Faults.Count > 0, list.Faults.Count);
        ListImportRules.PlacesUnknown.BrokenIf(list.Placeless > 0 && import.ElsewhereId is null);
        var entries = list.Entries(import.ElsewhereId);
        await run.StepAsync(0, entries.Count, cancellationToken);

        var former = JsonSerializer.Serialize(decision!.ListAsItIs());
        decision.List(entries, list.Form);
        await db.SetDroppedLinesFreeAsync(decision, cancellationToken);
        import.Took(entries.Count, former, decision.ListHash);
        db.Actor.Import = new ImportNote(import.FileName, import.Sha256, entries.Count, decision.Id, decision.ScopeId);
        await SaveInStepsAsync(run, entries.Count, cancellationToken);
        await db.OwnImports().Where(i => i.Id == import.FileId).ExecuteDeleteAsync(cancellationToken);
    }

    /// <summary>First all but the new rows, then those in steps.</summary>
    private async Task SaveInStepsAsync(JobRun run, int rows, CancellationToken cancellationToken)
    {
        db.ChangeTracker.DetectChanges();
        var added = db.ChangeTracker.Entries<Recipient>().Where(entry => entry.State == EntityState.Added).OrderBy(entry => entry.Entity.Order).ToList();
        foreach (var entry in added)
            entry.State = EntityState.Unchanged;
        await db.SaveChangesAsync(cancellationToken);

        foreach (var (at, step) in added.Chunk(Step).Index())
        {
            await run.StepAsync(rows - added.Count + at * Step, rows, cancellationToken);
            foreach (var entry in step)
                entry.State = EntityState.Added;
            await db.SaveChangesAsync(cancellationToken);
        }

        await run.StepAsync(rows, rows, cancellationToken);
    }
}
