using System.Collections.Frozen;
using ProgramTracker.Domain.Text;

namespace ProgramTracker.Domain.Documents;

/// <summary>What the reading of a number must know about document types; the catalogue itself is data.</summary>
internal static class DocumentNumberTypes
{
    /// <summary>The abbreviations that may stand for a name in words, the usual one first.</summary>
    private static readonly (string Name, string[] Abbreviations)[] Names =
    [
        ("nghị quyết liên tịch", ["NQLT", "NQ"]), ("nghị quyết", ["NQ", "NQLT"]), ("quyết định", ["QĐ"]), ("quy định", ["QyĐ", "QĐ"]), ("chỉ thị", ["CT"]),
        ("quy chế", ["QC"]), ("thông cáo", ["TC"]), ("thông báo", ["TB"]), ("hướng dẫn", ["HD"]), ("chương trình", ["CTr"]),
        ("kế hoạch", ["KH", "KHLT"]), ("phương án", ["PA"]), ("đề án", ["ĐA"]), ("dự án", ["DA"]), ("báo cáo", ["BC"]), ("biên bản", ["BB"]),
        ("tờ trình", ["TTr"]), ("thông tri", ["TTr"]), ("hợp đồng", ["HĐ"]), ("công điện", ["CĐ"]), ("bản ghi nhớ", ["BGN"]),
        ("bản thỏa thuận", ["BTT"]), ("giấy ủy quyền", ["GUQ"]), ("giấy mời", ["GM"]), ("giấy giới thiệu", ["GGT"]), ("giấy nghỉ phép", ["GNP"]),
        ("phiếu gửi", ["PG"]), ("phiếu chuyển", ["PC"]), ("phiếu báo", ["PB"]), ("bản sao y", ["SY"]), ("bản trích sao", ["TrS"]), ("bản sao lục", ["SL"]),
        ("nghị định", ["NĐ"]), ("thông tư liên tịch", ["TTLT"]), ("thông tư", ["TT"]), ("văn bản hợp nhất", ["VBHN"]), ("pháp lệnh", ["PL"]),
        ("luật", ["L"]), ("lệnh", ["L"]), ("thông báo kết luận", ["TB", "KL"]), ("kết luận", ["KL", "TB"]),
        ("chiến lược", ["CL"]), ("quy hoạch", ["QH"]), ("tuyên bố", ["TB"]), ("công văn", ["CV"]),
    ];

    private static readonly FrozenSet<string> All = Names.SelectMany(name => name.Abbreviations).Append("BS").ToFrozenSet();

    private static readonly FrozenDictionary<string, string> ByCapitals = All.ToFrozenDictionary(type => type.ToUpperInvariant());

    private static readonly FrozenDictionary<string, string> WithoutStroke = All.GroupBy(VietnameseText.SearchKey)
        .Where(same => same.Count() == 1).ToFrozenDictionary(same => same.Key, same => same.Single());

    /// <summary>Written in practice, though the decree has another abbreviation.</summary>
    private static readonly FrozenDictionary<string, string> Practice =
        new Dictionary<string, string> { ["CTPH"] = "CTr", ["QCPH"] = "QC" }.ToFrozenDictionary();

    /// <summary>Types of legal acts. All but VBHN carry the year in the number today.</summary>
    public static bool IsNormative(string? type) => type is "NĐ" or "TT" or "TTLT" or "NQLT" or "VBHN" or "PL" or "L";

    /// <summary>Types whose number may hold a year: legal acts, and those that are one with a year and an individual act without.</summary>
    public static bool MayCarryYear(string? type) => IsNormative(type) || type is "NQ" or "QĐ" or "CT";

    /// <summary>Types that State bodies do not issue, so that the name alone tells the system.</summary>
    public static bool IsOfParty(string? type) => type is "KL" or "CL";

    /// <summary>The type that a group of a symbol stands for, whether its Đ had lost the stroke; null when it is none.</summary>
    public static (string? Type, bool StrokeMissing) Spelt(string group)
    {
        if (All.Contains(group))
            return (group, false);

        var capitals = group.ToUpperInvariant();
        if (ByCapitals.TryGetValue(capitals, out var type) || Practice.TryGetValue(capitals, out type))
            return (type, false);

        return WithoutStroke.TryGetValue(VietnameseText.SearchKey(group), out type) ? (type, true) : (null, false);
    }

    /// <summary>The type at the start of a group that was written together with the issuer; the longest first, spelt exactly.</summary>
    public static IEnumerable<string> AtStartOf(string group) =>
        All.Where(type => type.Length < group.Length && group.StartsWith(type, StringComparison.Ordinal)).OrderByDescending(type => type.Length);

    /// <summary>The abbreviations for the type that a text names last, the usual one first; empty when it names none.</summary>
    public static IReadOnlyList<string> NamedIn(string? text)
    {
        var words = VietnameseText.Canonical(text);
        var named = Names.Select(name => (At: WholeWords.LastAt(words, name.Name), name.Name.Length, name.Abbreviations))
            .Where(name => name.At >= 0).OrderBy(name => name.At + name.Length).ThenBy(name => name.Length).LastOrDefault().Abbreviations;
        if (named is not null)
            return named;

        var last = words[(words.LastIndexOf(' ') + 1)..];
        return All.Contains(last) ? [last] : [];
    }

    /// <summary>Whether the text ends in a type: "Chỉ thị" and "CT" do, "Nghị quyết Đại hội" does not.</summary>
    public static bool IsNamedAtEndOf(string text)
    {
        var words = VietnameseText.Canonical(text);
        return Array.Exists(Names, name => WholeWords.LastAt(words, name.Name) is >= 0 and var at && at + name.Name.Length == words.Length)
            || All.Contains(words[(words.LastIndexOf(' ') + 1)..]);
    }
}
