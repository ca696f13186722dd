using ProgramTracker.Data;
using ProgramTracker.Data.Awards;
using ProgramTracker.Domain.Awards;
using ProgramTracker.Web.Permissions;

namespace ProgramTracker.Web.Pages.Awards.Histories;

/// <summary>Says that two rows name the same: their histories become one.</summary>
[Requires(Permission.TieRecipients)]
public sealed class SameModel(TrackerContext db, TimeProvider clock) : PairPage(db, clock)
{
    protected override async Task<RecipientTie> SayAsync(IReadOnlyList<Guid> one, IReadOnlyList<Guid> other, string by, Guid ownerId, DateOnly today) =>
        RecipientTie.Same(One, Other, await Db.AreToldApartAsync(one, other), by, ownerId, today);
}
