using Microsoft.EntityFrameworkCore;
using ProgramTracker.Data;
using ProgramTracker.Data.Conferences;
using ProgramTracker.Data.FollowUp;
using ProgramTracker.Data.Organisations;
using ProgramTracker.Domain.FollowUp;

namespace ProgramTracker.Web.Pages.Tasks;

/// <summary>Where the tasks and directions of a list come from: the conference, conclusion, programme and organisation that its address names, as their pages link to it.</summary>
/// <param name="OrganisationIds">The organisation with those that it followed.</param>
/// <param name="Said">Each filter by its name in the address, and what it is called.</param>
public sealed record TaskOrigin(Guid? ConferenceId, Guid? ConclusionId, Guid? ProgrammeId, Guid? OrganisationId, IReadOnlyList<Guid> OrganisationIds, IReadOnlyList<TaskOrigin.Filter> Said)
{
    public static readonly TaskOrigin None = new(null, null, null, null, [], []);

    public bool IsSaid => Said.Count > 0;

    /// <summary>A record that is not there for the actor filters all the same, to nothing; it has no name.</summary>
    public static async Task<TaskOrigin> OfAsync(HttpRequest request, TrackerContext db, DateOnly today, CancellationToken cancellationToken)
    {
        var (conference, conclusion, programme, organisation) = (IdIn("conference"), IdIn("conclusion"), IdIn("programme"), IdIn("organisation"));
        Filter?[] said =
        [
            conference is { } held ? new("conference", held, await db.Conferences.Where(c => c.Id == held).Select(c => c.Title).SingleOrDefaultAsync(cancellationToken)) : null,
            conclusion is { } words ? new("conclusion", words, await db.Conferences.SelectMany(c => c.Conclusions).Where(c => c.Id == words).Select(c => c.Wording).SingleOrDefaultAsync(cancellationToken)) : null,
            programme is { } led ? new("programme", led, await db.Programmes.Where(p => p.Id == led).Select(p => (p.NumberCanonical ?? p.NumberRaw) + ": " + p.Title).SingleOrDefaultAsync(cancellationToken)) : null,
            organisation is { } body ? new("organisation", body, await db.Organisations.Where(o => o.Id == body).Select(o => o.Name).SingleOrDefaultAsync(cancellationToken)) : null,
        ];

        return new TaskOrigin(conference, conclusion, programme, organisation, organisation is { } id ? await db.WithPredecessorsAsync([id], today, cancellationToken) : [], [.. said.OfType<Filter>()]);

        Guid? IdIn(string name) => Guid.TryParse(request.Query[name], out var id) ? id : null;
    }

    /// <param name="Id"><see cref="Guid.Empty"/> for what comes from no such record.</param>
    /// <param name="Name">As the record is called; none where it is not there.</param>
    public sealed record Filter(string Key, Guid Id, string? Name);
}

/// <summary>The same filters as query phrases.</summary>
internal static class FromOrigin
{
    /// <summary>Those of the conference, of the conclusion and of the programme; of none where the address says so.</summary>
    public static IQueryable<FollowUpTask> From(this IQueryable<FollowUpTask> tasks, TaskOrigin origin, TrackerContext db)
    {
        if (origin.ConferenceId is { } conference)
            tasks = tasks.Where(t => conference == Guid.Empty ? t.ConferenceId == null : t.ConferenceId == conference);
        if (origin.ConclusionId is { } conclusion)
            tasks = tasks.Where(t => t.ConclusionId == conclusion);
        if (origin.ProgrammeId == Guid.Empty)
            tasks = tasks.Where(t => !db.Conferences.Any(c => c.Id == t.ConferenceId && c.Reviews.Any(r => r.ProgrammeId != null)));
        else if (origin.ProgrammeId is { } programme)
            tasks = tasks.Where(t => db.Conferences.Under(programme).Any(c => c.Id == t.ConferenceId));

        return tasks;
    }

    public static IQueryable<DirectionDuty> From(this IQueryable<DirectionDuty> duties, TaskOrigin origin, TrackerContext db)
    {
        if (origin.ConferenceId is { } conference)
            duties = duties.Where(d => d.ConferenceId == conference);
        if (origin.ConclusionId is { } conclusion)
            duties = duties.Where(d => d.DirectionId == conclusion);
        if (origin.ProgrammeId == Guid.Empty)
            duties = duties.Where(d => !db.Conferences.Any(c => c.Id == d.ConferenceId && c.Reviews.Any(r => r.ProgrammeId != null)));
        else if (origin.ProgrammeId is { } programme)
            duties = duties.Where(d => db.Conferences.Under(programme).Any(c => c.Id == d.ConferenceId));

        return duties;
    }
}
