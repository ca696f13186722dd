using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using ProgramTracker.Data;
using ProgramTracker.Data.Conferences;
using ProgramTracker.Data.Programmes;
using ProgramTracker.Data.Scope;
using ProgramTracker.Domain.Dates;
using ProgramTracker.Domain.Movements;
using ProgramTracker.Domain.Programmes;
using ProgramTracker.Web.Pages.Documents;
using ProgramTracker.Web.Permissions;

namespace ProgramTracker.Web.Pages.Movements;

/// <summary>A movement with everything that cites it.</summary>
[Requires(Permission.ViewMovements)]
public sealed class DetailsModel(TrackerContext db) : PageModel
{
    private const int Most = 100;

    public Movement Movement { get; private set; } = default!;
    public string? Document { get; private set; }
    public string Owner { get; private set; } = "";
    public Listed<ConferenceRow> Conferences { get; private set; } = Listed<ConferenceRow>.None;
    public Listed<ProgrammeRow> Programmes { get; private set; } = Listed<ProgrammeRow>.None;

    /// <summary>The field of another form, open in another tab, that waits for this record.</summary>
    [FromQuery]
    public string? Picks { get; set; }

    public bool MayDescribe => User.May(Permission.DescribeMovement) && db.Actor.MayWriteFor(Movement.OwnerId);

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await db.Movements.AsNoTracking().SingleOrDefaultAsync(m => m.Id == id, cancellationToken) is not { } movement)
            return NotFound();

        Movement = movement;
        Document = await db.Documents.Where(d => d.Id == movement.DocumentId).Select(d => d.NumberCanonical ?? d.NumberRaw).SingleOrDefaultAsync(cancellationToken);
        Owner = await db.Organisations.Where(o => o.Id == movement.OwnerId).Select(o => o.Name).SingleAsync(cancellationToken);
        Conferences = await db.Conferences.AsNoTracking()
            .Where(c => c.Reviews.Any(review => review.MovementId == id))
            .LatestFirst()
            .Select(c => new ConferenceRow(c.Id, c.Title, c.HeldOn))
            .ListAsync(Most, cancellationToken);
        Programmes = await db.Programmes.AsNoTracking()
            .Where(p => p.Movements.Any(carried => carried.MovementId == id))
            .LatestFirst()
            .Select(p => new ProgrammeRow(p.Id, p.NumberCanonical ?? p.NumberRaw, p.Title, p.State, p.From, p.To))
            .ListAsync(Most, cancellationToken);

        return Page();
    }

    public sealed record ConferenceRow(Guid Id, string Title, PartialDate HeldOn);

    public sealed record ProgrammeRow(Guid Id, string? Number, string Title, ProgrammeState State, PartialDate From, PartialDate To);
}
