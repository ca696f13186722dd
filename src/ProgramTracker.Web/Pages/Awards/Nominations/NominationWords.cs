using Microsoft.Extensions.Localization;
using ProgramTracker.Domain.Awards;

namespace ProgramTracker.Web.Pages.Awards.Nominations;

/// <summary>How the screen speaks of nominations.</summary>
public static class NominationWords
{
    /// <summary>What the proposer attests before a nomination is sent.</summary>
    public const string Attestation =
        "Cam đoan: không tập thể, cá nhân, hộ gia đình nào trong danh sách đang bị xem xét kỷ luật, bị điều tra, thanh tra, kiểm tra khi có dấu hiệu vi phạm hoặc có đơn, tin báo đang được xác minh.";

    public static readonly IReadOnlyList<string> All =
    [
        .. Enum.GetValues<NominationState>().Select(Of), .. Enum.GetValues<NominationLineState>().Select(Of), .. Enum.GetValues<DossierPaperKind>().Select(Of),
    ];

    public static string Of(NominationState state) => state switch
    {
        NominationState.Draft => "Đang soạn",
        NominationState.Submitted => "Đã gửi",
        NominationState.Settled => "Đã xét xong",
        _ => "Đã rút",
    };

    public static string? Chip(NominationState state) => state switch
    {
        NominationState.Submitted => "accent",
        NominationState.Settled => "ok",
        _ => null,
    };

    public static string Of(NominationLineState state) => state switch
    {
        NominationLineState.Proposed => "Chờ xét",
        NominationLineState.Returned => "Trả lại để sửa",
        NominationLineState.Accepted => "Chấp nhận",
        _ => "Không chấp nhận",
    };

    public static string? Chip(NominationLineState state) => state switch
    {
        NominationLineState.Returned => "warn",
        NominationLineState.Accepted => "ok",
        NominationLineState.Refused => "bad",
        _ => null,
    };

    public static string Of(DossierPaperKind kind) => kind switch
    {
        DossierPaperKind.AchievementReport => "Báo cáo thành tích",
        DossierPaperKind.CouncilMinutes => "Biên bản họp Hội đồng Thi đua - Khen thưởng",
        DossierPaperKind.Proposal => "Tờ trình, văn bản đề nghị",
        _ => "Giấy tờ khác",
    };

    /// <summary>The shares of a nomination that are not nothing: <c>3 chờ xét, 12 chấp nhận</c>.</summary>
    public static string Say(int proposed, int returned, int accepted, int refused, IStringLocalizer<Words.Words> t) => string.Join(", ", new[]
    {
        proposed > 0 ? t["{0} chờ xét", Words.Figures.Of(proposed)].Value : null,
        returned > 0 ? t["{0} trả lại", Words.Figures.Of(returned)].Value : null,
        accepted > 0 ? t["{0} chấp nhận", Words.Figures.Of(accepted)].Value : null,
        refused > 0 ? t["{0} không chấp nhận", Words.Figures.Of(refused)].Value : null,
    }.OfType<string>());
}
