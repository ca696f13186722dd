namespace ProgramTracker.Reader.People;

/// <summary>How a post begins. A comma ends a post only when one of these follows it.</summary>
internal static class PostWords
{
    /// <summary>Words that stand before a post and stay part of it.</summary>
    private static readonly Phrases Before = new("nguyên, quyền, q ., kiêm, kiêm nhiệm, cựu, đồng thời là, hiện là, hiện, là, giữ chức, chức vụ");

    private static readonly Phrases Heads = new(
        // Any deputy and any head: "Phó Cục trưởng Cục …", "Trưởng Công an xã …".
        "phó, trưởng",
        // Party
        "tổng bí thư, ủy viên, uv, uvtw, uvtư, uvbct, uvbtv, bí thư, thường trực, đảng ủy viên, tỉnh ủy viên, thành ủy viên, huyện ủy viên, quận ủy viên",
        "chi ủy viên, đảng viên, thành viên",
        // State
        "chủ tịch, thủ tướng, bộ trưởng, thứ trưởng, tổng kiểm toán, tổng thanh tra, thống đốc, đại biểu quốc hội, đại biểu hđnd, đại biểu hội đồng",
        "đại sứ, tổng lãnh sự, đặc phái viên, phái viên",
        "giám đốc, tổng giám đốc, pgđ, pct, tổng cục trưởng, cục trưởng, vụ trưởng, viện trưởng, chi cục trưởng, chánh văn phòng, chánh thanh tra",
        "chánh án, chánh tòa, chánh, thẩm phán",
        "kiểm sát viên, điều tra viên, thanh tra viên, chấp hành viên, tổng biên tập, tổng thư ký, thư ký, trợ lý, cố vấn, người phát ngôn, phụ trách",
        "chuyên viên, thủ trưởng, kế toán trưởng",
        // Police, army
        "tư lệnh, chính ủy, chính trị viên, tham mưu trưởng, tổng tham mưu trưởng, chỉ huy trưởng, chỉ huy phó, đội trưởng, đội phó, đồn trưởng, đồn phó",
        "trạm trưởng, trạm phó, tiểu đoàn trưởng, trung đoàn trưởng",
        "cán bộ, chiến sĩ, chiến sỹ, công an viên, cảnh sát khu vực",
        // Schools, grass roots
        "hiệu trưởng, hiệu phó, giảng viên, giáo viên, tổ trưởng, tổ phó, nhóm trưởng, hội trưởng, hội viên, đoàn viên, tổ viên, đội viên, già làng",
        "hòa giải viên, nhân viên");

    /// <summary>
    /// Words that make a post of a name that no comma separates: "Nguyễn Văn An Trưởng phòng …". A given name may be Trưởng or Phó, so one word is not
    /// enough.
    /// </summary>
    private static readonly Phrases HeadsInsideRun = new(
        "trưởng ban, trưởng phòng, trưởng công an, trưởng đoàn, trưởng khoa, trưởng thôn, trưởng bộ, trưởng khu, phó trưởng, phó ban, phó phòng",
        "phó giám đốc, phó chủ tịch, phó bí thư",
        "phó cục trưởng, phó vụ trưởng, phó viện trưởng, phó tổng, phó chánh, phó hiệu trưởng, phó thủ tướng, phó đội trưởng, chánh văn, chánh thanh",
        "chánh án, ủy viên, bí thư, chủ tịch, thủ tướng",
        "bộ trưởng, thứ trưởng, giám đốc, tổng giám đốc, cục trưởng, vụ trưởng, viện trưởng, đội trưởng, tổ trưởng, hiệu trưởng, tổng bí thư",
        "tổng biên tập, tổng thư ký, cán bộ, chuyên viên, nguyên phó, nguyên trưởng");

    /// <summary>Words of organisations: a line that begins so speaks of a body, not of a person.</summary>
    private static readonly Phrases Organisations = new(
        "công an, ủy ban, ubnd, hđnd, mttq, ubmttq, ubtư, ubtw, bộ, sở, ban, cục, vụ, phòng, văn phòng, tổng cục, đảng ủy, tỉnh ủy, thành ủy, huyện ủy",
        "quận ủy, hội, hội đồng, hội nông dân, trung ương",
        "đoàn thanh niên, đoàn đại biểu, đoàn công tác, đoàn kiểm tra, đoàn chủ tịch, đoàn tncs, đoàn thể, mặt trận, quốc hội, quân đội, chính phủ, viện",
        "trường, báo, đài, trung tâm, chi cục, chi bộ, tổ chức",
        "lãnh đạo, đại diện, đại biểu, các, cùng, văn hóa, văn bản, thành phố, thành phần, danh sách, kính gửi, hội nghị, chương trình, kế hoạch",
        "nơi nhận, cơ quan, đơn vị, chi nhánh, công ty, tập đoàn, bệnh viện");

    public static bool StartAt(IReadOnlyList<Token> tokens, int at, int end)
    {
        // At most three words stand before the post: "đồng thời là nguyên …".
        for (var before = 0; before < 3 && Before.LengthAt(tokens, at, end) is > 0 and var length; before++)
            at += length;

        return Heads.LengthAt(tokens, at, end) > 0;
    }

    public static bool InsideRunAt(IReadOnlyList<Token> tokens, int at, int end) => HeadsInsideRun.LengthAt(tokens, at, end) > 0;

    public static bool OrganisationAt(IReadOnlyList<Token> tokens, int at, int end) => Organisations.LengthAt(tokens, at, end) > 0;

    public static bool BeforeAt(IReadOnlyList<Token> tokens, int at, int end) => Before.LengthAt(tokens, at, end) > 0;
}
