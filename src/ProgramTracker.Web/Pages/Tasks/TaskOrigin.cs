using Microsoft.EntityFrameworkCore;
using ProgramTracker.Data;
using ProgramTracker.Data.Organisations;

namespace ProgramTracker.Web.Pages.Tasks;

/// <summary>Where the tasks and directions of a list come from: the conference, programme and organisation that its address names, as their pages link to it.</summary>
/// <param name="OrganisationIds">The organisation with those that it followed.</param>
/// <param name="Said">Each filter by its name in the address, and what it is called.</param>
public sealed record TaskOrigin(Guid? ConferenceId, Guid? ProgrammeId, Guid? OrganisationId, IReadOnlyList<Guid> OrganisationIds, IReadOnlyList<TaskOrigin.Filter> Said)
{
    public static readonly TaskOrigin None = new(null, null, null, [], []);

    public bool IsSaid => Said.Count > 0;

    /// <summary>A record that is not there for the actor filters all the same, to nothing; it has no name.</summary>
    public static async Task<TaskOrigin> OfAsync(HttpRequest request, TrackerContext db, DateOnly today, CancellationToken cancellationToken)
    {
        var (conference, programme, organisation) = (IdIn("conference"), IdIn("programme"), IdIn("organisation"));
        var said = new List<Filter>();
        if (conference is not null)
            said.Add(new("conference", conference.Value, await db.Conferences.Where(c => c.Id == conference).Select(c => c.Title).SingleOrDefaultAsync(cancellationToken)));
        if (programme is not null)
            said.Add(new("programme", programme.Value, await db.Programmes.Where(p => p.Id == programme).Select(p => (p.NumberCanonical ?? p.NumberRaw) + ": " + p.Title).SingleOrDefaultAsync(cancellationToken)));
        if (organisation is not null)
            said.Add(new("organisation", organisation.Value, await db.Organisations.Where(o => o.Id == organisation).Select(o => o.Name).SingleOrDefaultAsync(cancellationToken)));

        return new TaskOrigin(conference, programme, organisation, organisation is { } id ? await db.WithPredecessorsAsync([id], today, cancellationToken) : [], said);

        Guid? IdIn(string name) => Guid.TryParse(request.Query[name], out var id) ? id : null;
    }

    /// <param name="Name">As the record is called; none where it is not there.</param>
    public sealed record Filter(string Key, Guid Id, string? Name);
}
