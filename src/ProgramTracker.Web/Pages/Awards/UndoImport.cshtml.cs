using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ProgramTracker.Data;
using ProgramTracker.Data.Awards;
using ProgramTracker.Data.Imports;
using ProgramTracker.Data.Jobs;
using ProgramTracker.Data.Scope;
using ProgramTracker.Domain.Awards;
using ProgramTracker.Web.Forms;
using ProgramTracker.Web.Permissions;

namespace ProgramTracker.Web.Pages.Awards;

/// <summary>Puts the list back as it was before an import, every row the one it was.</summary>
[Requires(Permission.UndoRecipientImport)]
public sealed class UndoImportModel(TrackerContext db, TimeProvider clock) : DecisionPage<NothingAsked>(db, clock)
{
    [FromRoute]
    public Guid Job { get; init; }

    public ListImport Import { get; private set; } = default!;

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync()
    {
        ListImportRules.UndoneAlready.BrokenIf(!Import.CanBeUndone);
        var former = JsonSerializer.Deserialize<IReadOnlyList<FormerRecipient>>(Import.Former!)!;

        Decision.PutListBack(former, Import.ImportedHash!, await Db.AwardForms.SingleAsync(f => f.Id == Decision.FormId));
        await Db.SetDroppedLinesFreeAsync(Decision);
        Import.Undone(Clock.GetUtcNow());
        Db.Actor.Import = new ImportNote(Import.FileName, Import.Sha256, Import.Rows, Decision.Id, Decision.ScopeId);
        await Db.SaveChangesAsync();

        return RedirectToPage("ImportProgress", new { Id, Job });
    }

    protected override bool IsFor(AwardDecisionState state) => state is AwardDecisionState.Draft or AwardDecisionState.Reported;

    protected override async Task<bool> IsThereAsync()
    {
        if (!await base.IsThereAsync())
            return false;

        var import = await Db.OwnJobs().Where(j => j.Id == Job && j.State == JobState.Done).Join(Db.OwnListImports(), j => j.PayloadId, i => i.Id, (_, i) => i).SingleOrDefaultAsync(i => i.DecisionId == Id);
        Import = import!;

        return import is not null && (HttpMethods.IsPost(Request.Method) || import.CanBeUndone);
    }

    protected override IQueryable<AwardDecision> Load(IQueryable<AwardDecision> decisions) => decisions.Include(d => d.Recipients.OrderBy(r => r.Order)).Include(d => d.Overrides).AsSplitQuery();
}
