using ProgramTracker.Domain.Conferences;
using ProgramTracker.Domain.Dates;

namespace ProgramTracker.Web.Papers;

/// <summary>The papers of a conference: how each is named, addressed and written.</summary>
/// <param name="Kind">Which of them.</param>
/// <param name="Name">In Vietnamese, which is also the key of its English word.</param>
/// <param name="Path">The step of its address.</param>
/// <param name="FileName">Of the download, without its day.</param>
/// <param name="Write">Makes the file.</param>
public sealed record ConferencePapers(ConferencePaperKind Kind, string Name, string Path, string FileName, Func<ConferenceRecord, byte[]> Write)
{
    public static readonly IReadOnlyList<ConferencePapers> All =
    [
        new(ConferencePaperKind.Minutes, "Biên bản", "minutes", "bien-ban", Minutes.Write),
        new(ConferencePaperKind.ConclusionNotice, "Thông báo kết luận", "conclusions", "thong-bao-ket-luan", ConclusionNotice.Write),
        new(ConferencePaperKind.ParticipantList, "Danh sách đại biểu", "participants", "danh-sach-dai-bieu", ParticipantList.Write),
    ];

    /// <summary>The paper of an address; none when there is no such.</summary>
    public static ConferencePapers? Of(string path) => All.FirstOrDefault(paper => paper.Path == path);

    /// <summary><c>bien-ban-2021-12-22.docx</c>.</summary>
    public string FileOf(PartialDate heldOn) => $"{FileName}{(heldOn.Year is null ? "" : "-" + heldOn.ToIso())}.docx";
}
