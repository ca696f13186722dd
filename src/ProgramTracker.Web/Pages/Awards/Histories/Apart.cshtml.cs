using ProgramTracker.Data;
using ProgramTracker.Domain.Awards;
using ProgramTracker.Web.Permissions;

namespace ProgramTracker.Web.Pages.Awards.Histories;

/// <summary>Says that two rows name two; neither page asks again.</summary>
[Requires(Permission.TellRecipientsApart)]
public sealed class ApartModel(TrackerContext db, TimeProvider clock) : PairPage(db, clock)
{
    protected override Task<RecipientTie> SayAsync(IReadOnlyList<Guid> one, IReadOnlyList<Guid> other, string by, Guid ownerId, DateOnly today) =>
        Task.FromResult(RecipientTie.NotTheSame(One, Other, one.Contains(OtherId), by, ownerId, today));
}
