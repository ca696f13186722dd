using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ProgramTracker.Data;
using ProgramTracker.Data.Conferences;
using ProgramTracker.Data.Scope;
using ProgramTracker.Domain.Conferences;
using ProgramTracker.Web.Permissions;

namespace ProgramTracker.Web.Pages.Conferences;

/// <summary>On a conference's own page: which records may be of the same conference, which were merged into it, which were told apart.</summary>
public sealed class ConferenceTwinsViewComponent(TrackerContext db) : ViewComponent
{
    /// <param name="conference">With what it reviews.</param>
    public async Task<IViewComponentResult> InvokeAsync(Conference conference)
    {
        var cancelled = HttpContext.RequestAborted;
        var mayMerge = UserClaimsPrincipal.May(Permission.MergeConferences) && db.Actor.MayWriteFor(conference.OwnerId);
        var twins = mayMerge && conference.State != ConferenceState.Cancelled ? await ConferenceTwin.OfAsync(ConferenceTraits.Of(conference), db, cancelled) : [];
        var merged = await db.Conferences.IncludingMerged().Where(c => c.MergedIntoId == conference.Id).OrderBy(c => c.Id).Select(c => new Named(c.Id, c.Title)).ToListAsync(cancelled);
        var distinctions = db.Set<ConferenceDistinction>();
        var apart = mayMerge
            ? await db.Conferences
                .Where(c => distinctions.Any(d => (d.ConferenceId == conference.Id && d.OtherId == c.Id) || (d.OtherId == conference.Id && d.ConferenceId == c.Id)))
                .OrderBy(c => c.Id).Select(c => new Named(c.Id, c.Title)).ToListAsync(cancelled)
            : [];

        return View("/Pages/Conferences/_Twins.cshtml", new Found(conference.Id, twins, merged, apart, mayMerge));
    }

    /// <param name="MayMerge">Whether the reader may write the conference.</param>
    public sealed record Found(Guid Id, IReadOnlyList<ConferenceTwin> Twins, IReadOnlyList<Named> Merged, IReadOnlyList<Named> Apart, bool MayMerge);

    public sealed record Named(Guid Id, string Title);
}
