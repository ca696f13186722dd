using System.Text.RegularExpressions;

namespace ProgramTracker.Domain.Text;

/// <summary>
/// Words and numbers that speak of what this record never holds: informants and tips, suspects, ethnicity, religion, opinions, discipline, identity numbers, birth dates and telephones.
/// A short list that warns and refuses nothing: a body may bear such a word in its name.
/// </summary>
public static partial class CarefulWords
{
    /// <summary>The first of them that stands in the text, as it is written there; none in most texts.</summary>
    public static string? In(string? text) => string.IsNullOrEmpty(text) || Careful().Match(text) is not { Success: true } match ? null : match.Value;

    // A number of an old identity card has 9 digits, that of a new one 12; a telephone begins with 0 and has 10.
    [GeneratedRegex("""
        (?<![\d.,/])(?:\d{12}|\d{9}|0\d{9}|0\d{2,3}[ .]\d{3}[ .]\d{3,4})(?![\d/])
        |\b(?:CCCD|CMND|CMTND|căn\ cước|sinh\ năm|sinh\ ngày|ngày\ sinh|nguồn\ tin|tin\ báo|tố\ giác|cơ\ sở\ bí\ mật|đặc\ tình|cộng\ tác\ viên\ bí\ mật
        |nghi\ can|nghi\ phạm|bị\ can|bị\ cáo|tiền\ án|tiền\ sự|kỷ\ luật|kỉ\ luật|dân\ tộc\ thiểu\ số|người\ dân\ tộc|tôn\ giáo|theo\ đạo|chính\ kiến|quan\ điểm\ chính\ trị)\b
        """, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Careful();
}
