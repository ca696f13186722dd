using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ProgramTracker.Data;
using ProgramTracker.Data.Imports;
using ProgramTracker.Data.Jobs;
using ProgramTracker.Domain.Awards;
using ProgramTracker.Web.Forms;
using ProgramTracker.Web.Permissions;

namespace ProgramTracker.Web.Pages.Awards;

/// <summary>How far an import is and what became of it; who asked for it can stop it.</summary>
[Requires(Permission.ImportRecipients)]
public sealed class ImportProgressModel(TrackerContext db, TimeProvider clock) : DecisionPage<NothingAsked>(db, clock)
{
    [FromRoute]
    public Guid Job { get; init; }

    public Job Now { get; private set; } = default!;

    public ListImport Import { get; private set; } = default!;

    /// <summary>Whether the list is still the one that the import left, in a decision that is still open.</summary>
    public bool MayUndo => Import.CanBeUndone && Decision.IsOpen && Decision.ListHash == Import.ImportedHash;

    public void OnGet()
    {
    }

    /// <summary>Stops it.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        await Db.CancelJobAsync(Job, Clock.GetUtcNow());

        return RedirectToPage(new { Id, Job });
    }

    protected override bool IsFor(AwardDecisionState state) => true;

    protected override async Task<bool> IsThereAsync()
    {
        if (!await base.IsThereAsync() || await Db.OwnJobs().AsNoTracking().SingleOrDefaultAsync(j => j.Id == Job && j.Kind == JobKind.ImportRecipients) is not { } job)
            return false;

        Now = job;
        Import = await Db.OwnListImports().AsNoTracking().SingleAsync(i => i.Id == job.PayloadId);
        return Import.DecisionId == Id;
    }
}
