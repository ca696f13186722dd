using Microsoft.EntityFrameworkCore;
using ProgramTracker.Data.Schema;
using ProgramTracker.Domain.Conferences;
using ProgramTracker.Domain.Dates;
using ProgramTracker.Domain.Text;

namespace ProgramTracker.Data.Conferences;

/// <summary>By what a conference may be known to be recorded already.</summary>
/// <param name="Id">The record itself; none before it is saved.</param>
public sealed record ConferenceTraits(
    Guid? Id, string Title, PartialDate HeldOn, string? Place, Guid? PlaceAreaId, IReadOnlyList<Guid> ProgrammeIds, IReadOnlyList<Guid> DocumentIds, IReadOnlyList<Guid> MovementIds)
{
    public static ConferenceTraits Of(Conference conference) => new(
        conference.Id, conference.Title, conference.HeldOn, conference.Place, conference.PlaceAreaId,
        [.. conference.Reviews.Select(r => r.ProgrammeId).OfType<Guid>()], [.. conference.Reviews.Select(r => r.DocumentId).OfType<Guid>()],
        [.. conference.Reviews.Select(r => r.MovementId).OfType<Guid>()]);
}

/// <summary>Query phrases about a conference that may be recorded twice.</summary>
public static class ConferenceTwins
{
    /// <summary>
    /// How much of the trigrams of title and place two records of one conference share at least. Two clerks who write one title in their own words stay above it; yearly reviews of two
    /// bodies, which differ by a name, may too, and are told apart once.
    /// </summary>
    private const double AlikeEnough = 0.6;

    /// <summary>
    /// Records that may be of the same conference, of those the actor sees: not called off, on a day that may be the same as far as it is known, and at the same place or in the same province,
    /// or of the same thing under review, or of a like title. Where one of the days is not known, the place alone is no sign. Those that were told apart are left out.
    /// </summary>
    public static IQueryable<Conference> LikelyTwins(this TrackerContext db, ConferenceTraits of)
    {
        var (year, month, day) = (of.HeldOn.Year, of.HeldOn.Month, of.HeldOn.Day);
        var (title, place) = (VietnameseText.SearchKey($"{of.Title} {of.Place}"), of.Place is null ? null : Search.Escaped(VietnameseText.Clean(of.Place)));
        var distinctions = db.Set<ConferenceDistinction>();

        return db.Conferences
            .Where(c => c.Id != of.Id && c.State != ConferenceState.Cancelled)
            .Where(c => (year != null || month != null) && (c.HeldOn.Year != null || c.HeldOn.Month != null))
            .Where(c => (year == null || c.HeldOn.Year == null || c.HeldOn.Year == year)
                && (month == null || c.HeldOn.Month == null || c.HeldOn.Month == month)
                && (day == null || c.HeldOn.Day == null || c.HeldOn.Day == day))
            .Where(c => (day != null && c.HeldOn.Day != null
                    && ((of.PlaceAreaId != null && c.PlaceAreaId == of.PlaceAreaId) || (place != null && EF.Functions.ILike(c.Place!, place, @"\"))))
                || c.Reviews.Any(r => of.ProgrammeIds.Contains(r.ProgrammeId!.Value) || of.DocumentIds.Contains(r.DocumentId!.Value) || of.MovementIds.Contains(r.MovementId!.Value))
                || EF.Functions.TrigramsSimilarity(EF.Property<string>(c, Search.Column), title) >= AlikeEnough)
            .Where(c => !distinctions.Any(d => (d.ConferenceId == of.Id && d.OtherId == c.Id) || (d.ConferenceId == c.Id && d.OtherId == of.Id)));
    }
}
