namespace ProgramTracker.Reader.People;

/// <summary>
/// What helps to tell a name from its surroundings. A name outside these lists is read too, with a doubt; nothing is concluded from a name about the
/// person.
/// </summary>
internal static class NameWords
{
    private static readonly Phrases Families = new(
        "nguyễn, trần, lê, phạm, hoàng, huỳnh, phan, vũ, võ, đặng, bùi, đỗ, hồ, ngô, dương, lý, đào, đinh, đoàn, lâm, trịnh, mai, tô, trương, hà, lương",
        "lưu, cao, châu, tạ, phùng, vương, quách, tăng, thái, triệu",
        "la, từ, kiều, quan, văn, thân, đàm, bạch, chu, nghiêm, tống, tôn, ông, hứa, giang, khổng, kim, mạc, ninh, nông, cù, diệp, doãn, đồng, đàng, hàn",
        "hầu, khuất, khúc, lại, lục, lò, lường, lộc, lã, lữ, mã, mạnh, nhâm",
        "nghị, nhan, ngụy, phí, phó, phương, quản, sầm, thạch, thẩm, thiều, thi, tiêu, tòng, trang, trà, tưởng, ung, uông, vi, viên, vừ, sơn, ma, mùa",
        "quàng, cầm, bế, giàng, hờ, sùng, thào, vàng, lầu, đèo, cà, kha, cung");

    private static readonly Phrases Places = new(
        "hà nội, hà nam, hà giang, hà tĩnh, hà đông, hà tiên, hải phòng, hải dương, hải châu, đà nẵng, cần thơ, huế, hồ chí minh, tp hcm, tphcm, an giang",
        "bà rịa, bà rịa - vũng tàu, vũng tàu, bạc liêu, bắc giang, bắc kạn",
        "bắc ninh, bến tre, bình dương, bình định, bình phước, bình thuận, cà mau, cao bằng, đắk lắk, đắk nông, điện biên, đồng nai, đồng tháp, gia lai",
        "hậu giang, hòa bình, hưng yên, khánh hòa, kiên giang, kon tum, lai châu",
        "lạng sơn, lào cai, lâm đồng, long an, nam định, nghệ an, ninh bình, ninh thuận, phú thọ, phú yên, quảng bình, quảng nam, quảng ngãi, quảng ninh",
        "quảng trị, sóc trăng, sơn la, tây ninh, thái bình, thái nguyên",
        "thanh hóa, thừa thiên huế, tiền giang, trà vinh, tuyên quang, vĩnh long, vĩnh phúc, yên bái, việt nam, tây nguyên, tây bắc, đông nam bộ",
        "phan thiết, phan rang, châu đốc, cao lãnh, thái lan, lào, trung quốc");

    /// <summary>After these a name is more likely that of a place, a street or a school than that of a person.</summary>
    private static readonly Phrases PlaceWords = new(
        "xã, phường, thị trấn, thị xã, quận, huyện, đặc khu, khu, thôn, ấp, bản, làng, đường, phố, thpt, thcs, tiểu học, mầm non, trường, học viện",
        "đại học, bệnh viện, công viên, đảo, quỹ, giải thưởng, tà đạo, tp, t . p");

    public static bool FamilyAt(IReadOnlyList<Token> tokens, int at) => Families.LengthAt(tokens, at, at + 1) > 0;

    /// <summary>How many tokens from here on name a place; 0 when none do.</summary>
    public static int PlaceAt(IReadOnlyList<Token> tokens, int at, int end) => Places.LengthAt(tokens, at, end);

    public static bool PlaceWordEndsAt(IReadOnlyList<Token> tokens, int start, int end) =>
        end > start && (PlaceWords.LengthAt(tokens, end - 1, end) == 1 || (end - 2 >= start && PlaceWords.LengthAt(tokens, end - 2, end) == 2));
}
