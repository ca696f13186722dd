using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using ProgramTracker.Data;
using ProgramTracker.Data.Conferences;
using ProgramTracker.Data.Exemplars;
using ProgramTracker.Data.Scope;
using ProgramTracker.Domain.Dates;
using ProgramTracker.Domain.Exemplars;
using ProgramTracker.Web.Permissions;

namespace ProgramTracker.Web.Pages.Exemplars;

/// <summary>What it is, where it stands, the stages of its life with what is behind each, its points, its assessments, and what has to do with it.</summary>
[Requires(Permission.ViewExemplars)]
public sealed class DetailsModel(TrackerContext db) : PageModel
{
    public Exemplar Exemplar { get; private set; } = default!;
    public string? Area { get; private set; }
    public string? Host { get; private set; }
    public string Owner { get; private set; } = "";
    public Named? Movement { get; private set; }
    public Named? Origin { get; private set; }
    public Named? MergedInto { get; private set; }

    /// <summary>Those that were merged into it.</summary>
    public IReadOnlyList<Named> Absorbed { get; private set; } = [];

    /// <summary>Numbers of the documents behind the stages, by their id.</summary>
    public IReadOnlyDictionary<Guid, string> Documents { get; private set; } = new Dictionary<Guid, string>();

    public IReadOnlyDictionary<Guid, string> Programmes { get; private set; } = new Dictionary<Guid, string>();

    /// <summary>Its own points, the latest year first; each year for itself.</summary>
    public IReadOnlyList<YearOfPoints> Years { get; private set; } = [];

    public IReadOnlyList<ConferenceRow> Conferences { get; private set; } = [];
    public IReadOnlyList<AwardNamed> Awards { get; private set; } = [];

    /// <summary>The field of another form, open in another tab, that waits for this record.</summary>
    [FromQuery]
    public string? Picks { get; set; }

    public bool MayAdvance => !Exemplar.IsOver && May(Permission.AdvanceExemplar);
    public bool MayDescribe => May(Permission.DescribeExemplar);
    public bool MayCount => Exemplar.Kind == ExemplarKind.Model && May(Permission.CountExemplarPoints);
    public bool MayAssess => May(Permission.AssessExemplar);
    public bool MayRelate => May(Permission.RelateExemplar);

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        var exemplar = await db.Exemplars.AsNoTracking()
            .Include(e => e.Stages.OrderByDescending(s => s.Order))
            .Include(e => e.Assessments.OrderByDescending(a => a.Year))
            .Include(e => e.Conferences)
            .Include(e => e.Awards)
            .AsSplitQuery()
            .SingleOrDefaultAsync(e => e.Id == id, cancellationToken);
        if (exemplar is null)
            return NotFound();

        Exemplar = exemplar;
        Area = await db.Areas.Where(a => a.Id == exemplar.AreaId).Select(a => a.Name).SingleOrDefaultAsync(cancellationToken);
        var names = await db.Organisations.Where(o => o.Id == exemplar.HostId || o.Id == exemplar.OwnerId).ToDictionaryAsync(o => o.Id, o => o.Name, cancellationToken);
        (Host, Owner) = (exemplar.HostId is { } host ? names[host] : null, names[exemplar.OwnerId]);
        Movement = await db.Movements.Where(m => m.Id == exemplar.MovementId).Select(m => new Named(m.Id, m.Name)).SingleOrDefaultAsync(cancellationToken);
        Origin = await db.Exemplars.Where(e => e.Id == exemplar.OriginId).Select(e => new Named(e.Id, e.Name)).SingleOrDefaultAsync(cancellationToken);
        MergedInto = await db.Exemplars.Where(e => e.Id == exemplar.MergedIntoId).Select(e => new Named(e.Id, e.Name)).SingleOrDefaultAsync(cancellationToken);
        Absorbed = await db.Exemplars.Where(e => e.MergedIntoId == id).OrderBy(e => e.Name).Select(e => new Named(e.Id, e.Name)).ToListAsync(cancellationToken);
        await ReadStagesAsync(cancellationToken);
        Years = await db.Set<ExemplarPoint>()
            .Where(p => p.ExemplarId == id)
            .GroupBy(p => p.Year)
            .OrderByDescending(year => year.Key)
            .Select(year => new YearOfPoints(year.Key, year.Count(p => p.Points > 0), year.Sum(p => (long)p.Points), year.Sum(p => (long)(p.Groups ?? 0)), year.Sum(p => (long)(p.Members ?? 0))))
            .ToListAsync(cancellationToken);
        var conferences = exemplar.Conferences.Select(c => c.ConferenceId).ToList();
        Conferences = await db.Conferences.IncludingMerged().Where(c => conferences.Contains(c.Id)).LatestFirst().Select(c => new ConferenceRow(c.Id, c.Title, c.HeldOn)).ToListAsync(cancellationToken);
        Awards = await db.AwardsOf([.. exemplar.Awards.Select(a => a.RecipientId)]).ToListAsync(cancellationToken);

        return Page();
    }

    private async Task ReadStagesAsync(CancellationToken cancellationToken)
    {
        var papers = Exemplar.Stages.Select(s => s.DocumentId).OfType<Guid>().ToList();
        Documents = await db.Documents.Where(d => papers.Contains(d.Id)).ToDictionaryAsync(d => d.Id, d => d.NumberCanonical ?? d.NumberRaw, cancellationToken);
        var programmes = Exemplar.Stages.Select(s => s.ProgrammeId).OfType<Guid>().ToList();
        Programmes = await db.Programmes.Where(p => programmes.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.NumberCanonical ?? p.NumberRaw ?? p.Title, cancellationToken);
    }

    private bool May(string permission) => User.May(permission) && db.Actor.MayWriteFor(Exemplar.OwnerId);

    public sealed record Named(Guid Id, string Name);

    /// <param name="Areas">How many areas have a point.</param>
    public sealed record YearOfPoints(int Year, int Areas, long Points, long Groups, long Members);

    public sealed record ConferenceRow(Guid Id, string Title, PartialDate HeldOn);
}
