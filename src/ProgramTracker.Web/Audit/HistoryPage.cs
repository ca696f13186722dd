using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using ProgramTracker.Data;
using ProgramTracker.Data.Audit;
using ProgramTracker.Web.Lists;

namespace ProgramTracker.Web.Audit;

/// <summary>Who changed what of a record and when, newest first, as far as the actor may see it; shown by <c>_History</c>.</summary>
public abstract class HistoryPage(TrackerContext db, ChangeReader reader, AuditWords words) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty(SupportsGet = true, Name = "p")]
    public int PageNumber { get; set; } = 1;

    public Paged<AuditEntry> Entries { get; private set; } = Paged<AuditEntry>.Empty;

    /// <summary>What each of the entries changed, in their order.</summary>
    public IReadOnlyList<IReadOnlyList<ReadableChange>> Changes { get; private set; } = [];

    protected TrackerContext Db => db;

    public string Actor(AuditEntry entry) => words.Actor(entry.UserId, entry.Detail?.ActorName ?? "");

    /// <summary>What was done, as an official would say it.</summary>
    public virtual string Deed(AuditEntry entry) => words.Verb(entry.Verb);

    /// <param name="related">Records whose changes belong to this one's history: its files, and what stands under it.</param>
    /// <param name="hiddenParts">Kinds of parts whose values this reader may not see.</param>
    /// <param name="cancellationToken">Ends it.</param>
    protected async Task LoadAsync(IQueryable<Guid> related, IReadOnlyList<string> hiddenParts, CancellationToken cancellationToken)
    {
        Entries = await db.AuditEntries.AsNoTracking()
            .Include(entry => entry.Detail)
            .Where(entry => entry.SubjectId == Id || related.Contains(entry.SubjectId))
            .OrderByDescending(entry => entry.At)
            .ThenByDescending(entry => entry.Id)
            .PageAsync(PageNumber, cancellationToken);
        Changes = await reader.ReadAsync([.. Entries.Rows.Select(entry => new Save(entry.SubjectType, entry.Detail?.Before, entry.Detail?.After))], hiddenParts, cancellationToken);
    }
}
