using ProgramTracker.Data.Accounts;
using ProgramTracker.Domain.Organisations;

namespace ProgramTracker.Data.Audit;

/// <summary>
/// Audits what happens to an account without a change of its row: signing in and out, a refused password. The entry goes with the next save, in its transaction.
/// Neither passwords nor typed names are kept.
/// </summary>
public sealed class AccountEvents(TrackerContext db, TimeProvider clock)
{
    /// <summary>Whose account it is when the typed name belongs to nobody.</summary>
    public static readonly Guid Nobody = Guid.Empty;

    /// <summary>The actor's verb becomes <paramref name="verb"/>, also for what else is saved with the entry.</summary>
    public void Add(string verb, Guid accountId)
    {
        db.Actor.Does(verb);
        db.Add(AuditEntry.By(db.Actor, clock.GetUtcNow(), nameof(User), accountId, Area.NationId, Area.NationId, null, null));
    }
}
