using Microsoft.EntityFrameworkCore;
using ProgramTracker.Data;
using ProgramTracker.Data.Conferences;
using ProgramTracker.Domain.Conferences;
using ProgramTracker.Domain.Dates;

namespace ProgramTracker.Web.Pages.Conferences;

/// <summary>The conference before on the same programme, document or movement: what it promised, how far that came, and which limits it named.</summary>
public sealed record LastTime(Conference Conference, IReadOnlyList<Conclusion> Promises, IReadOnlyList<Assessment> Limits, IReadOnlyDictionary<Guid, GivenTask> Tasks)
{
    /// <summary>Of the latest on the same matter, so many are looked at for one that was held before; more share no matter with a date.</summary>
    private const int Looked = 50;

    public int OpenTasks => Tasks.Values.Count(task => task.EndedOn is null);

    /// <summary>
    /// None where nothing is under review yet, or where nothing that was held on it before promised anything or named a limit. Of two days that are known in part and may be the same, or of which a year is not known, the one recorded first came first.
    /// Looked for among the records of the same scope: the nation's last review is not that of a province.
    /// </summary>
    public static async Task<LastTime?> BeforeAsync(Conference conference, TrackerContext db, CancellationToken cancellationToken = default)
    {
        var programmes = conference.Reviews.Select(r => r.ProgrammeId).OfType<Guid>().ToList();
        var documents = conference.Reviews.Select(r => r.DocumentId).OfType<Guid>().ToList();
        var movements = conference.Reviews.Select(r => r.MovementId).OfType<Guid>().ToList();
        if (programmes.Count + documents.Count + movements.Count == 0)
            return null;

        var held = await db.Conferences.AsNoTracking().TookPlace()
            .Where(c => c.Id != conference.Id && c.ScopeId == conference.ScopeId && c.Reviews.Any(r =>
                programmes.Contains(r.ProgrammeId!.Value) || documents.Contains(r.DocumentId!.Value) || movements.Contains(r.MovementId!.Value)))
            .Where(c => c.Conclusions.Any(said => said.Fate != ConclusionFate.Information && said.Fate != ConclusionFate.Undecided) || c.Assessments.Any(a => a.Kind == AssessmentKind.Limit))
            .LatestFirst()
            .Select(c => new { c.Id, c.HeldOn })
            .Take(Looked)
            .ToListAsync(cancellationToken);
        if (held.Find(c => IsBefore(c.Id, c.HeldOn, conference)) is not { } before)
            return null;

        var last = await db.Conferences.AsNoTracking().Include(c => c.Conclusions.OrderBy(part => part.Order)).Include(c => c.Assessments.OrderBy(part => part.Order)).AsSplitQuery()
            .SingleAsync(c => c.Id == before.Id, cancellationToken);

        return new LastTime(
            last,
            [.. last.Conclusions.Where(c => c.Fate is not (ConclusionFate.Information or ConclusionFate.Undecided))],
            [.. last.Assessments.Where(a => a.Kind == AssessmentKind.Limit)],
            await GivenTask.OfAsync(last.Id, db));
    }

    /// <summary>Keys grow with the time of recording.</summary>
    private static bool IsBefore(Guid id, PartialDate heldOn, Conference conference) =>
        heldOn.Latest < conference.HeldOn.Earliest
        || (!(heldOn.Earliest > conference.HeldOn.Latest) && (!heldOn.IsFull || !conference.HeldOn.IsFull) && id.CompareTo(conference.Id) < 0);
}
