using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using ProgramTracker.Data;
using ProgramTracker.Data.Scope;
using ProgramTracker.Domain.Exemplars;
using ProgramTracker.Web.Permissions;

namespace ProgramTracker.Web.Pages.Exemplars;

/// <summary>What it is, where it stands, and the stages of its life with the document behind each.</summary>
[Requires(Permission.ViewExemplars)]
public sealed class DetailsModel(TrackerContext db) : PageModel
{
    public Exemplar Exemplar { get; private set; } = default!;
    public string? Area { get; private set; }
    public string? Host { get; private set; }
    public string Owner { get; private set; } = "";

    /// <summary>Numbers of the documents behind the stages, by their id.</summary>
    public IReadOnlyDictionary<Guid, string> Documents { get; private set; } = new Dictionary<Guid, string>();

    public bool MayAdvance =>
        Exemplar.Stage is not (ExemplarStage.Ended or ExemplarStage.Merged) && User.May(Permission.AdvanceExemplar) && db.Actor.MayWriteFor(Exemplar.OwnerId);

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        var exemplar = await db.Exemplars.AsNoTracking().Include(e => e.Stages.OrderByDescending(s => s.Order)).SingleOrDefaultAsync(e => e.Id == id, cancellationToken);
        if (exemplar is null)
            return NotFound();

        Exemplar = exemplar;
        Area = await db.Areas.Where(a => a.Id == exemplar.AreaId).Select(a => a.Name).SingleOrDefaultAsync(cancellationToken);
        var names = await db.Organisations.Where(o => o.Id == exemplar.HostId || o.Id == exemplar.OwnerId).ToDictionaryAsync(o => o.Id, o => o.Name, cancellationToken);
        (Host, Owner) = (exemplar.HostId is { } host ? names[host] : null, names[exemplar.OwnerId]);
        var papers = exemplar.Stages.Select(s => s.DocumentId).OfType<Guid>().ToList();
        Documents = await db.Documents.Where(d => papers.Contains(d.Id)).ToDictionaryAsync(d => d.Id, d => d.NumberCanonical ?? d.NumberRaw, cancellationToken);

        return Page();
    }
}
