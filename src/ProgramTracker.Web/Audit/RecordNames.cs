using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using ProgramTracker.Data;
using ProgramTracker.Data.Accounts;
using ProgramTracker.Data.Conferences;

namespace ProgramTracker.Web.Audit;

/// <summary>How the records are called that entries speak of, as far as the actor may see them.</summary>
public static partial class RecordNames
{
    /// <summary>The keys that stand in the values of entries.</summary>
    public static IEnumerable<Guid> In(string? json) => json is null ? [] : Key().Matches(json).Select(match => Guid.Parse(match.Value));

    public static async Task<IReadOnlyDictionary<Guid, string>> OfAsync(TrackerContext db, IEnumerable<Guid> ids, CancellationToken cancellationToken)
    {
        var asked = ids.Distinct().ToList();
        var names = new Dictionary<Guid, string>();
        IQueryable<Named>[] places =
        [
            db.Users.KeptBy(db.Actor, db).Select(u => new Named { Id = u.Id, Name = u.DisplayName }),
            db.Roles.Select(r => new Named { Id = r.Id, Name = r.Name! }),
            db.Organisations.Select(o => new Named { Id = o.Id, Name = o.Name }),
            db.Areas.Select(a => new Named { Id = a.Id, Name = a.Name }),
            db.Conferences.IncludingMerged().Select(c => new Named { Id = c.Id, Name = c.Title }),
            db.Conferences.SelectMany(c => c.Participants).Select(p => new Named { Id = p.Id, Name = p.Name }),
            db.Conferences.SelectMany(c => c.BridgePoints).Select(b => new Named { Id = b.Id, Name = b.Name }),
            db.Conferences.SelectMany(c => c.Conclusions).Select(c => new Named { Id = c.Id, Name = c.Wording }),
            db.Programmes.Select(p => new Named { Id = p.Id, Name = p.Title }),
            db.Movements.Select(m => new Named { Id = m.Id, Name = m.Name }),
            db.Documents.Select(d => new Named { Id = d.Id, Name = d.Title }),
            db.FollowUpTasks.Select(f => new Named { Id = f.Id, Name = f.Wording }),
            db.DirectionAnswers.Select(a => new Named { Id = a.Id, Name = a.Wording }),
            db.People.Select(p => new Named { Id = p.Id, Name = p.FullName }),
            db.AwardForms.Select(f => new Named { Id = f.Id, Name = f.Name }),
            db.Attachments.Select(a => new Named { Id = a.Id, Name = a.FileName }),
            db.AwardDecisions.SelectMany(d => d.Revocations).Select(r => new Named { Id = r.Id, Name = r.NumberCanonical ?? r.NumberRaw }),
            db.AwardDecisions.SelectMany(d => d.Recipients).Select(r => new Named { Id = r.Id, Name = r.Name }),
            db.Exemplars.Select(e => new Named { Id = e.Id, Name = e.Name }),
            db.AwardDecisions.SelectMany(d => d.Recipients).Select(r => new Named { Id = r.Id, Name = r.Name }),
            db.AssessmentCriteria.Select(c => new Named { Id = c.Id, Name = $"Bộ tiêu chí năm {c.Year}, lần {c.Number}" }),
        ];
        foreach (var place in places)
        {
            if (asked.Count == 0)
                break;
            foreach (var named in await place.Where(n => asked.Contains(n.Id)).ToListAsync(cancellationToken))
                names[named.Id] = named.Name;
            asked.RemoveAll(names.ContainsKey);
        }

        return names;
    }

    [GeneratedRegex("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")]
    private static partial Regex Key();

    private sealed class Named
    {
        public Guid Id { get; init; }
        public string Name { get; init; } = "";
    }
}
