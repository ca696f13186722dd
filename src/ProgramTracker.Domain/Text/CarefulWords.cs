using System.Text.RegularExpressions;

namespace ProgramTracker.Domain.Text;

/// <summary>
/// Words that a text about someone rarely needs, and that often stand where something was written that the record must not hold: informants and tips, suspects and cases, anyone's
/// faith, ethnicity or opinions, identity numbers, birth dates and telephones. Whoever uses one is asked to look again; nothing is refused, because a name may hold such a word.
/// </summary>
public static partial class CarefulWords
{
    /// <summary>In lower case.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        "tin báo", "nguồn tin", "báo tin", "cung cấp tin", "cơ sở bí mật", "cộng tác viên bí mật", "tố giác", "đơn tố cáo", "mật báo", "đặc tình",
        "nghi phạm", "nghi can", "bị can", "bị cáo", "phạm nhân", "tiền án", "tiền sự", "vụ án", "chuyên án", "bản án", "người nghiện",
        "người dân tộc", "tôn giáo", "tín đồ", "giáo dân", "công giáo", "tin lành", "phật tử", "tà đạo", "chính kiến", "phản động", "bị kỷ luật", "bị kỉ luật", "dân tộc thiểu số", "theo đạo", "quan điểm chính trị",
        "căn cước", "cmnd", "cmtnd", "cccd", "sinh năm", "sinh ngày", "ngày sinh",
    ];

    /// <summary>Those that stand in the text as whole words, in the order of the list; then the numbers that are one's papers or telephone.</summary>
    public static IReadOnlyList<string> In(string? text)
    {
        if (string.IsNullOrEmpty(text))
            return [];

        var canonical = VietnameseText.Canonical(text);
        return [.. All.Where(words => WholeWords.FirstAt(canonical, words) >= 0), .. OnesNumber().Matches(text).Select(match => match.Value)];
    }

    // A number of an old identity card has 9 digits, that of a new one 12; a telephone begins with 0 and has 10.
    [GeneratedRegex(@"(?<![\d.,/])(?:\d{12}|\d{9}|0\d{9}|0\d{2,3}[ .]\d{3}[ .]\d{3,4})(?![\d/])")]
    private static partial Regex OnesNumber();
}
