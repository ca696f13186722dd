using Microsoft.EntityFrameworkCore;
using ProgramTracker.Data;
using ProgramTracker.Data.Conferences;
using ProgramTracker.Data.Scope;
using ProgramTracker.Domain.Conferences;
using ProgramTracker.Domain.Dates;

namespace ProgramTracker.Web.Pages.Conferences;

/// <summary>A record that may be of the same conference, as a clerk tells it by.</summary>
/// <param name="Owner">Who keeps it, and is asked where the reader may not write it.</param>
/// <param name="Reviewed">What it reviews, by name.</param>
public sealed record ConferenceTwin(
    Guid Id, string Title, PartialDate HeldOn, string? Place, string? Area, ConferenceState State, string Owner, bool IsOurs, IReadOnlyList<string> Reviewed)
{
    private const int Most = 5;

    /// <summary>The likeliest first: those whose day is fully known, then by their key.</summary>
    public static async Task<IReadOnlyList<ConferenceTwin>> OfAsync(ConferenceTraits traits, TrackerContext db, CancellationToken cancellationToken = default)
    {
        var found = await db.LikelyTwins(traits).AsNoTracking()
            .OrderBy(c => c.HeldOn.Day == null).ThenBy(c => c.Id).Take(Most)
            .Select(c => new
            {
                c.Id,
                c.Title,
                c.HeldOn,
                c.Place,
                Area = db.Areas.Where(a => a.Id == c.PlaceAreaId).Select(a => a.ShortName).FirstOrDefault(),
                c.State,
                c.OwnerId,
                Owner = db.Organisations.Where(o => o.Id == c.OwnerId).Select(o => o.Name).First(),
                Reviewed = c.Reviews.OrderBy(r => r.Order).Select(r => db.Programmes.Where(p => p.Id == r.ProgrammeId).Select(p => p.NumberCanonical ?? p.Title).FirstOrDefault()
                    ?? db.Documents.Where(d => d.Id == r.DocumentId).Select(d => d.NumberCanonical ?? d.Title).FirstOrDefault()
                    ?? db.Movements.Where(m => m.Id == r.MovementId).Select(m => m.Name).FirstOrDefault() ?? r.Field).ToList(),
            })
            .ToListAsync(cancellationToken);

        return [.. found.Select(c => new ConferenceTwin(
            c.Id, c.Title, c.HeldOn, c.Place, c.Area, c.State, c.Owner, db.Actor.MayWriteFor(c.OwnerId), [.. c.Reviewed.OfType<string>()]))];
    }
}

/// <summary>Records that may be of the same conference, shown once before a new one is begun.</summary>
/// <param name="Anyway">The words of the button by which it is begun all the same.</param>
public sealed record SeenTwins(IReadOnlyList<ConferenceTwin> Twins, string Anyway);
