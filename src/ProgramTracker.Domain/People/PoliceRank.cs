using ProgramTracker.Domain.Text;

namespace ProgramTracker.Domain.People;

/// <summary>The group a rank belongs to.</summary>
public enum RankGroup
{
    /// <summary>cấp tướng</summary>
    General,

    /// <summary>cấp tá</summary>
    FieldOfficer,

    /// <summary>cấp úy</summary>
    JuniorOfficer,

    /// <summary>hạ sĩ quan</summary>
    NonCommissioned,

    /// <summary>chiến sĩ nghĩa vụ</summary>
    Conscript,
}

/// <summary>
/// A rank of the People's Public Security (Luật Công an nhân dân 2018, Điều 21), with the names that the navy uses for the same grades.
/// A rank is held at a date; whether its holder is police or army is read from the post, never from the rank.
/// </summary>
public sealed record PoliceRank
{
    private PoliceRank(int order, string name, RankGroup group) => (Order, Name, Group) = (order, name, group);

    /// <summary>The grade: 1 is the highest, 17 the lowest; the navy's names share the grade of the rank they equal.</summary>
    public int Order { get; }

    /// <summary>The canonical spelling: úy, not uý; sĩ, not sỹ.</summary>
    public string Name { get; }

    public RankGroup Group { get; }

    /// <summary>Highest first; a navy name stands after the rank it equals.</summary>
    public static IReadOnlyList<PoliceRank> All { get; } =
    [
        new(1, "Đại tướng", RankGroup.General),
        new(2, "Thượng tướng", RankGroup.General),
        new(2, "Đô đốc", RankGroup.General),
        new(3, "Trung tướng", RankGroup.General),
        new(3, "Phó Đô đốc", RankGroup.General),
        new(4, "Thiếu tướng", RankGroup.General),
        new(4, "Chuẩn Đô đốc", RankGroup.General),
        new(5, "Đại tá", RankGroup.FieldOfficer),
        new(6, "Thượng tá", RankGroup.FieldOfficer),
        new(7, "Trung tá", RankGroup.FieldOfficer),
        new(8, "Thiếu tá", RankGroup.FieldOfficer),
        new(9, "Đại úy", RankGroup.JuniorOfficer),
        new(10, "Thượng úy", RankGroup.JuniorOfficer),
        new(11, "Trung úy", RankGroup.JuniorOfficer),
        new(12, "Thiếu úy", RankGroup.JuniorOfficer),
        new(13, "Thượng sĩ", RankGroup.NonCommissioned),
        new(14, "Trung sĩ", RankGroup.NonCommissioned),
        new(15, "Hạ sĩ", RankGroup.NonCommissioned),
        new(16, "Binh nhất", RankGroup.Conscript),
        new(17, "Binh nhì", RankGroup.Conscript),
    ];

    private static readonly Dictionary<string, PoliceRank> BySpelling = All.ToDictionary(rank => Spelling(rank.Name));

    private static readonly int LongestSpelling = BySpelling.Keys.Max(spelling => spelling.Length);

    /// <summary>Finds a rank however it is spelt: letter case, spaces, Unicode form, uý for úy and sỹ for sĩ do not matter.</summary>
    /// <returns>The rank, or null when the text is not exactly a rank.</returns>
    public static PoliceRank? TryFind(string? text) =>
        // Decomposed letters triple the length at most, and a few spaces may stand around; anything longer is no rank and is not worth folding.
        text is null || text.Length > LongestSpelling * 6 ? null : BySpelling.GetValueOrDefault(Spelling(text));

    public override string ToString() => Name;

    private static string Spelling(string text) => VietnameseText.Canonical(text).ToLowerInvariant().Replace("sỹ", "sĩ", StringComparison.Ordinal);
}
