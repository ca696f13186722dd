using ProgramTracker.Domain.Documents;
using ProgramTracker.Domain.Organisations;

namespace ProgramTracker.Domain.Conferences;

/// <summary>The official papers that come from the record of a conference.</summary>
public enum ConferencePaperKind
{
    /// <summary>Biên bản.</summary>
    Minutes,

    /// <summary>Thông báo kết luận.</summary>
    ConclusionNotice,

    /// <summary>Danh sách đại biểu.</summary>
    ParticipantList,
}

/// <summary>What a paper got when it was signed, as a clerk enters it.</summary>
/// <param name="SignerPost">As it stands above the signature, one line each: <c>KT. Bộ trưởng</c>, <c>Thứ trưởng</c>.</param>
public sealed record ConferencePaperEntry(ConferencePaperKind Kind, DocumentNumber Number, DateOnly SignedOn, string SignerName, string SignerPost);

/// <summary>Number, date and signer that a paper of the conference got, and its signed scan.</summary>
public sealed class ConferencePaper : Part
{
    public const int NumberLength = 100;
    public const int SignerNameLength = 300;
    public const int SignerPostLength = 500;

    /// <summary>For a collective body, for the head, by order, by delegated power (Nghị định 30/2020/NĐ-CP, Điều 13): the post of who signs follows on a line of its own.</summary>
    private static readonly string[] Prefixes = ["TM.", "KT.", "TL.", "TUQ."];

    private ConferencePaper()
    {
    }

    internal ConferencePaper(Guid conferenceId, ConferencePaperKind kind) => (ConferenceId, Kind) = (conferenceId, kind);

    public Guid ConferenceId { get; private init; }
    public ConferencePaperKind Kind { get; private init; }

    /// <summary>In its canonical form: <c>05/BB-BCA</c>.</summary>
    public string Number { get; private set; } = "";
    public DateOnly SignedOn { get; private set; }
    public string SignerName { get; private set; } = "";

    /// <summary>As it stands above the signature, one line each.</summary>
    public string SignerPost { get; private set; } = "";

    /// <summary>The signed scan: a file of the conference; none as long as nobody attached it.</summary>
    public Guid? ScanId { get; private set; }

    /// <summary>Whether the entry says something else than what was recorded; white space does not count.</summary>
    public bool IsCorrectedBy(ConferencePaperEntry entry) =>
        (Number, SignedOn, SignerName, SignerPost) != (entry.Number.Canonical, entry.SignedOn, Wording.OrEmpty(entry.SignerName), string.Join('\n', PostsIn(entry.SignerPost)));

    /// <summary>Who sees its signed scan: minutes and lists hold the names of every province, so those of a national conference are for national accounts; conclusions are for whoever sees the conference.</summary>
    /// <param name="conferenceScopeId">Who sees the conference.</param>
    public static Guid ScanScopeOf(ConferencePaperKind kind, Guid conferenceScopeId) =>
        conferenceScopeId == Area.NationId && kind != ConferencePaperKind.ConclusionNotice ? Area.UnplacedId : conferenceScopeId;

    internal void Take(ConferencePaperEntry entry)
    {
        DocumentNumberRules.Refuse(entry.Number);
        ConferenceRules.PaperWithoutItsSymbol.BrokenIf(entry.Number.Canonical is null);
        ConferenceRules.PaperOfAnotherType.BrokenIf(TypeOf(Kind) is { } type && entry.Number.Type != type);
        ConferenceRules.PaperWithoutASigner.BrokenIf(Wording.IsEmpty(entry.SignerName) || Wording.IsEmpty(entry.SignerPost));
        var posts = PostsIn(entry.SignerPost);
        ConferenceRules.PaperSignedWithoutAPost.BrokenIf(Prefixes.Any(prefix => posts[^1].StartsWith(prefix, StringComparison.OrdinalIgnoreCase)));

        (Number, SignedOn) = (entry.Number.Canonical!, entry.SignedOn);
        (SignerName, SignerPost) = (Wording.OrEmpty(entry.SignerName), string.Join('\n', posts));
    }

    private static string[] PostsIn(string typed) => (Wording.LinesOrNull(typed) ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries);

    internal void KeepScan(Guid? attachmentId) => ScanId = attachmentId;

    /// <summary>The same paper, of another conference.</summary>
    internal ConferencePaper For(Guid conferenceId) => new(conferenceId, Kind) { Number = Number, SignedOn = SignedOn, SignerName = SignerName, SignerPost = SignerPost, ScanId = ScanId };

    /// <summary>The type its number tells; a list has none of its own in the decree and takes that of the paper it goes with.</summary>
    public static string? TypeOf(ConferencePaperKind kind) => kind switch
    {
        ConferencePaperKind.Minutes => "BB",
        ConferencePaperKind.ConclusionNotice => "TB",
        _ => null,
    };
}
