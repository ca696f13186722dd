using Microsoft.EntityFrameworkCore;
using ProgramTracker.Data;
using ProgramTracker.Data.Conferences;
using ProgramTracker.Domain.Conferences;
using ProgramTracker.Domain.Dates;
using ProgramTracker.Domain.FollowUp;
using ProgramTracker.Domain.Organisations;
using ProgramTracker.Domain.Text;
using ProgramTracker.Web.Pages.Conferences;

namespace ProgramTracker.Web.Papers;

/// <summary>A conference as its papers need it, as far as the actor sees it.</summary>
public sealed class ConferenceRecord
{
    private ConferenceRecord(Conference conference) => Conference = conference;

    public Conference Conference { get; }

    /// <summary>The body above the issuing one; none where it has none.</summary>
    public string? Superior { get; private init; }

    /// <summary>The first organiser of the register, else who keeps the record.</summary>
    public string Issuer { get; private init; } = "";

    /// <summary>The seat of the issuing body, as the date line names it.</summary>
    public string Seat { get; private init; } = "";

    /// <summary>The unit of the issuing body that drafts its papers; none where the record does not tell.</summary>
    public string? DraftingUnit { get; private init; }

    /// <summary>Where it was held, as far as known.</summary>
    public string? Place { get; private init; }

    public IReadOnlyDictionary<Guid, string> Programmes { get; private init; } = new Dictionary<Guid, string>();

    public IReadOnlyDictionary<Guid, string> Movements { get; private init; } = new Dictionary<Guid, string>();

    public IReadOnlyDictionary<Guid, string> Documents { get; private init; } = new Dictionary<Guid, string>();

    /// <summary>Names of the organisations that conclusions and tasks go to.</summary>
    public IReadOnlyDictionary<Guid, string> Organisations { get; private init; } = new Dictionary<Guid, string>();

    public IReadOnlyList<AnnouncedAward> Awards { get; private init; } = [];

    /// <summary>The tasks that conclusions became, without those that were dropped.</summary>
    public ILookup<Guid, FollowUpTask> Tasks { get; private init; } = Array.Empty<FollowUpTask>().ToLookup(task => task.Id);

    /// <summary>The area whose people see their own rows of a national record only; none for who sees all of it.</summary>
    public string? LimitedTo { get; private init; }

    /// <summary>The record of the conference; none when the actor does not see it.</summary>
    public static async Task<ConferenceRecord?> OfAsync(Guid id, TrackerContext db, CancellationToken cancellationToken)
    {
        if (await db.Conferences.AsNoTracking().WithSections().Include(c => c.Papers).SingleOrDefaultAsync(c => c.Id == id, cancellationToken) is not { } conference)
            return null;

        var owner = await db.Organisations.AsNoTracking().SingleAsync(o => o.Id == conference.OwnerId, cancellationToken);
        var organiserId = conference.Organisers.Select(o => o.OrganisationId).FirstOrDefault(known => known is not null) ?? owner.Id;
        var issuer = organiserId == owner.Id ? owner : await db.Organisations.AsNoTracking().SingleAsync(o => o.Id == organiserId, cancellationToken);
        var area = await db.Areas.AsNoTracking().SingleAsync(a => a.Id == issuer.AreaId, cancellationToken);
        var placeArea = await db.Areas.AsNoTracking().SingleOrDefaultAsync(a => a.Id == conference.PlaceAreaId, cancellationToken);
        var tasks = await db.FollowUpTasks.AsNoTracking()
            .Include(task => task.Assignments.OrderBy(a => a.Order))
            .Where(task => task.ConferenceId == id && task.ConclusionId != null && !task.IsDropped)
            .OrderBy(task => task.Id)
            .ToListAsync(cancellationToken);
        var named = conference.Conclusions.SelectMany(c => c.AddresseeIds).Concat(tasks.SelectMany(task => task.Assignments.Select(a => a.OrganisationId)));

        return new ConferenceRecord(conference)
        {
            Superior = HasSuperior(issuer)
                ? await db.Organisations.Where(o => o.Id == issuer.ParentId).Select(o => o.Name).SingleOrDefaultAsync(cancellationToken)
                : null,
            Issuer = issuer.Name,
            Seat = area.Level == AreaLevel.Nation ? "Hà Nội" : NameOf(area),
            DraftingUnit = owner.IsUnitOfParent && owner.ParentId == issuer.Id ? owner.Abbreviation ?? owner.Name : null,
            Place = PlaceOf(conference.Place, placeArea),
            Movements = await db.MovementNamesAsync(conference.Reviews.Select(r => r.MovementId)),
            Programmes = await db.ProgrammeNamesAsync(conference.Reviews.Select(r => r.ProgrammeId)),
            Documents = await db.DocumentNamesAsync(conference.Reviews.Select(r => r.DocumentId).Concat(conference.Citations.Select(c => (Guid?)c.DocumentId))),
            Organisations = await db.OrganisationNamesAsync(named.Select(organisation => (Guid?)organisation)),
            Awards = await db.AnnouncedAtAsync(id, cancellationToken),
            Tasks = tasks.ToLookup(task => task.ConclusionId!.Value),
            LimitedTo = db.Actor.Scope.SeesAll || conference.ScopeId != Area.NationId
                ? null
                : await db.Areas.Where(a => a.Id == db.Actor.Scope.HomeId).Select(a => a.Name).SingleOrDefaultAsync(cancellationToken),
        };
    }

    /// <summary>The head of a paper, with the number and date it got.</summary>
    /// <param name="symbol">The abbreviation of the type, for a number still to be given.</param>
    /// <param name="isDatedAlways">Whether the line of place and date stands there before the paper is signed.</param>
    public PaperHead Head(ConferencePaperKind kind, string type, string subject, string symbol, bool isDatedAlways = true)
    {
        var signed = SignedPaper(kind);
        var date = signed is null ? PartialDate.Unknown : PartialDate.From(signed.SignedOn);

        return new PaperHead(
            Superior,
            Issuer,
            signed?.Number ?? OfficialPaper.Blank + symbol,
            signed is null && !isDatedAlways ? null : $"{Seat}, {date.OnPaper()}",
            type,
            subject);
    }

    /// <summary>Who signed; dots while nobody did.</summary>
    /// <param name="kind">The paper.</param>
    /// <param name="titles">What stands above the post.</param>
    public PaperSignature Signature(ConferencePaperKind kind, params IEnumerable<string> titles) => SignedPaper(kind) is { } signed
        ? new PaperSignature([.. titles, .. signed.SignerPost.Split('\n')], signed.SignerName)
        : new PaperSignature([OfficialPaper.BlankName], OfficialPaper.BlankName);

    public ConferencePaper? SignedPaper(ConferencePaperKind kind) => Conference.Papers.FirstOrDefault(paper => paper.Kind == kind);

    /// <summary>Recipients, the archive last.</summary>
    public IReadOnlyList<string> Recipients(IEnumerable<string> recipients) => [.. recipients.DefaultIfEmpty(OfficialPaper.Blank), $"Lưu: VT, {DraftingUnit ?? OfficialPaper.Blank}"];

    /// <summary>What a paper says that holds a part of the rows; none when it holds all.</summary>
    public string? Remark => LimitedTo is null
        ? null
        : $"(Bản này lập trong phạm vi của {LimitedTo}: chỉ ghi đại biểu, điểm cầu, phần việc của địa phương này và của cơ quan trung ương.)";

    /// <summary>Rank and name: <c>Trung tướng Trần Quốc Tỏ</c>; none for one whom the actor does not see.</summary>
    public string? Speaker(Guid? id) => Conference.Participants.FirstOrDefault(p => p.Id == id) is { } person ? RankAndName(person) : null;

    public static string RankAndName(Participant person) => $"{person.Rank} {person.Name}".Trim();

    /// <summary>Rank, name and posts.</summary>
    public static string InFull(Participant person) => string.Join(", ", [RankAndName(person), .. person.Posts]);

    /// <summary>A unit stands under the body it belongs to; local police under the police above them, because they are one system.</summary>
    private static bool HasSuperior(Organisation organisation) =>
        organisation.IsUnitOfParent || organisation is { Line: OrganisationLine.Police, Level: not OrganisationLevel.Central };

    /// <summary>A place named after a person is written in full: <c>Thành phố Hồ Chí Minh</c> (Nghị định 30/2020/NĐ-CP, Phụ lục I).</summary>
    internal static string NameOf(Area area) => area.ShortName.StartsWith("TP.", StringComparison.Ordinal) ? area.Name : area.ShortName;

    private static string? PlaceOf(string? place, Area? area)
    {
        if (area is null)
            return place;
        var named = place is not null && VietnameseText.SearchKey(place).Contains(VietnameseText.SearchKey(area.ShortName), StringComparison.Ordinal);

        return named ? place : string.Join(", ", new[] { place, NameOf(area) }.OfType<string>());
    }
}
