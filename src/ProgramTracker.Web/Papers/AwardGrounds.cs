namespace ProgramTracker.Web.Papers;

/// <summary>
/// The texts on which a decision to commend rests, by its day. What each is and since when stands in docs/sources.md; a text whose content was not read is not cited, the drafter adds it.
/// </summary>
public static class AwardGrounds
{
    private static readonly IReadOnlyList<(DateOnly From, DateOnly To, string Text)> All =
    [
        (new(2004, 7, 1), new(2023, 12, 31), "Căn cứ Luật Thi đua, khen thưởng ngày 26 tháng 11 năm 2003; Luật sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng ngày 14 tháng 6 năm 2005 và ngày 16 tháng 11 năm 2013"),
        (new(2017, 10, 1), new(2023, 12, 31), "Căn cứ Nghị định số 91/2017/NĐ-CP ngày 31 tháng 7 năm 2017 của Chính phủ quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng"),
        (new(2024, 1, 1), DateOnly.MaxValue, "Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022"),
        (new(2024, 1, 1), new(2025, 6, 30), "Căn cứ Nghị định số 98/2023/NĐ-CP ngày 31 tháng 12 năm 2023 của Chính phủ quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng"),
        (new(2025, 7, 1), DateOnly.MaxValue, "Căn cứ Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ quy định về phân cấp, phân quyền trong lĩnh vực thi đua, khen thưởng; quy định chi tiết và hướng dẫn thi hành một số điều của Luật Thi đua, khen thưởng"),
        (new(2025, 8, 5), DateOnly.MaxValue, "Căn cứ Thông tư số 15/2025/TT-BNV của Bộ trưởng Bộ Nội vụ"),
    ];

    /// <summary>In their order, without the signs that end their lines.</summary>
    public static IEnumerable<string> On(DateOnly day) => All.Where(ground => ground.From <= day && day <= ground.To).Select(ground => ground.Text);
}
