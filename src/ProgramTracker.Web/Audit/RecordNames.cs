using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using ProgramTracker.Data;

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
            db.Users.Select(u => new Named(u.Id, u.DisplayName)),
            db.Roles.Select(r => new Named(r.Id, r.Name!)),
            db.Organisations.Select(o => new Named(o.Id, o.Name)),
            db.Areas.Select(a => new Named(a.Id, a.Name)),
            db.Conferences.Select(c => new Named(c.Id, c.Title)),
            db.Programmes.Select(p => new Named(p.Id, p.Title)),
            db.Documents.Select(d => new Named(d.Id, d.Title)),
            db.FollowUpTasks.Select(f => new Named(f.Id, f.Wording)),
            db.People.Select(p => new Named(p.Id, p.FullName)),
            db.AwardForms.Select(f => new Named(f.Id, f.Name)),
            db.Exemplars.Select(e => new Named(e.Id, e.Name)),
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

    private sealed record Named(Guid Id, string Name);
}
