using Microsoft.Extensions.Localization;

namespace ProgramTracker.Web.Pages.Conferences;

/// <summary>A section of the record of a conference: one page each, in the order in which they are filled in.</summary>
/// <param name="Page">The Razor page.</param>
/// <param name="Path">The last step of its address.</param>
public sealed record Section(string Page, string Path)
{
    public static readonly Section General = new("Edit", "edit");
    public static readonly Section Reviews = new("Reviews", "reviews");
    public static readonly Section BridgePoints = new("BridgePoints", "bridge-points");
    public static readonly Section Participants = new("Participants", "participants");
    public static readonly Section Agenda = new("Agenda", "agenda");
    public static readonly Section Figures = new("Figures", "figures");
    public static readonly Section Conclusions = new("Conclusions", "conclusions");
    public static readonly Section Awards = new("Awards", "awards");
    public static readonly Section Files = new("Files", "files");

    public static readonly IReadOnlyList<Section> All = [General, Reviews, BridgePoints, Participants, Agenda, Figures, Conclusions, Awards, Files];

    public Section? Previous => All.TakeWhile(section => section != this).LastOrDefault();

    public Section? Next => All.SkipWhile(section => section != this).Skip(1).FirstOrDefault();

    /// <summary>Under this key the forms of sections are kept while they are typed.</summary>
    public string DraftKey(Guid conferenceId) => $"conferences.{Path}:{conferenceId}";

    public string Name(IStringLocalizer t) => Page switch
    {
        "Edit" => t["Thông tin chung"],
        "Reviews" => t["Nội dung tổng kết, văn bản"],
        "BridgePoints" => t["Điểm cầu"],
        "Participants" => t["Thành phần tham dự"],
        "Agenda" => t["Chương trình, tham luận"],
        "Figures" => t["Số liệu, đánh giá"],
        "Conclusions" => t["Kết luận, giao việc"],
        "Awards" => t["Khen thưởng"],
        _ => t["Ảnh, tài liệu"],
    };
}
