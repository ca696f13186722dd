using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using ProgramTracker.Data;
using ProgramTracker.Data.Conferences;
using ProgramTracker.Data.Scope;
using ProgramTracker.Domain.Conferences;
using ProgramTracker.Web.Audit;
using ProgramTracker.Web.Permissions;

namespace ProgramTracker.Web.Pages.Conferences;

/// <summary>Where the address of a merged conference leads: into which one it was merged, by whom and why.</summary>
[Requires(Permission.ViewConferences)]
public sealed class MergedModel(TrackerContext db, AuditWords words) : PageModel
{
    public Conference Conference { get; private set; } = default!;

    public Conference Stays { get; private set; } = default!;

    public string? Reason { get; private set; }

    /// <summary>Who merged it and when, as far as the reader may see it.</summary>
    public (string By, DateTimeOffset At)? Act { get; private set; }

    public bool MaySeparate { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        var merged = await db.Conferences.IncludingMerged().AsNoTracking().Include(c => c.BroughtOver).SingleOrDefaultAsync(c => c.Id == id, cancellationToken);
        if (merged is null)
            return NotFound();
        if (await db.Conferences.AsNoTracking().Include(c => c.Merges).SingleOrDefaultAsync(c => c.Id == merged.MergedIntoId, cancellationToken) is not { } stays)
            return RedirectToPage("Details", new { id });

        (Conference, Stays) = (merged, stays);
        Reason = stays.Merges.FirstOrDefault(merge => merge.TwinId == id)?.Reason;
        var act = await db.AuditEntries.AsNoTracking()
            .Where(entry => entry.SubjectId == id && entry.Verb == Permission.MergeConferences)
            .OrderByDescending(entry => entry.At)
            .Select(entry => new { entry.At, entry.UserId, entry.Detail!.ActorName })
            .FirstOrDefaultAsync(cancellationToken);
        Act = act is null ? null : (words.Actor(act.UserId, act.ActorName), act.At);
        MaySeparate = User.May(Permission.SeparateConferences) && db.Actor.MayWriteFor(merged.OwnerId) && db.Actor.MayWriteFor(stays.OwnerId);

        return Page();
    }
}
