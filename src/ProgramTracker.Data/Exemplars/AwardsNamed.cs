using Microsoft.EntityFrameworkCore;
using ProgramTracker.Data.Awards;
using ProgramTracker.Data.Schema;
using ProgramTracker.Domain.Awards;
using ProgramTracker.Domain.Dates;

namespace ProgramTracker.Data.Exemplars;

/// <summary>A recipient in an issued decision: what a clerk tells it from its namesakes by.</summary>
public sealed record AwardNamed(Guid RecipientId, Guid DecisionId, string Name, string? PostAndUnit, string? Form, string? Number, PartialDate DecidedOn);

/// <summary>Query phrases about the awards that name an exemplar.</summary>
public static class AwardsNamed
{
    /// <summary>The recipients whose name holds these words, as far as the actor sees them; of issued decisions only, whose lists no longer change.</summary>
    public static IQueryable<AwardNamed> AwardsNaming(this TrackerContext db, string words) => db.Named(db.Set<Recipient>().AsNoTracking().Matching(words).Where(r => db.AwardDecisions.Any(d => d.Id == r.DecisionId && d.State == AwardDecisionState.Issued)));

    /// <summary>These recipients, as far as the actor sees them, also those whose award was taken back since.</summary>
    public static IQueryable<AwardNamed> AwardsOf(this TrackerContext db, IReadOnlyCollection<Guid> recipientIds) => db.Named(db.Set<Recipient>().AsNoTracking().Where(r => recipientIds.Contains(r.Id)));

    /// <summary>The latest decision first.</summary>
    private static IQueryable<AwardNamed> Named(this TrackerContext db, IQueryable<Recipient> recipients) =>
        recipients
            .Join(db.AwardDecisions.Kept(), r => r.DecisionId, d => d.Id, (r, d) => new { r, d })
            .OrderByDescending(pair => pair.d.DecidedOn.Year).ThenBy(pair => pair.r.Name).ThenBy(pair => pair.r.Id)
            .Select(pair => new AwardNamed(
                pair.r.Id,
                pair.d.Id,
                pair.r.Name,
                pair.r.PostAndUnit,
                db.AwardForms.Where(f => f.Id == pair.d.FormId).Select(f => f.Name).FirstOrDefault(),
                pair.d.NumberCanonical ?? pair.d.NumberRaw,
                pair.d.DecidedOn));
}
