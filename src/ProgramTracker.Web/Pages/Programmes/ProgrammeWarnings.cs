using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using ProgramTracker.Data;
using ProgramTracker.Data.Conferences;
using ProgramTracker.Data.Programmes;
using ProgramTracker.Domain.Programmes;

namespace ProgramTracker.Web.Pages.Programmes;

/// <summary>Says in words where the record of a programme contradicts itself, each with what it concerns.</summary>
public sealed class ProgrammeWarnings(DetailsModel page, TrackerContext db, IStringLocalizer<Words.Words> t)
{
    private const int Most = 200;

    private readonly Dictionary<Guid, string> _names = [];

    private ProgrammeFactsShown Programme => page.Programme;

    public async Task<IReadOnlyList<Warning>> ToldAsync(CancellationToken cancellationToken)
    {
        var record = new ProgrammeRecord(Programme.State, Programme.SignedOn, Programme.From, Programme.To, page.Successors.Count > 0)
        {
            Acts = [.. page.Acts.Select(act => (act.To, act.On))],
            Parties = await PartiesAsync(cancellationToken),
            Basis = await BasisAsync(cancellationToken),
            Reviews = await ReviewsAsync(cancellationToken),
            Parent = page.Parent is { } parent ? Named(new SignedOnRecord(parent.Id, parent.SignedOn), parent.Id, parent.Name) : null,
            Children = await ChildrenAsync(cancellationToken),
        };
        var found = record.Contradictions(page.Today).ToList();
        var others = await OthersAsync([.. found.Where(c => c.By is Contradiction.PartyGone or Contradiction.PartyNotYet).Select(c => c.Concerns!.Value)], cancellationToken);

        return [.. found.Select(contradicted => Told(contradicted, others))];
    }

    private Warning Told(Contradicted contradicted, ILookup<(Contradiction, Guid), string> others)
    {
        var id = contradicted.Concerns ?? Programme.Id;
        var (signed, name) = (Programme.SignedOn.ToVietnamese(), _names.GetValueOrDefault(id, Programme.Name));
        var other = string.Join(", ", others[(contradicted.By, id)]);

        return contradicted.By switch
        {
            Contradiction.ReviewedBeforeSigned => new(t["Sơ kết, tổng kết trước ngày ký chương trình ({0}):", signed], $"/conferences/{id}", name),
            Contradiction.ReviewOutsidePeriod => new(
                t["Giai đoạn được sơ kết, tổng kết nằm ngoài thời hạn chương trình ({0}):", t.Period(Programme.From, Programme.To)], $"/conferences/{id}", name),
            Contradiction.PartyGone => new(
                other.Length > 0 ? t["Bên ký đã không còn vào ngày ký ({0}); đơn vị kế thừa là {1}:", signed, other] : t["Bên ký đã không còn vào ngày ký ({0}):", signed], $"/organisations/{id}", name),
            Contradiction.PartyNotYet => new(
                other.Length > 0 ? t["Bên ký chưa thành lập vào ngày ký ({0}); khi đó là {1}:", signed, other] : t["Bên ký chưa thành lập vào ngày ký ({0}):", signed], $"/organisations/{id}", name),
            Contradiction.InForceBeforeSigned => new(t["Có hiệu lực trước ngày ký ({0}):", signed], Own, Programme.Name),
            Contradiction.EndedBeforePeriod => new(t["Kết thúc trước khi thời hạn bắt đầu ({0}):", Programme.From.ToVietnamese()], Own, Programme.Name),
            Contradiction.PeriodEndsBeforeSigned => new(t["Thời hạn ({0}) kết thúc trước ngày ký ({1}):", t.Period(Programme.From, Programme.To), signed], Own, Programme.Name),
            Contradiction.SignedBeforeParent => new(t["Ký trước chương trình cấp trên mà nó thực hiện:"], $"/programmes/{id}", name),
            Contradiction.ChildSignedBefore => new(t["Chương trình thực hiện được ký trước chương trình này:"], $"/programmes/{id}", name),
            Contradiction.BasisIssuedAfter => new(t["Văn bản căn cứ ban hành sau ngày ký ({0}):", signed], $"/documents/{id}", name),
            Contradiction.BasisNoLongerInForce => new(t["Văn bản căn cứ đã hết hiệu lực vào ngày ký ({0}):", signed], $"/documents/{id}", name),
            _ => new(
                t["Quá thời hạn ({0}) mà chưa kết thúc, chưa có chương trình tiếp nối:", Programme.To.ToVietnamese()], page.MayEnd ? $"/programmes/{Programme.Id}/end" : Own, Programme.Name),
        };
    }

    private string Own => page.MayDescribe ? $"/programmes/{Programme.Id}/describe" : $"/programmes/{Programme.Id}";

    private async Task<IReadOnlyList<PartyOnRecord>> PartiesAsync(CancellationToken cancellationToken)
    {
        var ids = page.Parties.Select(party => party.OrganisationId).OfType<Guid>().ToList();
        var parties = await db.Organisations.AsNoTracking().Where(o => ids.Contains(o.Id)).Select(o => new { o.Id, o.Name, o.ValidFrom, o.ValidTo }).ToListAsync(cancellationToken);

        return [.. parties.Select(o => Named(new PartyOnRecord(o.Id, o.ValidFrom, o.ValidTo), o.Id, o.Name))];
    }

    private async Task<IReadOnlyList<BasisOnRecord>> BasisAsync(CancellationToken cancellationToken)
    {
        var ids = page.Basis.Select(document => document.Id).ToList();
        var documents = await db.Documents.AsNoTracking()
            .Where(d => ids.Contains(d.Id))
            .Select(d => new { d.Id, Number = d.NumberCanonical ?? d.NumberRaw, d.IssuedOn, d.InForceTo })
            .ToListAsync(cancellationToken);

        return [.. documents.Select(d => Named(new BasisOnRecord(d.Id, d.IssuedOn, d.InForceTo), d.Id, d.Number))];
    }

    private async Task<IReadOnlyList<ReviewOnRecord>> ReviewsAsync(CancellationToken cancellationToken)
    {
        var reviews = await db.Conferences.AsNoTracking().TookPlace().Under(Programme.Id)
            .LatestFirst()
            .SelectMany(c => c.Reviews.Where(review => review.ProgrammeId == Programme.Id), (c, review) => new { c.Id, c.Title, c.HeldOn, review.From, review.To })
            .Take(Most)
            .ToListAsync(cancellationToken);

        return [.. reviews.Select(r => Named(new ReviewOnRecord(r.Id, r.HeldOn, r.From, r.To), r.Id, r.Title))];
    }

    private async Task<IReadOnlyList<SignedOnRecord>> ChildrenAsync(CancellationToken cancellationToken)
    {
        var children = await db.Programmes.AsNoTracking().Implementing(Programme.Id)
            .OrderBy(p => p.SignedOn.Year).ThenBy(p => p.Id)
            .Take(Most)
            .Select(p => new { p.Id, Name = p.NumberCanonical ?? p.NumberRaw ?? p.Title, p.SignedOn })
            .ToListAsync(cancellationToken);

        return [.. children.Select(p => Named(new SignedOnRecord(p.Id, p.SignedOn), p.Id, p.Name))];
    }

    /// <summary>Who followed parties that were gone, and whom parties that were not there yet had followed.</summary>
    private async Task<ILookup<(Contradiction, Guid), string>> OthersAsync(List<Guid> parties, CancellationToken cancellationToken)
    {
        var named = await db.OrganisationSuccessions.AsNoTracking()
            .Where(s => parties.Contains(s.PredecessorId) || parties.Contains(s.SuccessorId))
            .Select(s => new
            {
                s.PredecessorId,
                s.SuccessorId,
                Predecessor = db.Organisations.Where(o => o.Id == s.PredecessorId).Select(o => o.Name).First(),
                Successor = db.Organisations.Where(o => o.Id == s.SuccessorId).Select(o => o.Name).First(),
            })
            .ToListAsync(cancellationToken);

        return named
            .SelectMany(s => new[] { (Key: (Contradiction.PartyGone, s.PredecessorId), Name: s.Successor), (Key: (Contradiction.PartyNotYet, s.SuccessorId), Name: s.Predecessor) })
            .ToLookup(pair => pair.Key, pair => pair.Name);
    }

    private T Named<T>(T record, Guid id, string name)
    {
        _names[id] = name;
        return record;
    }

    /// <param name="Said">What contradicts what.</param>
    /// <param name="Href">What it concerns.</param>
    /// <param name="Concerned">The name of that.</param>
    public sealed record Warning(string Said, string Href, string Concerned);
}
