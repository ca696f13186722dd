using Microsoft.Extensions.Localization;
using ProgramTracker.Data;
using ProgramTracker.Data.People;
using ProgramTracker.Domain.People;
using ProgramTracker.Web.Lists;
using ProgramTracker.Web.Permissions;

namespace ProgramTracker.Web.Pages.People;

/// <summary>Every two people who may be one and whom the actor may merge, by given name, to be worked through.</summary>
[Requires(Permission.MergePeople)]
public sealed class TwinsModel(TrackerContext db, IStringLocalizer<Words.Words> t) : ListPage
{
    public Paged<Row> Pairs { get; private set; } = Paged<Row>.Empty;

    /// <summary>What the records tell of the people of this page.</summary>
    public IReadOnlyDictionary<Guid, PersonSeen> Seen { get; private set; } = new Dictionary<Guid, PersonSeen>();

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Pairs = await Rows().PageAsync(PageNumber, cancellationToken);
        Seen = await db.SeenAsync([.. Pairs.Rows.SelectMany(row => new[] { row.OneId, row.OtherId }).Distinct()], cancellationToken);
    }

    public string Reasons(Row row) => string.Join("; ", Seen[row.OneId].LikenessTo(Seen[row.OtherId]).Select(reason => t[PersonWords.Of(reason)].Value));

    /// <summary>Rank and posts last recorded.</summary>
    public string Last(Guid id) => Tenure.Fold(Seen[id].Offices) is [var last, ..] ? string.Join(", ", last.Posts.Prepend(last.Rank).OfType<string>()) : "";

    protected override Task<Export> ExportAsync(CancellationToken cancellationToken) => Task.FromResult<Export>(new Export<Row>("Có thể trùng", Rows(),
    [
        new("Người thứ nhất", 30, row => row.One),
        new("Người thứ hai", 30, row => row.Other),
    ]));

    private IQueryable<Row> Rows()
    {
        var mine = db.People.WritableBy(db.Actor).NamedLike(Wanted, db);

        return from pair in db.LikelyTwins()
               where pair.One.Id < pair.Other.Id && mine.Any(p => p.Id == pair.One.Id) && mine.Any(p => p.Id == pair.Other.Id)
               orderby pair.One.GivenName, pair.One.MiddleName, pair.One.FamilyName, pair.One.Id, pair.Other.Id
               select new Row(pair.One.Id, pair.One.FullName, pair.Other.Id, pair.Other.FullName);
    }

    public sealed record Row(Guid OneId, string One, Guid OtherId, string Other);
}
