using Microsoft.Extensions.Localization;
using ProgramTracker.Data.Awards;
using ProgramTracker.Domain.Awards;
using ProgramTracker.Web.Pages.Awards.Importing;
using ProgramTracker.Web.Words;

namespace ProgramTracker.Web.Pages.Awards;

/// <summary>How the screen speaks of awards. A slash always means listed/announced.</summary>
public static class AwardWords
{
    public static readonly IReadOnlyList<string> All =
    [
        .. Enum.GetValues<AwardDecisionState>().Select(Of), .. Enum.GetValues<RevocationReason>().Select(Of), .. Enum.GetValues<CitingKind>().Select(Of), .. Enum.GetValues<RecipientKind>().Select(Of), .. Enum.GetValues<AwardClass>().Select(Of),
        .. Enum.GetValues<ImportedList.Change>().Select(Of),
        .. new[] { "confirmed", "law-known", "derived", "article unverified", "" }.Select(OfConfidence),
    ];

    public static string Of(AwardDecisionState state) => state switch
    {
        AwardDecisionState.Reported => "Biết qua báo chí",
        AwardDecisionState.Draft => "Bản thảo",
        AwardDecisionState.Issued => "Đã ban hành",
        AwardDecisionState.Revoked => "Đã thu hồi",
        AwardDecisionState.Voided => "Đã hủy ghi nhận",
        _ => "Bản thảo đã bỏ",
    };

    public static string Of(RevocationReason reason) => reason switch
    {
        RevocationReason.Fraud => "Gian dối trong việc kê khai thành tích",
        RevocationReason.FalsePapers => "Cung cấp thông tin sai sự thật hoặc làm giả hồ sơ, giấy tờ",
        RevocationReason.AgainstProcedure => "Thẩm định, xét, đề nghị khen thưởng trái quy định của pháp luật",
        _ => "Có kết luận, quyết định, bản án sau đó cho thấy không bảo đảm tiêu chuẩn trong thời gian lập thành tích",
    };

    public static string Of(CitingKind kind) => kind switch
    {
        CitingKind.Announced => "số đã lập so với số công bố tại hội nghị",
        CitingKind.Nominated => "đề nghị có dòng trong danh sách",
        CitingKind.LetPass => "quyết định có điều đã cho qua, dẫn chiếu lần khen này",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static string Of(ImportedList.Change change) => change switch
    {
        ImportedList.Change.New => "Mới",
        ImportedList.Change.Changed => "Đổi",
        _ => "Giữ nguyên",
    };

    public static string? Chip(ImportedList.Change change) => change switch
    {
        ImportedList.Change.New => "ok",
        ImportedList.Change.Changed => "warn",
        _ => null,
    };

    public static string? Chip(AwardDecisionState state) => state switch
    {
        AwardDecisionState.Reported => "warn",
        AwardDecisionState.Issued => "ok",
        AwardDecisionState.Revoked => "bad",
        _ => null,
    };

    public static string Of(RecipientKind kind) => kind switch
    {
        RecipientKind.Collective => "Tập thể",
        RecipientKind.Individual => "Cá nhân",
        _ => "Hộ gia đình",
    };

    public static string Of(AwardClass kind) => kind == AwardClass.Title ? "Danh hiệu thi đua" : "Hình thức khen thưởng";

    /// <summary>How sure the catalogue is of a row.</summary>
    public static string OfConfidence(string confidence) => confidence switch
    {
        "derived" => "Suy từ quy định, thông lệ",
        "confirmed" => "Đã đối chiếu văn bản",
        "law-known" => "Theo luật, chưa đối chiếu",
        "article unverified" => "Chưa rõ điều luật",
        _ => "Chưa xác minh",
    };

    /// <summary><c>48/48 tập thể</c>; without a slash where no count was announced.</summary>
    public static string Say(AwardTally tally, IStringLocalizer<Words.Words> t)
    {
        var listed = Figures.Of(tally.Listed);
        var announced = tally.Announced is { } count ? Figures.Of(count) : null;

        return (tally.Kind, announced) switch
        {
            (RecipientKind.Collective, null) => t["{0} tập thể", listed],
            (RecipientKind.Collective, _) => t["{0}/{1} tập thể", listed, announced],
            (RecipientKind.Individual, null) => t["{0} cá nhân", listed],
            (RecipientKind.Individual, _) => t["{0}/{1} cá nhân", listed, announced],
            (_, null) => t["{0} hộ gia đình", listed],
            _ => t["{0}/{1} hộ gia đình", listed, announced],
        };
    }

    /// <summary>All kinds in a row: <c>48/48 tập thể, 1/1 cá nhân</c>.</summary>
    public static string Say(IEnumerable<AwardTally> tallies, IStringLocalizer<Words.Words> t) => string.Join(", ", tallies.Select(tally => Say(tally, t)));

    /// <summary>What is missing or too many: <c>Thiếu 2 cá nhân</c>.</summary>
    public static string SayDifference(AwardTally tally, IStringLocalizer<Words.Words> t)
    {
        var count = Figures.Of(Math.Abs(tally.Difference));

        return (tally.Kind, tally.Difference < 0) switch
        {
            (RecipientKind.Collective, true) => t["Thiếu {0} tập thể", count],
            (RecipientKind.Collective, false) => t["Thừa {0} tập thể", count],
            (RecipientKind.Individual, true) => t["Thiếu {0} cá nhân", count],
            (RecipientKind.Individual, false) => t["Thừa {0} cá nhân", count],
            (_, true) => t["Thiếu {0} hộ gia đình", count],
            _ => t["Thừa {0} hộ gia đình", count],
        };
    }

    /// <summary>How the lists stand to what was announced, as a chip.</summary>
    public static (string? Kind, string Text) Standing(AwardCount count, IReadOnlyList<AwardTally> tallies, bool isExplained, IStringLocalizer<Words.Words> t)
    {
        var differing = tallies.Where(tally => tally.Difference != 0).ToList();

        return (differing.Count, isExplained, count.Decisions) switch
        {
            (0, _, 0) => (null, t["Chưa lập quyết định"]),
            (0, _, _) => ("ok", t["Khớp"]),
            (_, true, _) => (null, t["Đã giải trình"]),
            (_, _, 0) => ("warn", t["Chưa có danh sách"]),
            _ => ("bad", string.Join(", ", differing.Select(tally => SayDifference(tally, t)))),
        };
    }
}
